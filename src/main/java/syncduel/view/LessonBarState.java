package syncduel.view;

import java.util.List;

/**
 * The bar above everything: which lesson, which step, and the way through it.
 *
 * <p>Whether its buttons can be pressed is told by the commands of {@link WindowState}.
 *
 * @param title the lesson's number and title, or the words for free play
 * @param progress which step, or which branch
 * @param canReturnToLesson whether the button is there
 * @param playing whether the playback runs: Play is then Pause
 * @param speed the present one, {@code speedLabel} the words on its drop-down
 * @param lessons all that can be opened; behind the title stand {@link #mainLessons}
 * @param branches what there is beside the present branch, and that; empty when it is alone
 * @param chapters one track segment each; a session without chapters is one segment without title
 * @param position how many steps have been played
 * @param knob where the knob stands: behind that step, or in it at the moment that is looked at
 * @param looksBack whether one looks at an earlier moment; then the button leads to the present
 * @param steps one for each step of the present branch
 * @param hint what stands in the timeline's place when there are no steps, else empty
 */
public record LessonBarState(
    String title,
    String progress,
    boolean freePlay,
    boolean canReturnToLesson,
    boolean playing,
    Speed speed,
    String speedLabel,
    List<LessonChoice> lessons,
    List<BranchChoice> branches,
    List<Chapter> chapters,
    int position,
    double knob,
    boolean looksBack,
    List<StepMark> steps,
    String hint) {
  /** Keeps its own copies. */
  public LessonBarState {
    lessons = List.copyOf(lessons);
    branches = List.copyOf(branches);
    chapters = List.copyOf(chapters);
    steps = List.copyOf(steps);
  }

  /** Those of the list behind the title: without further endings, but with the open one. */
  public List<LessonChoice> mainLessons() {
    return lessons.stream()
        .filter(lesson -> lesson.current() || !Lessons.isVariant(lesson.number()))
        .toList();
  }

  /**
   * A bundled lesson, in the list behind the title.
   *
   * @param number with which it is opened
   * @param progress how far it has been played before, or how long it is
   * @param current whether it is the open one
   */
  public record LessonChoice(
      String number, String label, String progress, String tooltip, boolean current) {}

  /**
   * A branch of the session.
   *
   * @param current whether it is the one that is shown
   */
  public record BranchChoice(int number, String label, boolean current) {}

  /**
   * A segment of the timeline.
   *
   * @param firstStep from 1
   * @param steps how many it has
   * @param done how many of them have been played
   * @param current whether the last played step is in it
   */
  public record Chapter(String title, int firstStep, int steps, int done, boolean current) {}

  /**
   * A notch of the timeline.
   *
   * @param number from 1
   * @param tooltip its number and narration, and what its signs say
   * @param signs what happened when it was played; none before
   */
  public record StepMark(int number, String tooltip, List<StepSign> signs) {
    /** Keeps its own copy. */
    public StepMark {
      signs = List.copyOf(signs);
    }
  }
}
