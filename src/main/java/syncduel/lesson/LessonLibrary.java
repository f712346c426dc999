package syncduel.lesson;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lessons that travel with the program, in workshop order, and the rows of free play. Read from
 * the class path; a jar cannot list a folder, so this names the files. Thread-safe.
 */
public final class LessonLibrary {
  private static final String FOLDER = "/demo-data/";
  private static final String FREE_PLAY = "free-play.json";
  private static final List<String> FILES =
      List.of(
          "01-two-edits-of-one-row.json",
          "01b-two-edits-the-server-wins.json",
          "01c-two-edits-the-push-is-aborted.json");
  private static final Pattern NUMBER = Pattern.compile("0*([1-9][0-9]*[a-z]?)-.*");

  private final LessonReader reader;

  /** With the reader that opens them. */
  public LessonLibrary(LessonReader reader) {
    this.reader = reader;
  }

  /**
   * One bundled lesson, as a list shows it.
   *
   * @param file its name, with which it is opened
   * @param number its place in the workshop, with a letter for another ending: 1, 1b
   * @param steps how many steps it has
   */
  public record Entry(String file, String number, String title, String aim, int steps) {}

  /** All bundled lessons in workshop order. */
  public List<Entry> lessons() {
    return FILES.stream().map(this::entry).toList();
  }

  /** The bundled lesson of that file name; refuses names that are not in the list. */
  public Lesson open(String file) {
    if (!FILES.contains(file)) {
      throw new IllegalArgumentException("There is no bundled lesson " + file);
    }
    return read("lessons/" + file);
  }

  /** What free play begins with: the tutorial's rows and no steps. */
  public Lesson freePlay() {
    return read(FREE_PLAY);
  }

  private Entry entry(String file) {
    Lesson lesson = open(file);
    Matcher number = NUMBER.matcher(file);
    return new Entry(
        file,
        number.matches() ? number.group(1) : "",
        lesson.title(),
        lesson.aim(),
        lesson.steps().size());
  }

  private Lesson read(String path) {
    try (InputStream in = LessonLibrary.class.getResourceAsStream(FOLDER + path)) {
      if (in == null) {
        throw new IllegalStateException("The program was built without " + FOLDER + path);
      }
      return reader.read("demo-data/" + path, in.readNBytes(LessonReader.LARGEST + 1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
