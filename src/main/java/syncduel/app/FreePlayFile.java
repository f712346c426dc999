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
 * <p>A new free play does not overwrite the last one before that was set aside as {@code
 * free-play-previous.json}.
 */
final class FreePlayFile {
  private final Path file;
  private final Executor files;
  private final Consumer<String> complain;
  private List<LessonStep> kept = List.of();
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
    } catch (IOException | LessonFileException e) {
      complain.accept("The last free play cannot be read: " + e.getMessage());
      return Optional.empty();
    }
  }

  /** Keeps the steps of free play when they have changed. Called on the stage's thread. */
  void heard(SessionState state) {
    if (state.freePlay() && !state.busy() && !state.steps().equals(kept)) {
      kept = state.steps();
      Lesson lesson = state.lesson().withSteps(kept);
      files.execute(() -> write(lesson));
    }
  }

  private void write(Lesson lesson) {
    try {
      if (!ours && Files.exists(file)) {
        Path previous = file.resolveSibling("free-play-previous.json");
        Files.copy(file, previous, StandardCopyOption.REPLACE_EXISTING);
      }
      ours = true;
      Home.replace(file, new LessonWriter().write(lesson));
    } catch (IOException e) {
      complain.accept("Free play could not be kept in " + file + ": " + e.getMessage());
    }
  }
}
