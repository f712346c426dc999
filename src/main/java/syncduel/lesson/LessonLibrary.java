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
          "01c-two-edits-the-push-is-aborted.json",
          "02-different-fields-of-one-row.json",
          "02b-different-fields-the-server-wins.json",
          "02c-different-fields-the-whole-row-wins.json",
          "02d-different-fields-only-changes-are-sent.json",
          "03-edit-first-delete-second.json",
          "03b-edit-first-the-row-comes-back.json",
          "04-delete-first-edit-second.json",
          "04b-delete-first-the-edit-revives-it.json",
          "04c-delete-first-keep-both.json",
          "04d-delete-first-protocol-2.json",
          "04e-delete-first-without-tombstones.json",
          "05-the-lost-acknowledgement.json",
          "05b-the-lost-acknowledgement-of-an-update.json",
          "06-abort-and-resume.json",
          "07-three-ways-to-fail.json",
          "07b-three-ways-to-fail-the-network.json",
          "07c-three-ways-to-fail-stop.json",
          "08-the-third-writer.json",
          "08b-the-third-writer-is-overwritten.json",
          "09-last-write-wins-and-clocks.json",
          "09b-the-fast-clock-wins.json",
          "10-two-inserts-of-one-id.json",
          "10b-two-inserts-the-server-wins.json",
          "10c-two-inserts-keep-both.json",
          "10d-two-inserts-that-are-equal.json",
          "11-pulling-with-work-in-hand.json",
          "12-the-queue-is-not-a-log.json",
          "13-delivered-twice.json",
          "14-the-filter-trap.json",
          "15-purge.json",
          "16-equal-edits.json",
          "17-closed-in-a-hurry.json");
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
