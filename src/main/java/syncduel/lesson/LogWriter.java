package syncduel.lesson;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import syncduel.model.Conflict;
import syncduel.model.OperationKind;
import syncduel.model.PendingOperation;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.trace.Event;
import syncduel.trace.Moment;
import syncduel.trace.Party;
import syncduel.trace.Snapshot;

/**
 * Writes the lines of the event log, moment by moment. A copy goes on where this one stands and
 * leaves it as it is; lines that both have in common are shared. Not thread-safe while it writes.
 */
final class LogWriter {
  private static final Set<String> LOCAL =
      Set.of("insert", "edit", "complete", "delete", "restore");

  /** A line, or a part of one; by place, because a line that goes on may become a copy. */
  private record Place(int line, int part) {
    static Place of(int line) {
      return new Place(line, -1);
    }

    boolean isLine() {
      return part < 0;
    }
  }

  /** A line that becomes a question where the policy has no answer. */
  private record Undecided(Place place, String question) {}

  private final Object token = new Object();
  private final Phrases phrases;
  private final Growing<LogDraft> lines;
  private final Exchanges exchanges;
  private final Map<Integer, Place> byExchange;
  private final Map<Integer, Integer> byPull;
  private Snapshot before;
  private Event.StepBegan step;
  private Optional<Place> current;

  /** Conflicts that a policy may decide, until a card is opened or they are over. */
  private final Map<Party, Undecided> undecided;

  /** Nothing is written yet. */
  LogWriter(Snapshot start, Phrases phrases) {
    this.phrases = phrases;
    this.lines = Growing.empty();
    this.exchanges = Exchanges.none();
    this.byExchange = new TreeMap<>();
    this.byPull = new HashMap<>();
    this.undecided = new EnumMap<>(Party.class);
    this.before = start;
    this.current = Optional.empty();
  }

  /** Goes on where the other one stands. */
  LogWriter(LogWriter other) {
    this.phrases = other.phrases;
    this.lines = other.lines.copy();
    this.exchanges = other.exchanges.copy();
    this.byExchange = new TreeMap<>(other.byExchange);
    this.byPull = new HashMap<>(other.byPull);
    this.undecided = new EnumMap<>(Party.class);
    this.undecided.putAll(other.undecided);
    this.before = other.before;
    this.step = other.step;
    this.current = other.current;
  }

  int size() {
    return lines.size();
  }

  LogDraft line(int index) {
    return lines.get(index);
  }

  int shared(LogWriter other) {
    return lines.shared(other.lines);
  }

  /** What comes before the first step belongs to the setup and is no news. */
  void take(Moment moment) {
    exchanges.take(moment);
    undecided.entrySet().removeIf(open -> asked(open.getKey(), open.getValue(), moment.after()));
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

  /** Tells the lines of exchanges that are under way how these stand now. */
  void settle(Snapshot now) {
    for (var open : byExchange.entrySet()) {
      Exchange known = exchanges.seen(open.getKey(), now);
      if (!line(open.getValue()).exchanges().equals(List.of(known))) {
        own(open.getValue()).knowing(known);
      }
    }
  }

  private boolean asked(Party who, Undecided open, Snapshot now) {
    boolean asked = now.client(who).conflict().isPresent();
    if (asked) {
      own(open.place()).saying(open.question());
    }
    return asked;
  }

  private void begin(Event.StepBegan began, Moment moment) {
    step = began;
    before = moment.after();
    current = Optional.empty();
    exchanges.forgetEnded();
    byExchange.keySet().retainAll(exchanges.known());
    byPull.keySet().retainAll(exchanges.pulls());
    if (began.verb().equals("resolve")) {
      String choice = String.valueOf(began.details().get("choose"));
      Optional<RowId> row =
          began.party().flatMap(party -> before.client(party).conflict()).map(Conflict::id);
      String sentence = phrases.text("chose", choice, phrases.known("chose." + choice));
      current = Optional.of(add(local(moment, began.party(), "choose " + choice, row, sentence)));
    }
  }

  private LogDraft local(
      Moment moment, Optional<Party> who, String request, Optional<RowId> row, String sentence) {
    return LogDraft.local(phrases, moment, who, request, row, sentence);
  }

  private Place add(LogDraft draft) {
    lines.add(draft.writtenBy(token, lines.size() + 1));
    return Place.of(lines.size() - 1);
  }

  private LogDraft line(Place place) {
    LogDraft line = lines.get(place.line());
    return place.isLine() ? line : line.part(place.part());
  }

  /** The draft of a place, as one that may be changed here. */
  private LogDraft own(Place place) {
    LogDraft old = lines.get(place.line());
    LogDraft line = old.ownedBy(token);
    if (line != old) {
      lines.set(place.line(), line);
    }
    if (place.isLine()) {
      return line;
    }
    LogDraft part = line.part(place.part()).ownedBy(token);
    line.setPart(place.part(), part);
    return part;
  }

  private void request(Exchange exchange, Moment moment) {
    LogDraft draft = LogDraft.exchange(phrases, moment, exchange);
    Place place;
    if (exchange.pull().isEmpty()) {
      place = add(draft);
    } else {
      Place pull = Place.of(pullLine(exchange, moment));
      place = new Place(pull.line(), line(pull).partCount());
      own(pull).at(moment).add(draft.writtenBy(token, 0));
    }
    byExchange.put(exchange.number(), place);
    current = Optional.of(place);
  }

  private int pullLine(Exchange page, Moment moment) {
    return byPull.computeIfAbsent(
        page.pull().getAsInt(), pull -> add(LogDraft.pull(phrases, moment, page.who())).line());
  }

  private void progress(Event.OfExchange event, Moment moment) {
    Place place = byExchange.get(event.exchange());
    own(place).at(moment);
    own(Place.of(place.line())).at(moment);
    own(place).knowing(exchanges.get(event.exchange()));
    if (event instanceof Event.MessageReleased) {
      new LocalWords(moment, phrases).line().ifPresent(this::add);
      current = Optional.of(place);
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
      own(current.get()).saying(sentence).at(moment);
    } else {
      String request = step.verb() + " " + row;
      LogDraft line = local(moment, step.party(), request, Optional.of(row), sentence);
      current = Optional.of(add(line));
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
      current.ifPresent(this::takeBack);
    }
    Optional<LogDraft> line = words.line();
    Optional<LogDraft> part = words.part();
    if (line.isPresent()) {
      add(line.get());
    } else if (part.isPresent()) {
      decide(moment, words, part(part.get()));
    } else if (moment.event() instanceof Event.PushEnded ended && nothingSaid(moment)) {
      String sentence = phrases.text("queue.nothingToPush");
      LogDraft push = local(moment, ended.party(), "push", Optional.empty(), sentence);
      current = Optional.of(add(push));
    }
  }

  private Place part(LogDraft draft) {
    if (current.isEmpty()) {
      return add(draft);
    }
    LogDraft whole = own(current.get());
    whole.add(draft.writtenBy(token, 0));
    return current.get().isLine()
        ? new Place(current.get().line(), whole.partCount() - 1)
        : current.get();
  }

  /** Whether a person is asked can only be seen by the card that opens, or does not. */
  private void decide(Moment moment, LocalWords words, Place place) {
    if (moment.event() instanceof Event.ConflictRaised raised) {
      undecided.put(raised.who(), new Undecided(place, words.question(raised.conflict())));
    } else if (moment.event() instanceof Event.ConflictSettled settled) {
      undecided.remove(settled.who());
    }
  }

  /** What was refused did not happen. */
  private void takeBack(Place place) {
    if (place.isLine() && place.line() == lines.size() - 1) {
      lines.removeLast();
      current = Optional.empty();
    }
  }

  private boolean nothingSaid(Moment moment) {
    return current.isEmpty() && step.verb().equals("push") && moment.step() == step.step();
  }
}
