package syncduel.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import syncduel.lesson.Lesson;
import syncduel.lesson.OpenedFile;
import syncduel.lesson.SavedSession;

/** Where the window gets lessons from and where it keeps them. */
public interface Lessons {
  /** The bundled lessons in workshop order; the same at every call. UI thread. */
  List<Title> bundled();

  /** The bundled lesson of that number. UI thread. */
  Lesson open(String number);

  /** What free play begins with. UI thread. */
  Lesson freePlay();

  /** The free play that was kept last, with its branches; empty where there is none. UI thread. */
  Optional<SavedSession> lastFreePlay();

  /**
   * Keeps free play for later and for the next start; returns at once. UI thread.
   *
   * @param another whether it is another one than that which was kept last, which is set aside
   */
  void keep(SavedSession freePlay, boolean another);

  /** Reads the file of a lesson or a session; called beside the UI thread. */
  Reading read(Path file);

  /** Writes a lesson file; a sentence when that failed. Called beside the UI thread. */
  Optional<String> write(Path file, Lesson lesson);

  /** Writes the file of a session; a sentence when that failed. Called beside the UI thread. */
  Optional<String> write(Path file, SavedSession session);

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
   * What came of reading a file: what was in it, or one sentence that says what is wrong.
   *
   * @param failure empty when it could be read
   */
  record Reading(Optional<OpenedFile> file, String failure) {
    /** It could be read. */
    public static Reading of(OpenedFile file) {
      return new Reading(Optional.of(file), "");
    }

    /** It could not. */
    public static Reading failed(String sentence) {
      return new Reading(Optional.empty(), sentence);
    }
  }
}
