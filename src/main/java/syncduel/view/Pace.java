package syncduel.view;

import java.util.Optional;
import java.util.OptionalInt;
import syncduel.lesson.LessonStep;

/** How long a person needs to read, and how long a step is shown. In milliseconds. */
public final class Pace {
  private static final int LEAST = 1_500;
  private static final int PER_CHARACTER = 45;

  private Pace() {}

  /** As long as it takes to read so many characters. */
  public static long reading(int characters) {
    return LEAST + (long) PER_CHARACTER * characters;
  }

  /** A playback rests as long as the step says, or as long as its narration takes. */
  static long of(Optional<LessonStep> step, Speed speed) {
    int characters = step.flatMap(LessonStep::say).map(String::length).orElse(0);
    OptionalInt pause = step.map(LessonStep::pauseMillis).orElse(OptionalInt.empty());
    return Math.round(pause.orElse((int) reading(characters)) / speed.factor());
  }
}
