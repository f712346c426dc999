package syncduel.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import syncduel.lesson.Exchange.Fate;
import syncduel.lesson.LogEntry.Outcome;
import syncduel.model.RowId;
import syncduel.trace.Moment;
import syncduel.trace.Party;
import syncduel.trace.Snapshot;
import syncduel.wire.Response;

/**
 * A log line that may still grow: a pull gets pages, an exchange an answer. Who writes it owns it;
 * to go on with the line of another writer means to copy it. Not thread-safe while it grows.
 */
final class LogDraft implements LogLine {
  private static final String LOCAL = "local";

  private final Phrases phrases;
  private final int step;
  private final Optional<Party> who;
  private final String request;
  private final Optional<RowId> row;
  private final boolean pull;
  private final List<LogDraft> children;
  private Optional<Exchange> exchange = Optional.empty();
  private Outcome outcome = Outcome.LOCAL;
  private String sentence = "";
  private boolean decision;
  private int number;
  private int moment;
  private Snapshot seen;
  private Object owner;

  /** Made when it is asked for; every thread would make the same. */
  private String text;

  private LogDraft(
      Phrases phrases,
      int step,
      Optional<Party> who,
      String request,
      Optional<RowId> row,
      boolean pull,
      List<LogDraft> children) {
    this.phrases = phrases;
    this.step = step;
    this.who = who;
    this.request = request;
    this.row = row;
    this.pull = pull;
    this.children = children;
  }

  /** Something without a request. */
  static LogDraft local(
      Phrases phrases,
      Moment moment,
      Optional<Party> who,
      String request,
      Optional<RowId> row,
      String sentence) {
    var draft = new LogDraft(phrases, moment.step(), who, request, row, false, new ArrayList<>(0));
    draft.sentence = sentence;
    return draft.at(moment);
  }

  /** One exchange. */
  static LogDraft exchange(Phrases phrases, Moment moment, Exchange exchange) {
    var draft =
        new LogDraft(
            phrases,
            moment.step(),
            Optional.of(exchange.who()),
            exchange.words(),
            exchange.row(),
            false,
            new ArrayList<>(1));
    draft.exchange = Optional.of(exchange);
    return draft.at(moment);
  }

  /** A pull, whose pages come as children. */
  static LogDraft pull(Phrases phrases, Moment moment, Party who) {
    var draft =
        new LogDraft(
            phrases,
            moment.step(),
            Optional.of(who),
            "GET",
            Optional.empty(),
            true,
            new ArrayList<>(3));
    return draft.at(moment);
  }

  /** This one, or a copy of it, which that writer may change. */
  LogDraft ownedBy(Object writer) {
    if (owner == writer) {
      return this;
    }
    var copy = new LogDraft(phrases, step, who, request, row, pull, new ArrayList<>(children));
    copy.exchange = exchange;
    copy.outcome = outcome;
    copy.sentence = sentence;
    copy.decision = decision;
    copy.number = number;
    copy.moment = moment;
    copy.seen = seen;
    copy.owner = writer;
    return copy;
  }

  LogDraft writtenBy(Object writer, int lineNumber) {
    owner = writer;
    number = lineNumber;
    return this;
  }

  LogDraft at(Moment now) {
    moment = now.number();
    seen = now.after();
    return this;
  }

  LogDraft as(Outcome other) {
    outcome = other;
    return this;
  }

  /** Says how a conflict ended that no person was asked about. */
  LogDraft deciding() {
    decision = true;
    return this;
  }

  LogDraft saying(String words) {
    sentence = words;
    return this;
  }

  /** What is known of its exchange by now. */
  void knowing(Exchange now) {
    exchange = Optional.of(now);
  }

  void add(LogDraft child) {
    child.number = number;
    children.add(child);
  }

  LogDraft part(int index) {
    return children.get(index);
  }

  void setPart(int index, LogDraft part) {
    children.set(index, part);
  }

  int partCount() {
    return children.size();
  }

  @Override
  public int number() {
    return number;
  }

  @Override
  public int step() {
    return step;
  }

  @Override
  public Optional<Party> who() {
    return who;
  }

  @Override
  public String name() {
    return who.map(party -> name(party, seen)).orElse("");
  }

  @Override
  public String request() {
    int pages = pull ? exchanges().size() : 1;
    return pages > 1 ? request + " ×" + pages : request;
  }

  @Override
  public Optional<RowId> row() {
    return row;
  }

  @Override
  public Outcome outcome() {
    return last().map(LogDraft::outcome).orElse(outcome);
  }

  @Override
  public String status() {
    return last().map(Exchange::status).orElse(LOCAL);
  }

  @Override
  public Optional<String> ifMatch() {
    return last().flatMap(known -> known.ifMatch(seen.server()));
  }

  @Override
  public Optional<String> etag() {
    return last()
        .filter(known -> known.fate() == Fate.ANSWERED)
        .flatMap(known -> known.etag(seen.server()));
  }

  @Override
  public List<Exchange> exchanges() {
    return pull
        ? children.stream().flatMap(page -> page.exchange.stream()).toList()
        : exchange.stream().toList();
  }

  private Optional<Exchange> last() {
    for (int i = children.size() - 1; pull && i >= 0; i--) {
      if (children.get(i).exchange.isPresent()) {
        return children.get(i).exchange;
      }
    }
    return exchange;
  }

  @Override
  public int moment() {
    return moment;
  }

  @Override
  public List<LogLine> parts() {
    return List.copyOf(children);
  }

  @Override
  public LogEntry entry() {
    return entry(children.stream().map(LogDraft::entry).toList());
  }

  @Override
  public LogEntry heading() {
    return entry(List.of());
  }

  private LogEntry entry(List<LogEntry> parts) {
    String words = sentence();
    return new LogEntry(
        number,
        step,
        who,
        name(),
        request(),
        ifMatch(),
        outcome(),
        status(),
        etag(),
        words,
        inFull(words),
        decision,
        row,
        exchanges().stream().map(Exchange::number).toList(),
        moment,
        parts);
  }

  private String sentence() {
    Optional<Exchange> last = last();
    if (last.isEmpty()) {
      return sentence;
    }
    var sentences = new Sentences(seen.server(), phrases);
    return pull ? sentences.pulled(exchanges()) : sentences.shortly(last.get());
  }

  private String inFull(String words) {
    if (last().isEmpty()) {
      return who.isEmpty() ? words : phrases.text("full.line", name(), request, words);
    }
    return pull
        ? phrases.text("full.pull", name(), words)
        : new Sentences(seen.server(), phrases).inFull(last().get(), name());
  }

  @Override
  public String text() {
    String known = text;
    if (known == null) {
      known =
          String.join(
                  " ",
                  name(),
                  request(),
                  ifMatch().orElse(""),
                  status(),
                  etag().orElse(""),
                  sentence())
              .toLowerCase(Locale.ROOT);
      text = known;
    }
    return known;
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

  private static String name(Party party, Snapshot now) {
    return party.isClient() ? now.client(party).name() : "Server";
  }
}
