package syncduel.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import syncduel.lesson.Lesson;
import syncduel.lesson.LessonFileException;
import syncduel.lesson.LessonReader;
import syncduel.lesson.LessonStep;
import syncduel.lesson.LessonWriter;
import syncduel.lesson.SessionState;

/**
 * Keeps free play from one start to the next: a lesson file, written after each step beside the
 * stage's thread.
 *
 * <p>Another free play does not overwrite the one in the file before that was set aside as {@code
 * free-play-previous.json}, and a file that cannot be read stays as {@code free-play-broken.json}.
 */
final class FreePlayFile {
  private final Path file;
  private final Executor files;
  private final Consumer<String> complain;
  private volatile String aside = "free-play-previous.json";

  // Owned by the stage's thread.
  private List<LessonStep> kept = List.of();

  // Owned by the thread that writes.
  private boolean ours;

  /**
   * @param complain is told one sentence when the file cannot be written
   */
  FreePlayFile(Path file, Executor files, Consumer<String> complain) {
    this.file = file;
    this.files = files;
    this.complain = complain;
  }

  /** The free play of the last time; empty where there is none, or none that can be read. */
  Optional<Lesson> read() {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(new LessonReader().read(file)).filter(last -> !last.steps().isEmpty());
    } catch (LessonFileException e) {
      aside = "free-play-broken.json";
      complain.accept(
          "The last free play cannot be read and is set aside as " + aside + ": " + e.getMessage());
      return Optional.empty();
    } catch (IOException e) {
      complain.accept("The last free play cannot be read: " + Failures.sentence(e));
      return Optional.empty();
    }
  }

  /** Keeps the steps of free play when they have changed. Called on the stage's thread. */
  void heard(SessionState state) {
    if (state.freePlay() && !state.busy() && !state.steps().equals(kept)) {
      boolean goesOn = continues(kept, state.steps()) || keeps(state, kept);
      kept = state.steps();
      if (!kept.isEmpty()) {
        Lesson lesson = state.lesson().withSteps(kept);
        files.execute(() -> write(lesson, goesOn));
      }
    }
  }

  /** Whether a step by hand led from the one to the other, perhaps after some were taken back. */
  private static boolean continues(List<LessonStep> before, List<LessonStep> after) {
    int common = after.size() - 1;
    return !before.isEmpty()
        && common >= 0
        && common <= before.size()
        && before.subList(0, common).equals(after.subList(0, common));
  }

  /** Whether the other steps are a branch of the same play, which can be returned to. */
  private static boolean keeps(SessionState state, List<LessonStep> before) {
    return !before.isEmpty()
        && state.branches().all().stream().anyMatch(branch -> branch.steps().equals(before));
  }

  private void write(Lesson lesson, boolean goesOn) {
    try {
      if (!(ours && goesOn) && Files.exists(file)) {
        Files.copy(file, file.resolveSibling(aside), StandardCopyOption.REPLACE_EXISTING);
        aside = "free-play-previous.json";
      }
      Home.replace(file, new LessonWriter().write(lesson));
      ours = true;
    } catch (IOException e) {
      complain.accept("Free play could not be kept in " + file + ": " + Failures.sentence(e));
    }
  }
}
