package syncduel.lesson;

import java.util.List;
import java.util.Objects;

/**
 * A session as it is kept in a file: with all of its branches, where each was last looked at, and
 * what was marked in the log.
 *
 * @param lesson how it began, with the steps of the trunk
 * @param freePlay whether every step was made by hand
 * @param marks only on branches that are kept
 */
public record SavedSession(Lesson lesson, boolean freePlay, Branches branches, Marks marks) {
  /** The trunk is the lesson's. */
  public SavedSession {
    Objects.requireNonNull(branches, "branches");
    if (!branches.all().get(0).steps().equals(lesson.steps())) {
      throw new IllegalArgumentException("The trunk has the steps of the lesson");
    }
    marks = marks.on(branches);
  }

  /** Free play of one line of steps, looked at at its end. */
  public static SavedSession freePlay(Lesson lesson) {
    Branches line = Branches.trunk(lesson.steps()).at(lesson.steps().size());
    return new SavedSession(lesson, true, line, Marks.none());
  }

  /** As a session stands now. */
  public static SavedSession of(SessionState state, Marks marks) {
    Branches branches = state.branches();
    Lesson lesson = state.lesson().withSteps(branches.all().get(0).steps());
    return new SavedSession(lesson, state.freePlay(), branches, marks);
  }

  /** The steps of the branch that is shown. */
  public List<LessonStep> steps() {
    return branches.present().steps();
  }

  /** Whether a session has these very branches, wherever they are looked at. */
  public boolean isOf(SessionState state) {
    return state.freePlay() == freePlay && lines(state.branches()).equals(lines(branches));
  }

  /** Whether another one of the same branches shows the same of them, with the same marks. */
  public boolean looksLike(SavedSession other) {
    return branches.shown() == other.branches.shown() && marks.equals(other.marks);
  }

  /** Whether anything was done in it. */
  public boolean hasSteps() {
    return branches.all().stream().anyMatch(branch -> !branch.steps().isEmpty());
  }

  private static List<Branch> lines(Branches branches) {
    return branches.all().stream().map(branch -> branch.at(0)).toList();
  }
}
