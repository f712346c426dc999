package syncduel.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a file is written; commands look at it before they play, so that no run is for nothing. */
final class OutputPlace {
  private static final Pattern ENDING = Pattern.compile(".*\\.([a-z][a-z0-9]{1,4})");

  private OutputPlace() {}

  /**
   * The ending of a name in lower case, without the dot; empty where there is none that names a
   * kind of file, as in {@code lesson-1.2}.
   */
  static Optional<String> ending(Path out) {
    Matcher name = ENDING.matcher(out.toString().toLowerCase(Locale.ROOT));
    return name.matches() ? Optional.of(name.group(1)) : Optional.empty();
  }

  /**
   * Refuses a place that has no folder.
   *
   * @throws Failures.Unusable with one sentence
   */
  static void requireFolder(Path out) {
    Path place = out.toAbsolutePath();
    Path folder = Optional.ofNullable(place.getParent()).orElse(place);
    if (!Files.isDirectory(folder)) {
      throw new Failures.Unusable(out + ": there is no folder " + folder);
    }
  }

  /**
   * Refuses a place where no file can be.
   *
   * @throws Failures.Unusable with one sentence
   */
  static void requireFile(Path out) {
    if (Files.isDirectory(out)) {
      throw new Failures.Unusable(out + ": this is a folder, the name of a file was expected");
    }
    requireFolder(out);
  }

  /**
   * Refuses places where no files can be, and such that would replace what is read or each other.
   *
   * @throws Failures.Unusable with one sentence
   */
  static void requireFiles(List<Path> read, List<Path> written) throws IOException {
    written.forEach(OutputPlace::requireFile);
    requireApart(read, written);
  }

  /**
   * Refuses files that would replace what is read or each other; their folders are there.
   *
   * @throws Failures.Unusable with one sentence
   */
  static void requireApart(List<Path> read, List<Path> written) throws IOException {
    for (int i = 0; i < written.size(); i++) {
      Path out = written.get(i);
      if (isAmong(read, out)) {
        throw new Failures.Unusable(
            out + ": this is the file that is read; name another one to write");
      }
      if (isAmong(written.subList(0, i), out)) {
        throw new Failures.Unusable(
            out + ": two outputs cannot be one file; name another for one of them");
      }
    }
  }

  private static boolean isAmong(List<Path> files, Path one) throws IOException {
    for (Path file : files) {
      if (isSame(file, one)) {
        return true;
      }
    }
    return false;
  }

  /** A file is the same under another name or by a link, too. */
  private static boolean isSame(Path one, Path other) throws IOException {
    if (Files.exists(one) && Files.exists(other)) {
      return Files.isSameFile(one, other);
    }
    return place(one).equals(place(other));
  }

  private static Path place(Path file) throws IOException {
    Path whole = file.toAbsolutePath().normalize();
    Path folder = whole.getParent();
    return folder != null && Files.isDirectory(folder)
        ? folder.toRealPath().resolve(whole.getFileName())
        : whole;
  }

  /**
   * Replaces a file in a folder that is there: a mistyped name makes none.
   *
   * @return why it failed, in one sentence; empty when it is written
   */
  static Optional<String> write(Path out, String text) {
    try {
      requireFile(out);
      Home.replace(out, text);
      return Optional.empty();
    } catch (IOException | Failures.Unusable e) {
      return Optional.of(Failures.sentence(e));
    }
  }
}
