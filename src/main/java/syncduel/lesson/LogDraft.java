package syncduel.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import syncduel.lesson.Exchange.Fate;
import syncduel.lesson.LogEntry.Outcome;
import syncduel.model.RowId;
import syncduel.trace.Party;
import syncduel.trace.Snapshot;
import syncduel.wire.Response;

/** A log line that may still grow: a pull gets pages, an exchange an answer. Not thread-safe. */
final class LogDraft {
  private static final String LOCAL = "local";

  private final int step;
  private final Optional<Party> who;
  private final String request;
  private final Optional<RowId> row;
  private final List<Integer> exchanges = new ArrayList<>();
  private final List<LogDraft> children = new ArrayList<>();
  private Outcome outcome = Outcome.LOCAL;
  private String sentence = "";
  private boolean pull;
  private int moment;

  private LogDraft(int step, Optional<Party> who, String request, Optional<RowId> row) {
    this.step = step;
    this.who = who;
    this.request = request;
    this.row = row;
  }

  /** Something without a request. */
  static LogDraft local(
      int step, Optional<Party> who, String request, Optional<RowId> row, String sentence) {
    LogDraft draft = new LogDraft(step, who, request, row);
    draft.sentence = sentence;
    return draft;
  }

  /** One exchange. */
  static LogDraft exchange(int step, Exchange exchange) {
    LogDraft draft =
        new LogDraft(step, Optional.of(exchange.who()), exchange.words(), exchange.row());
    draft.exchanges.add(exchange.number());
    return draft;
  }

  /** A pull, whose pages come as children. */
  static LogDraft pull(int step, Party who) {
    LogDraft draft = new LogDraft(step, Optional.of(who), "GET", Optional.empty());
    draft.pull = true;
    return draft;
  }

  LogDraft at(int number) {
    moment = number;
    return this;
  }

  LogDraft as(Outcome other) {
    outcome = other;
    return this;
  }

  LogDraft saying(String words) {
    sentence = words;
    return this;
  }

  void add(LogDraft child) {
    children.add(child);
    if (pull) {
      exchanges.addAll(child.exchanges);
    }
  }

  /** The line as it stands now, with what is known of its exchanges. */
  LogEntry entry(int number, Map<Integer, Exchange> known, Snapshot now, Phrases phrases) {
    List<LogEntry> parts =
        children.stream().map(child -> child.entry(number, known, now, phrases)).toList();
    String name = who.map(party -> name(party, now)).orElse("");
    return exchanges.isEmpty()
        ? withoutRequest(number, name, parts, phrases)
        : withRequests(number, name, parts, sent(known), now, phrases);
  }

  private List<Exchange> sent(Map<Integer, Exchange> known) {
    return exchanges.stream().map(known::get).toList();
  }

  private LogEntry withoutRequest(int number, String name, List<LogEntry> parts, Phrases phrases) {
    String inFull = name.isEmpty() ? sentence : phrases.text("full.line", name, request, sentence);
    Optional<String> none = Optional.empty();
    return new LogEntry(
        number, step, who, name, request, none, outcome, LOCAL, none, sentence, inFull, row,
        exchanges, moment, parts);
  }

  private LogEntry withRequests(
      int number,
      String name,
      List<LogEntry> parts,
      List<Exchange> all,
      Snapshot now,
      Phrases phrases) {
    Exchange last = all.get(all.size() - 1);
    Sentences sentences = new Sentences(now.server(), phrases);
    Optional<String> ifMatch = last.ifMatch(now.server());
    Optional<String> etag = last.etag(now.server()).filter(tag -> last.fate() == Fate.ANSWERED);
    String words = pull ? sentences.pulled(all) : sentences.shortly(last);
    String inFull = pull ? phrases.text("full.pull", name, words) : sentences.inFull(last, name);
    String what = pull && all.size() > 1 ? request + " ×" + all.size() : request;
    return new LogEntry(
        number,
        step,
        who,
        name,
        what,
        ifMatch,
        outcome(last),
        last.status(),
        etag,
        words,
        inFull,
        row,
        exchanges,
        moment,
        parts);
  }

  private static Outcome outcome(Exchange exchange) {
    return switch (exchange.fate()) {
      case LOST -> Outcome.LOST;
      case HELD -> Outcome.HELD;
      case UNDER_WAY -> Outcome.LOCAL;
      case ANSWERED -> outcome(exchange.answer().orElseThrow());
    };
  }

  private static Outcome outcome(Response answer) {
    if (answer.successful()) {
      return Outcome.OK;
    }
    boolean conflict =
        answer.status() == Response.CONFLICT || answer.status() == Response.PRECONDITION_FAILED;
    return conflict ? Outcome.CONFLICT : Outcome.ERROR;
  }

  static String name(Party party, Snapshot now) {
    return party.isClient() ? now.client(party).name() : "Server";
  }
}
