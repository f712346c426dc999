package syncduel.lesson;

import java.util.List;
import java.util.Objects;

/**
 * Free play as it is kept from one start to the next, with all of its branches.
 *
 * @param lesson how it began, and the steps of the trunk
 */
public record KeptPlay(Lesson lesson, Branches branches) {
  /** The trunk is the lesson's. */
  public KeptPlay {
    Objects.requireNonNull(branches, "branches");
    if (!branches.all().get(0).steps().equals(lesson.steps())) {
      throw new IllegalArgumentException("The trunk has the steps of the lesson");
    }
  }

  /** One line of steps, looked at at its end. */
  public static KeptPlay of(Lesson lesson) {
    return new KeptPlay(lesson, Branches.trunk(lesson.steps()).at(lesson.steps().size()));
  }

  /** As a session stands now. */
  public static KeptPlay of(SessionState state) {
    Branches branches = state.branches();
    return new KeptPlay(state.lesson().withSteps(branches.all().get(0).steps()), branches);
  }

  /** The steps of the branch that is shown. */
  public List<LessonStep> steps() {
    return branches.present().steps();
  }
}
