package syncduel.lesson;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import syncduel.lesson.Exchange.Fate;
import syncduel.trace.Event;
import syncduel.trace.Moment;
import syncduel.trace.Party;
import syncduel.trace.Snapshot;
import syncduel.trace.Trace;
import syncduel.wire.Request;
import syncduel.wire.Response;

/** Puts the events of each exchange together and says which of them are pages of one pull. */
public final class Exchanges {
  private static final int LIST_SEGMENTS = 3;

  private final Map<Integer, Exchange> all = new LinkedHashMap<>();
  private final Map<Integer, Integer> ended = new LinkedHashMap<>();
  private final Map<Party, Integer> pulling = new EnumMap<>(Party.class);
  private final Set<Party> pushing = EnumSet.noneOf(Party.class);
  private int pulls;

  private Exchanges() {}

  /** None yet. */
  static Exchanges none() {
    return new Exchanges();
  }

  /** The same; what it takes from now on is not taken here. */
  Exchanges copy() {
    var copy = new Exchanges();
    copy.all.putAll(all);
    copy.ended.putAll(ended);
    copy.pulling.putAll(pulling);
    copy.pushing.addAll(pushing);
    copy.pulls = pulls;
    return copy;
  }

  /** An exchange as it stands. */
  Exchange get(int number) {
    return all.get(number);
  }

  /** The same for one who looks at this moment. */
  Exchange seen(int number, Snapshot now) {
    Exchange known = all.get(number);
    boolean onWay =
        now.inFlight().stream()
            .anyMatch(message -> message.exchange() == number && message.held().isEmpty());
    return onWay ? onWay(number, known) : known;
  }

  /** Forgets those of which nothing more is to be told. */
  void forgetEnded() {
    all.keySet().removeAll(ended.keySet());
    ended.clear();
  }

  /** The numbers of those that were not forgotten. */
  Set<Integer> known() {
    return all.keySet();
  }

  /** The pulls that may get further pages, or whose pages are still under way. */
  Set<Integer> pulls() {
    var open = new HashSet<>(pulling.values());
    all.values().forEach(exchange -> exchange.pull().ifPresent(open::add));
    return open;
  }

  /** All exchanges of a run as they stand at its end. */
  public static List<Exchange> of(Trace trace) {
    Exchanges exchanges = upTo(trace.moments());
    trace.last().inFlight().stream()
        .filter(message -> message.held().isEmpty())
        .forEach(message -> exchanges.all.computeIfPresent(message.exchange(), Exchanges::onWay));
    return exchanges.snapshot();
  }

  /**
   * The exchanges of one step as they stood at its end: those that began in it, and first those
   * that were held before and ended in it.
   */
  public static List<Exchange> of(Trace trace, int step) {
    Exchanges exchanges =
        upTo(trace.moments().stream().filter(moment -> moment.step() <= step).toList());
    return exchanges.snapshot().stream()
        .filter(
            exchange ->
                exchange.began() == step
                    || exchanges.ended.getOrDefault(exchange.number(), 0) == step)
        .toList();
  }

  private static Exchanges upTo(Collection<Moment> moments) {
    Exchanges exchanges = new Exchanges();
    moments.forEach(exchanges::take);
    return exchanges;
  }

  private List<Exchange> snapshot() {
    return List.copyOf(all.values());
  }

  void take(Moment moment) {
    Event event = moment.event();
    if (event instanceof Event.RequestSent sent) {
      begin(sent, moment.step());
    } else if (event instanceof Event.OfExchange of && all.containsKey(of.exchange())) {
      Exchange old = all.get(of.exchange());
      change(old, of, moment.step());
    } else if (event instanceof Event.Of of) {
      bracket(of);
    }
  }

  private void bracket(Event.Of event) {
    Party who = event.who();
    if (event instanceof Event.PullStarted) {
      pulling.put(who, ++pulls);
    } else if (event instanceof Event.PushStarted) {
      pushing.add(who);
    } else if (event instanceof Event.PushEnded) {
      pushing.remove(who);
    } else if (event instanceof Event.PullEnded) {
      pulling.remove(who);
    } else if (event instanceof Event.ClientRestarted) {
      pushing.remove(who);
      pulling.remove(who);
    }
  }

  private void begin(Event.RequestSent sent, int step) {
    boolean page =
        isList(sent.request()) && pulling.containsKey(sent.who()) && !pushing.contains(sent.who());
    all.put(
        sent.exchange(),
        new Exchange(
            sent.exchange(),
            sent.who(),
            step,
            page ? OptionalInt.of(pulling.get(sent.who())) : OptionalInt.empty(),
            sent.request(),
            Optional.empty(),
            Fate.HELD,
            List.of()));
  }

  private static boolean isList(Request request) {
    return request.method().equals("GET") && request.path().split("/").length == LIST_SEGMENTS;
  }

  private void change(Exchange old, Event.OfExchange event, int step) {
    Exchange changed = old;
    if (event instanceof Event.ServerAnswered answered) {
      changed = with(old, Optional.of(answered.response()), Fate.ANSWERED);
    } else if (event instanceof Event.AnswerInjected answered) {
      changed = with(old, Optional.of(answered.response()), Fate.ANSWERED);
    } else if (event instanceof Event.AnswerReceived received) {
      changed = with(old, Optional.of(received.response()), Fate.ANSWERED);
      ended.put(old.number(), step);
    } else if (event instanceof Event.MessageLost) {
      changed = with(old, old.answer(), Fate.LOST);
      ended.put(old.number(), step);
    } else if (event instanceof Event.MessageHeld) {
      changed = with(old, old.answer(), Fate.HELD);
    } else if (event instanceof Event.FaultInjected injected) {
      changed = with(old, injected.fault());
    }
    all.put(old.number(), changed);
  }

  private static Exchange onWay(int number, Exchange exchange) {
    return with(exchange, exchange.answer(), Fate.UNDER_WAY);
  }

  private static Exchange with(Exchange old, Optional<Response> answer, Fate fate) {
    return new Exchange(
        old.number(),
        old.who(),
        old.began(),
        old.pull(),
        old.request(),
        answer,
        fate,
        old.faults());
  }

  private static Exchange with(Exchange old, String fault) {
    var faults = new ArrayList<>(old.faults());
    faults.add(fault);
    return new Exchange(
        old.number(),
        old.who(),
        old.began(),
        old.pull(),
        old.request(),
        old.answer(),
        old.fate(),
        faults);
  }
}
