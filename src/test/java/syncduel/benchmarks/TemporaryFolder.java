package syncduel.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A fresh folder that is deleted with all that was written into it, also when its use fails. */
public record TemporaryFolder(Path path) implements AutoCloseable {
  /** Its name begins like this. */
  public static TemporaryFolder named(String beginning) throws IOException {
    return new TemporaryFolder(Files.createTempDirectory(beginning));
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> files = Files.walk(path)) {
      files.sorted(Comparator.reverseOrder()).forEach(TemporaryFolder::delete);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
