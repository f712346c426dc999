package syncduel.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    World world = stage.build(lesson.given());
    var refusals = new ArrayList<Optional<String>>();
    for (LessonStep step : lesson.steps()) {
      refusals.add(world.play(step.step()));
      world.trouble().ifPresent(LessonPlay::fail);
    }
    Lesson played = lesson.withGiven(stage.adapted(lesson.given()));
    return new LessonPlay(played, world.trace(), refusals);
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
