package syncduel.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * The folder in which the program keeps what it remembers: {@code SYNC_DUEL_HOME}, or {@code
 * .sync-duel} in the home folder. Nothing is made before something is written.
 */
record Home(Path folder) {
  static Home ofUser() {
    return new Home(
        Optional.ofNullable(System.getenv("SYNC_DUEL_HOME"))
            .map(Path::of)
            .orElseGet(() -> Path.of(System.getProperty("user.home"), ".sync-duel")));
  }

  Path settings() {
    return folder.resolve("settings.properties");
  }

  Path freePlay() {
    return folder.resolve("free-play.json");
  }

  /**
   * Replaces a file as a whole: a reader, or a start after a crash, sees the old or the new text.
   */
  static void replace(Path file, String text) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path fresh = freshBeside(file, folder);
    try {
      Files.writeString(fresh, text, StandardCharsets.UTF_8);
      move(fresh, file);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  /** A failure names the file that was wanted. */
  private static Path freshBeside(Path file, Path folder) throws IOException {
    try {
      return Files.createTempFile(folder, file.getFileName().toString(), ".tmp");
    } catch (NoSuchFileException | AccessDeniedException e) {
      var denied = new AccessDeniedException(file.toString());
      denied.initCause(e);
      throw denied;
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
