package syncduel.lesson;

import java.util.List;
import java.util.Objects;
import syncduel.stage.Setup;
import syncduel.wire.Protocol;

/**
 * A lesson file's contents: how the world begins and what is done in it.
 *
 * @param title never empty
 * @param aim one sentence, perhaps empty
 */
public record Lesson(String title, String aim, Setup given, List<LessonStep> steps) {
  /** Keeps its own copy of the steps. */
  public Lesson {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(aim, "aim");
    Objects.requireNonNull(given, "given");
    steps = List.copyOf(steps);
  }

  /** The same lesson with other steps. */
  public Lesson withSteps(List<LessonStep> others) {
    return new Lesson(title, aim, given, others);
  }

  /** The same with another beginning. */
  public Lesson withGiven(Setup other) {
    return new Lesson(title, aim, other, steps);
  }

  /** What clients and server speak. */
  public Protocol protocol() {
    return given.protocol();
  }

  /** Whether the server keeps tombstones. */
  public boolean softDelete() {
    return given.softDelete();
  }
}
