package syncduel.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import syncduel.lesson.Exchange;
import syncduel.lesson.Exchanges;
import syncduel.trace.Event;
import syncduel.trace.Moment;
import syncduel.trace.Trace;
import syncduel.view.MotionState.Travel;

/**
 * The moments of one step at which a person who steps message by message stops: request leaves,
 * server decides, answer arrives, rows are written. The pages of a pull count as one, and so do
 * rows that are written one after the other. The last stop is the step as it settled.
 */
final class Stops {
  private final Trace trace;
  private final MomentWords words;
  private final Set<Integer> furtherPages;

  private Stops(Trace trace, Messages messages) {
    this.trace = trace;
    this.words = new MomentWords(trace, messages);
    this.furtherPages = furtherPages(trace);
  }

  /** The stops of a step, in order; one at least for a step that has moments. */
  static List<Stop> of(Trace trace, int step, Messages messages) {
    return new Stops(trace.enoughFor(step), messages).of(trace.of(step));
  }

  private static Set<Integer> furtherPages(Trace trace) {
    var pulls = new HashSet<Integer>();
    var further = new HashSet<Integer>();
    for (Exchange exchange : Exchanges.of(trace)) {
      OptionalInt pull = exchange.pull();
      if (pull.isPresent() && !pulls.add(pull.getAsInt())) {
        further.add(exchange.number());
      }
    }
    return further;
  }

  private List<Stop> of(List<Moment> moments) {
    List<List<Moment>> groups = new ArrayList<>();
    for (Moment moment : moments) {
      if (groups.isEmpty() || begins(moment, groups.get(groups.size() - 1))) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(moment);
    }
    var stops = new ArrayList<Stop>();
    for (List<Moment> group : groups) {
      int last = group.get(group.size() - 1).number();
      int index = stops.size() + 1;
      stops.add(
          new Stop(
              last,
              group.get(0).step(),
              index,
              groups.size(),
              words.of(seen(group)),
              travel(group)));
    }
    return stops;
  }

  /** What is not seen belongs to what was seen before it; what comes first waits for the first. */
  private boolean begins(Moment moment, List<Moment> group) {
    List<Moment> seen = seen(group);
    return isSeen(moment) && !seen.isEmpty() && !alike(seen.get(seen.size() - 1), moment);
  }

  private List<Moment> seen(List<Moment> group) {
    return group.stream().filter(this::isSeen).toList();
  }

  private static boolean alike(Moment one, Moment next) {
    return one.event() instanceof Event.RowStored first
        && next.event() instanceof Event.RowStored second
        && first.who() == second.who();
  }

  private boolean isSeen(Moment moment) {
    Event event = moment.event();
    if (event instanceof Event.OfExchange of) {
      return !furtherPages.contains(of.exchange()) && !(event instanceof Event.FaultInjected);
    }
    return words.tells(event);
  }

  private Optional<Travel> travel(List<Moment> group) {
    List<Moment> seen = seen(group);
    if (seen.isEmpty()) {
      return Optional.empty();
    }
    return new Travels(trace).of(seen.get(seen.size() - 1));
  }
}
