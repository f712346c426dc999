package syncduel.lesson;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import syncduel.model.Conflict;
import syncduel.model.OperationKind;
import syncduel.model.PendingOperation;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.trace.Event;
import syncduel.trace.Moment;
import syncduel.trace.Party;
import syncduel.trace.Snapshot;
import syncduel.trace.Trace;

/**
 * Makes the event log of a run: exchanges and local events in one list, the pages of a pull folded
 * into one line. What an exchange led to (rows stored, a conflict raised) is folded into its line.
 */
public final class LogBook {
  private static final Set<String> LOCAL =
      Set.of("insert", "edit", "complete", "delete", "restore");

  private final Map<Integer, Exchange> exchanges = new HashMap<>();
  private final Map<Integer, LogDraft> byExchange = new HashMap<>();
  private final Map<Integer, LogDraft> byPull = new HashMap<>();
  private final List<LogDraft> lines = new ArrayList<>();
  private final Phrases phrases;
  private Snapshot before;
  private Event.StepBegan step;
  private Optional<LogDraft> current = Optional.empty();

  private LogBook(Trace trace, Phrases phrases) {
    this.phrases = phrases;
    Exchanges.of(trace).forEach(exchange -> exchanges.put(exchange.number(), exchange));
    before = trace.start();
  }

  /** The log of a run in English, oldest first. */
  public static List<LogEntry> of(Trace trace) {
    return of(trace, Phrases.english());
  }

  /** The log of a run, oldest first. */
  public static List<LogEntry> of(Trace trace, Phrases phrases) {
    LogBook book = new LogBook(trace, phrases);
    trace.moments().forEach(book::take);
    var entries = new ArrayList<LogEntry>();
    for (LogDraft line : book.lines) {
      entries.add(line.entry(entries.size() + 1, book.exchanges, trace.last(), phrases));
    }
    return entries;
  }

  /** What comes before the first step belongs to the setup and is no news. */
  private void take(Moment moment) {
    Event event = moment.event();
    if (event instanceof Event.StepBegan began) {
      begin(began, moment);
    } else if (step == null) {
      return;
    } else if (event instanceof Event.RequestSent sent) {
      request(exchanges.get(sent.exchange()), moment);
    } else if (event instanceof Event.OfExchange of && byExchange.containsKey(of.exchange())) {
      progress(of, moment);
    } else if (isLocal(event)) {
      local(moment);
    } else {
      other(moment);
    }
  }

  private void begin(Event.StepBegan began, Moment moment) {
    step = began;
    before = moment.after();
    current = Optional.empty();
    if (began.verb().equals("resolve")) {
      String choice = String.valueOf(began.details().get("choose"));
      Optional<RowId> row =
          began.party().flatMap(party -> before.client(party).conflict()).map(Conflict::id);
      String sentence = phrases.text("chose", choice, phrases.known("chose." + choice));
      line(LogDraft.local(began.step(), began.party(), "choose " + choice, row, sentence), moment);
    }
  }

  private void line(LogDraft draft, Moment moment) {
    lines.add(draft.at(moment.number()));
    current = Optional.of(draft);
  }

  private void request(Exchange exchange, Moment moment) {
    LogDraft draft = LogDraft.exchange(moment.step(), exchange).at(moment.number());
    byExchange.put(exchange.number(), draft);
    if (exchange.pull().isEmpty()) {
      line(draft, moment);
      return;
    }
    int pull = exchange.pull().getAsInt();
    if (!byPull.containsKey(pull)) {
      byPull.put(pull, LogDraft.pull(moment.step(), exchange.who()));
      lines.add(byPull.get(pull));
    }
    byPull.get(pull).at(moment.number()).add(draft);
    current = Optional.of(draft);
  }

  private void progress(Event.OfExchange event, Moment moment) {
    byExchange.get(event.exchange()).at(moment.number());
    exchanges.get(event.exchange()).pull().ifPresent(pull -> byPull.get(pull).at(moment.number()));
    if (event instanceof Event.MessageReleased) {
      new LocalWords(moment, phrases).line().ifPresent(lines::add);
      current = Optional.of(byExchange.get(event.exchange()));
    }
  }

  /** Local calls are told once a step, by what they did to the queue. */
  private boolean isLocal(Event event) {
    boolean queue =
        event instanceof Event.OperationQueued
            || event instanceof Event.OperationRemoved
            || event instanceof Event.OperationChanged
            || event instanceof Event.NothingChanged
            || event instanceof Event.RowStored
            || event instanceof Event.RowRemoved;
    return queue
        && LOCAL.contains(step.verb())
        && event.party().equals(step.party())
        && event.party().filter(Party::isClient).isPresent();
  }

  private void local(Moment moment) {
    Event event = moment.event();
    if (event instanceof Event.OperationQueued queued) {
      local(
          moment,
          queued.operation().rowId(),
          queued(moment, queued.operation(), phrases.text("then.waits")));
    } else if (event instanceof Event.OperationChanged changed) {
      String then = phrases.text("then.joins." + changed.before().kind().word());
      local(moment, changed.after().rowId(), queued(moment, changed.after(), then));
    } else if (event instanceof Event.OperationRemoved removed) {
      local(moment, removed.operation().rowId(), phrases.text("queue.neverSent"));
    } else if (event instanceof Event.NothingChanged nothing) {
      local(moment, nothing.id(), phrases.text("queue.nothingChanged"));
    }
  }

  private void local(Moment moment, RowId row, String sentence) {
    if (current.isPresent()) {
      current.get().saying(sentence).at(moment.number());
    } else {
      String request = step.verb() + " " + row;
      line(
          LogDraft.local(moment.step(), step.party(), request, Optional.of(row), sentence), moment);
    }
  }

  private String queued(Moment moment, PendingOperation operation, String then) {
    Party who = step.party().orElseThrow();
    if (operation.kind() == OperationKind.DELETE) {
      return phrases.text("changed.deleted", then);
    }
    Optional<Row> old = before.client(who).row(operation.rowId());
    return moment
        .after()
        .client(who)
        .row(operation.rowId())
        .map(row -> new Sentences(moment.after().server(), phrases).changed(old, row, then))
        .orElseGet(() -> phrases.text("changed.unknown", then));
  }

  private void other(Moment moment) {
    LocalWords words = new LocalWords(moment, phrases);
    if (moment.event() instanceof Event.StepRefused) {
      current.ifPresent(lines::remove);
    }
    Optional<LogDraft> line = words.line();
    Optional<LogDraft> part = words.part();
    if (line.isPresent()) {
      lines.add(line.get());
    } else if (part.isPresent() && current.isPresent()) {
      current.get().add(part.get());
    } else if (part.isPresent()) {
      lines.add(part.get());
    } else if (moment.event() instanceof Event.PushEnded ended && nothingSaid(moment)) {
      line(
          LogDraft.local(
              moment.step(),
              ended.party(),
              "push",
              Optional.empty(),
              phrases.text("queue.nothingToPush")),
          moment);
    }
  }

  private boolean nothingSaid(Moment moment) {
    return current.isEmpty() && step.verb().equals("push") && moment.step() == step.step();
  }
}
