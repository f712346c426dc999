package syncduel.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import syncduel.trace.Trace;

/**
 * What a person writes about the steps of a session, which itself stays as it is.
 *
 * @param title of the lesson, never empty
 * @param aim one sentence, perhaps empty
 * @param steps one for each step of the present branch
 */
public record Revision(String title, String aim, List<Words> steps) {
  /** Keeps its own copy; a lesson has a title. */
  public Revision {
    if (title.isBlank()) {
      throw new IllegalArgumentException("A lesson has a title");
    }
    Objects.requireNonNull(aim, "aim");
    steps = List.copyOf(steps);
  }

  /** What a check is to expect of a step. */
  public enum Expecting {
    NOTHING,
    /** What the lesson expects already. */
    AS_WRITTEN,
    /** What the step did when it was played. */
    WHAT_HAPPENED
  }

  /**
   * What is said about one step; empty texts say nothing.
   *
   * @param pauseMillis how long a playback rests after it, if not as long as the narration takes
   */
  public record Words(
      String chapter, String say, String why, OptionalInt pauseMillis, Expecting expecting) {
    /** All texts are there. */
    public Words {
      Objects.requireNonNull(chapter, "chapter");
      Objects.requireNonNull(say, "say");
      Objects.requireNonNull(why, "why");
      Objects.requireNonNull(expecting, "expecting");
    }

    /** What is said about a step now. */
    public static Words of(LessonStep step) {
      return new Words(
          step.chapter().orElse(""),
          step.say().orElse(""),
          step.why().orElse(""),
          step.pauseMillis(),
          step.expect().isPresent() ? Expecting.AS_WRITTEN : Expecting.NOTHING);
    }

    /** The same with something else expected. */
    public Words expecting(Expecting other) {
      return new Words(chapter, say, why, pauseMillis, other);
    }
  }

  /** What is said about a lesson now. */
  public static Revision of(Lesson lesson) {
    return new Revision(
        lesson.title(), lesson.aim(), lesson.steps().stream().map(Words::of).toList());
  }

  /**
   * The steps with these words. What happened can be expected of steps that were played; the others
   * keep what was written.
   */
  List<LessonStep> applied(List<LessonStep> said, Trace trace, int played) {
    List<LessonStep> revised = new ArrayList<>();
    for (LessonStep step : said) {
      int number = revised.size() + 1;
      Words words = number > steps.size() ? Words.of(step) : steps.get(number - 1);
      boolean seen = words.expecting() == Expecting.WHAT_HAPPENED && number <= played;
      revised.add(
          revised(step, words, seen ? Optional.of(Observation.of(trace, number)) : step.expect()));
    }
    return revised;
  }

  private static LessonStep revised(
      LessonStep step, Words words, Optional<Expectation> expectation) {
    return new LessonStep(
        step.step(),
        text(words.say()),
        text(words.chapter()),
        text(words.why()),
        words.pauseMillis(),
        step.ask(),
        words.expecting() == Expecting.NOTHING ? Optional.empty() : expectation,
        step.line());
  }

  private static Optional<String> text(String words) {
    return Optional.of(words.strip()).filter(text -> !text.isEmpty());
  }
}
