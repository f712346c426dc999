package syncduel.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import syncduel.lesson.LessonFileException;
import syncduel.lesson.OpenedFile;
import syncduel.lesson.SavedSession;
import syncduel.lesson.SessionFile;

/**
 * Keeps free play from one start to the next, with all of its branches and marks; written after
 * each step on the thread of files.
 *
 * <p>Another free play does not overwrite the one in the file before that was set aside as {@code
 * free-play-previous.json}, and a file that cannot be read stays as {@code free-play-broken.json}.
 */
final class FreePlayFile {
  private final Path file;
  private final Executor files;
  private final Consumer<String> complain;
  private volatile String aside = "free-play-previous.json";

  /**
   * @param complain is told one sentence when the file cannot be written
   */
  FreePlayFile(Path file, Executor files, Consumer<String> complain) {
    this.file = file;
    this.files = files;
    this.complain = complain;
  }

  /** The free play of the last time; empty where there is none, or none that can be read. */
  Optional<SavedSession> read() {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(kept(new SessionFile().read(file))).filter(SavedSession::hasSteps);
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

  /** Before branches were kept, it was a lesson file. */
  private static SavedSession kept(OpenedFile opened) {
    return opened.session().orElseGet(() -> SavedSession.freePlay(opened.lesson()));
  }

  /**
   * Keeps free play from now on; returns at once.
   *
   * @param another whether it is another one than that in the file, which is set aside
   */
  void keep(SavedSession play, boolean another) {
    files.execute(() -> write(play, another));
  }

  private void write(SavedSession play, boolean another) {
    try {
      if (another && Files.exists(file)) {
        Files.copy(file, file.resolveSibling(aside), StandardCopyOption.REPLACE_EXISTING);
        aside = "free-play-previous.json";
      }
      Home.replace(file, new SessionFile().write(play));
    } catch (IOException e) {
      complain.accept("Free play could not be kept in " + file + ": " + Failures.sentence(e));
    }
  }
}
