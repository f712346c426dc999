package syncduel.view;

import java.util.List;
import syncduel.lesson.LessonStep;
import syncduel.lesson.SessionState;
import syncduel.stage.Setup;

/** The steps of a branch about which something is remembered, and the world that they began in. */
record KnownSteps(Setup given, List<LessonStep> steps) {
  static KnownSteps of(SessionState state) {
    return new KnownSteps(state.lesson().given(), state.steps());
  }

  /** Whether the same steps are played in the same world, as far as both go. */
  boolean goesWith(SessionState state) {
    int shorter = Math.min(steps.size(), state.steps().size());
    return given.equals(state.lesson().given())
        && steps.subList(0, shorter).equals(state.steps().subList(0, shorter));
  }
}
