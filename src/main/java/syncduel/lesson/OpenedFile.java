package syncduel.lesson;

import java.util.Optional;

/**
 * What was in a file that a person opened.
 *
 * @param session empty for a lesson file
 */
public record OpenedFile(Lesson lesson, Optional<SavedSession> session) {
  /** The lesson to play: of a session that with the steps of the branch that is shown. */
  public Lesson shown() {
    return session.map(saved -> lesson.withSteps(saved.steps())).orElse(lesson);
  }

  /** After how many of these steps it stands: a session where it was saved, a lesson at its end. */
  public int position() {
    return session
        .map(saved -> saved.branches().present().position())
        .orElse(lesson.steps().size());
  }

  /** A lesson file. */
  public static OpenedFile of(Lesson lesson) {
    return new OpenedFile(lesson, Optional.empty());
  }

  /** A session that was saved. */
  public static OpenedFile of(SavedSession session) {
    return new OpenedFile(session.lesson(), Optional.of(session));
  }
}
