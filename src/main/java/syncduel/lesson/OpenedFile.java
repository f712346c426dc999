package syncduel.lesson;

import java.util.Optional;

/**
 * What was in a file that a person opened.
 *
 * @param session empty for a lesson file
 */
public record OpenedFile(Lesson lesson, Optional<SavedSession> session) {
  /** A lesson file. */
  public static OpenedFile of(Lesson lesson) {
    return new OpenedFile(lesson, Optional.empty());
  }

  /** A session that was saved. */
  public static OpenedFile of(SavedSession session) {
    return new OpenedFile(session.lesson(), Optional.of(session));
  }
}
