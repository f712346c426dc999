package syncduel.view;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import syncduel.lesson.SessionState;
import syncduel.trace.Event;
import syncduel.trace.Moment;
import syncduel.trace.Trace;

/**
 * The signs of all steps that have been played on each branch, also of those that were taken back:
 * the same steps lead to the same again. UI thread only.
 */
final class StepSigns {
  private final Map<Integer, Seen> seen = new HashMap<>();
  private final NavigableMap<Integer, Set<StepSign>> now = new TreeMap<>();
  private Optional<Trace> read = Optional.empty();

  private record Seen(KnownSteps steps, NavigableMap<Integer, Set<StepSign>> signs) {}

  /** Remembers what has been played, and tells the signs of the present branch by step. */
  Map<Integer, Set<StepSign>> heard(SessionState state) {
    read(state.trace());
    var signs = new TreeMap<>(now);
    int branch = state.branches().shown();
    Optional.ofNullable(seen.get(branch))
        .filter(known -> known.steps().goesWith(state))
        .ifPresent(known -> signs.putAll(later(known, state)));
    Map<Integer, Set<StepSign>> told = Collections.unmodifiableMap(signs);
    seen.put(branch, new Seen(KnownSteps.of(state), signs));
    return told;
  }

  /** Those of steps that were taken back. */
  private static Map<Integer, Set<StepSign>> later(Seen known, SessionState state) {
    return known
        .signs()
        .subMap(state.position(), false, Math.max(state.position(), state.steps().size()), true);
  }

  /** Goes on where the same run was read before; only what is new is looked at. */
  private void read(Trace trace) {
    int known =
        read.filter(before -> isBegin(before, trace)).map(Trace::moments).map(List::size).orElse(0);
    if (known == 0) {
      now.clear();
    }
    for (Moment moment : trace.moments().subList(known, trace.moments().size())) {
      sign(moment.event()).ifPresent(sign -> add(moment.step(), sign));
    }
    read = Optional.of(trace);
  }

  private void add(int step, StepSign sign) {
    Set<StepSign> more = EnumSet.of(sign);
    more.addAll(now.getOrDefault(step, Set.of()));
    now.put(step, more);
  }

  private static boolean isBegin(Trace before, Trace trace) {
    int size = before.moments().size();
    return size > 0
        && size <= trace.moments().size()
        && trace.moments().get(size - 1) == before.moments().get(size - 1);
  }

  private static Optional<StepSign> sign(Event event) {
    if (event instanceof Event.ConflictRaised) {
      return Optional.of(StepSign.CONFLICT);
    }
    if (event instanceof Event.FaultInjected || event instanceof Event.MessageLost) {
      return Optional.of(StepSign.FAULT);
    }
    return event instanceof Event.UpdateLost ? Optional.of(StepSign.LOST) : Optional.empty();
  }
}
