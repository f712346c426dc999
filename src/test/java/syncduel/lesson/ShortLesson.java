package syncduel.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import syncduel.stage.Stage;

/** A lesson of a few lines in the words of a lesson file, played and checked. */
final class ShortLesson {
  /** One row t1 at v1, which both clients have pulled. */
  static final String SHARED =
      "\"server\": [ { \"id\": \"t1\", \"text\": \"Buy milk\", \"complete\": false } ],"
          + " \"pulled\": true";

  private ShortLesson() {}

  /** What was not as the steps expect, in words, of each step the first. */
  static List<String> differences(String given, String steps) {
    Lesson lesson =
        new LessonReader()
            .read(
                "a.json",
                "{ \"format\": 1, \"title\": \"T\", \"given\": { "
                    + given
                    + " }, \"steps\": [\n"
                    + steps
                    + "] }");
    assertThat(lesson.steps()).anyMatch(step -> step.expect().isPresent());
    try (Stage stage = Stage.open()) {
      LessonPlay play = LessonPlay.of(lesson, stage);
      var differences = new ArrayList<String>();
      for (int i = 0; i < lesson.steps().size(); i++) {
        new Checker("a.json")
            .check(lesson.steps().get(i), i + 1, play.trace(), play.refusals().get(i))
            .ifPresent(found -> differences.add("step " + found.step() + ": " + found.words()));
      }
      return differences;
    }
  }

  static void holds(String given, String steps) {
    assertThat(differences(given, steps)).isEmpty();
  }

  /** A world of one shared row. */
  static void holds(String steps) {
    holds(SHARED, steps);
  }
}
