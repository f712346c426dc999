package syncduel.app;

import java.util.List;
import java.util.Optional;
import syncduel.lesson.Lesson;
import syncduel.view.Lessons;

/**
 * With what the window opens.
 *
 * @param number of a bundled lesson; empty for free play and for a file
 */
record FirstLesson(Lesson lesson, Optional<String> number) {
  /**
   * The lesson that was asked for, or else the bundled one that was open last, or else free play.
   *
   * @param visiting at somebody else's server only what is asked for is played, and there are rows
   *     enough for free play
   */
  static FirstLesson of(
      Optional<Lesson> asked, Optional<String> last, Lessons shelf, boolean visiting) {
    if (asked.isPresent()) {
      return new FirstLesson(asked.get(), Optional.empty());
    }
    Lesson usual = shelf.freePlay();
    if (visiting) {
      return new FirstLesson(
          usual.withGiven(usual.given().withServer(List.of())), Optional.empty());
    }
    Optional<String> number =
        last.filter(
            wanted -> shelf.bundled().stream().anyMatch(title -> title.number().equals(wanted)));
    return new FirstLesson(number.map(shelf::open).orElse(usual), number);
  }
}
