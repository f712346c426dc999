package syncduel.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import syncduel.lesson.KeptPlay;
import syncduel.lesson.Lesson;

/** Where the window gets lessons from and where it keeps them. */
public interface Lessons {
  /** The bundled lessons in workshop order; the same at every call. UI thread. */
  List<Title> bundled();

  /** The bundled lesson of that number. UI thread. */
  Lesson open(String number);

  /** What free play begins with. UI thread. */
  Lesson freePlay();

  /** The free play of the last start, with its branches; empty where there is none. UI thread. */
  Optional<KeptPlay> lastFreePlay();

  /** Reads a lesson file; called beside the UI thread. */
  Reading read(Path file);

  /** Writes a lesson file; a sentence when that failed. Called beside the UI thread. */
  Optional<String> write(Path file, Lesson lesson);

  /**
   * A bundled lesson in a list.
   *
   * @param number its place in the workshop, with a letter for another ending: 1, 1b
   * @param steps how many it has
   */
  record Title(String number, String title, String aim, int steps) {
    /** Whether it is another ending of the lesson before it. */
    boolean variant() {
      return isVariant(number);
    }
  }

  /** Whether a number has a letter, as another ending of a lesson has. */
  static boolean isVariant(String number) {
    return Character.isLetter(number.charAt(number.length() - 1));
  }

  /**
   * What came of reading a file: a lesson, or one sentence that says what is wrong.
   *
   * @param failure empty when there is a lesson
   */
  record Reading(Optional<Lesson> lesson, String failure) {
    /** It could be read. */
    public static Reading of(Lesson lesson) {
      return new Reading(Optional.of(lesson), "");
    }

    /** It could not. */
    public static Reading failed(String sentence) {
      return new Reading(Optional.empty(), sentence);
    }
  }
}
