package syncduel.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import syncduel.stage.Stage;
import syncduel.stage.World;
import syncduel.stage.WorldFailedException;
import syncduel.trace.Trace;

/**
 * A lesson played from its first to its last step.
 *
 * @param trace everything that happened
 * @param refusals for each step the message when it was refused
 */
public record LessonPlay(Lesson lesson, Trace trace, List<Optional<String>> refusals) {
  /** Keeps its own copy. */
  public LessonPlay {
    refusals = List.copyOf(refusals);
  }

  /**
   * Plays a lesson in a new world of the stage, in the protocol that is spoken there.
   *
   * @throws WorldFailedException when the world cannot go on, or its server cannot be read any more
   */
  public static LessonPlay of(Lesson lesson, Stage stage) {
    return of(lesson, stage, step -> true).orElseThrow();
  }

  /**
   * The same for one who may change their mind; empty when they did.
   *
   * @param goOn is asked before each step, with its number from 1
   * @throws WorldFailedException when the world cannot go on, or its server cannot be read any more
   */
  public static Optional<LessonPlay> of(Lesson lesson, Stage stage, IntPredicate goOn) {
    World world = stage.build(lesson.given());
    var refusals = new ArrayList<Optional<String>>();
    for (LessonStep step : lesson.steps()) {
      if (!goOn.test(refusals.size() + 1)) {
        return Optional.empty();
      }
      refusals.add(world.play(step.step()));
      world.trouble().ifPresent(LessonPlay::fail);
    }
    Lesson played = lesson.withGiven(stage.adapted(lesson.given()));
    return Optional.of(new LessonPlay(played, world.trace(), refusals));
  }

  /** The same as it stood when that many steps had been played. */
  public LessonPlay upTo(int step) {
    return new LessonPlay(
        lesson.withSteps(lesson.steps().subList(0, step)),
        trace.upTo(step),
        refusals.subList(0, step));
  }

  private static void fail(String sentence) {
    throw new WorldFailedException(sentence);
  }
}
