package syncduel.view;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import syncduel.lesson.LessonStep;
import syncduel.lesson.SessionState;
import syncduel.stage.Setup;
import syncduel.trace.Event;
import syncduel.trace.Moment;
import syncduel.trace.Trace;

/**
 * The signs of all steps that have been played on each branch, also of those that were taken back:
 * the same steps lead to the same again. UI thread only.
 */
final class StepSigns {
  private final Map<Integer, Seen> seen = new HashMap<>();

  private record Seen(Setup given, List<LessonStep> steps, Map<Integer, Set<StepSign>> signs) {
    /** Whether the same steps are played in the same world, as far as both go. */
    boolean goesWith(SessionState state) {
      int shorter = Math.min(steps.size(), state.steps().size());
      return given.equals(state.lesson().given())
          && steps.subList(0, shorter).equals(state.steps().subList(0, shorter));
    }
  }

  /** Remembers what has been played, and tells the signs of the present branch by step. */
  Map<Integer, Set<StepSign>> heard(SessionState state) {
    int branch = state.branches().shown();
    Map<Integer, Set<StepSign>> signs = new TreeMap<>();
    Optional.ofNullable(seen.get(branch))
        .filter(known -> known.goesWith(state))
        .ifPresent(known -> signs.putAll(known.signs()));
    signs.keySet().removeIf(step -> step <= state.position() || step > state.steps().size());
    signs.putAll(of(state.trace()));
    seen.put(branch, new Seen(state.lesson().given(), state.steps(), Map.copyOf(signs)));
    return Collections.unmodifiableMap(signs);
  }

  private static Map<Integer, Set<StepSign>> of(Trace trace) {
    Map<Integer, Set<StepSign>> signs = new TreeMap<>();
    for (Moment moment : trace.moments()) {
      sign(moment.event())
          .ifPresent(
              sign ->
                  signs
                      .computeIfAbsent(moment.step(), step -> EnumSet.noneOf(StepSign.class))
                      .add(sign));
    }
    return signs;
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
