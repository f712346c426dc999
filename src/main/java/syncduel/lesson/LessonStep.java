package syncduel.lesson;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import syncduel.stage.Step;

/**
 * A step with what is said about it and what it should lead to.
 *
 * @param say narration
 * @param chapter a heading that begins here
 * @param why a longer explanation
 * @param pauseMillis how long a playback rests after it, in milliseconds
 * @param ask what a window asks before it shows what happens
 * @param expect what is checked when the world has settled
 * @param line the line of the lesson file on which the step begins, from 1; 0 when it has none
 */
public record LessonStep(
    Step step,
    Optional<String> say,
    Optional<String> chapter,
    Optional<String> why,
    OptionalInt pauseMillis,
    Optional<Question> ask,
    Optional<Expectation> expect,
    int line) {
  /** All parts are there. */
  public LessonStep {
    Objects.requireNonNull(step, "step");
  }

  /** A step that asks nothing. */
  public LessonStep(
      Step step,
      Optional<String> say,
      Optional<String> chapter,
      Optional<String> why,
      OptionalInt pauseMillis,
      Optional<Expectation> expect,
      int line) {
    this(step, say, chapter, why, pauseMillis, Optional.empty(), expect, line);
  }

  /** A step without words and expectations, as a click makes it. */
  public static LessonStep of(Step step) {
    return new LessonStep(
        step,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        0);
  }

  /** The same step with another expectation, or without. */
  public LessonStep expecting(Optional<Expectation> other) {
    return new LessonStep(step, say, chapter, why, pauseMillis, ask, other, line);
  }

  /** Compares all but the line: where a step stands is no part of what it says. */
  @Override
  public boolean equals(Object other) {
    return other instanceof LessonStep that && parts().equals(that.parts());
  }

  @Override
  public int hashCode() {
    return parts().hashCode();
  }

  private List<Object> parts() {
    return List.of(step, say, chapter, why, pauseMillis, ask, expect);
  }
}
