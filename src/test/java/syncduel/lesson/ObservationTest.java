package syncduel.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import syncduel.stage.Stage;
import syncduel.stage.Step;

class ObservationTest {
  private static final LessonLibrary LIBRARY = new LessonLibrary(new LessonReader());

  private static final String LESSON_1 = "01-two-edits-of-one-row.json";

  static Stream<String> lessons() {
    return LIBRARY.lessons().stream().map(LessonLibrary.Entry::file);
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void whatARunWasSeenToDoIsWhatTheNextRunDoes(String file) {
    try (Stage stage = Stage.open()) {
      Lesson made = observed(LIBRARY.open(file), stage);
      Lesson read = reread(made);

      assertThat(read).isEqualTo(made);
      assertThat(differences(read, stage)).isEmpty();
    }
  }

  @Test
  void nothingOfAnObservedLessonCanBeLeftOutUnseen() {
    try (Stage stage = Stage.open()) {
      Lesson made = observed(LIBRARY.open(LESSON_1), stage);
      List<Integer> unseen = new ArrayList<>();
      for (int left = 0; left < made.steps().size() - 1; left++) {
        List<LessonStep> steps = new ArrayList<>(made.steps());
        Optional<Expectation> kept = steps.get(left).expect();
        steps.set(left, LessonStep.of(new Step.Note()).expecting(kept));
        if (differences(made.withSteps(steps), stage).isEmpty()) {
          unseen.add(left + 1);
        }
      }

      assertThat(unseen).isEmpty();
    }
  }

  @Test
  void theSecondPushIsExpectedWithItsRequestItsCardAndItsQueue() {
    try (Stage stage = Stage.open()) {
      Lesson made = observed(LIBRARY.open(LESSON_1), stage);

      assertThat(JsonText.line(ExpectJson.of(made.steps().get(5).expect().orElseThrow())))
          .isEqualTo(
              """
              { "exchanges": [ { "method": "PATCH", "path": "/tables/TodoItem/q1", "ifMatch": "v1",\
               "status": 412, "etag": "v2" } ],\
               "right": { "pending": [ { "kind": "update", "id": "q1", "state": "attempted" } ],\
               "conflict": { "id": "q1", "kind": "update",\
               "base": { "text": "Complete the quickstart", "complete": false, "version": "v1" },\
               "local": { "text": "Complete the quickstart now", "complete": false,\
               "version": "v1" },\
               "server": { "text": "Complete the quickstart later", "complete": false,\
               "version": "v2" } } } }""");
    }
  }

  private static Lesson observed(Lesson lesson, Stage stage) {
    LessonPlay play = LessonPlay.of(lesson, stage);
    List<LessonStep> steps = new ArrayList<>();
    for (LessonStep step : lesson.steps()) {
      steps.add(step.expecting(Optional.of(Observation.of(play.trace(), steps.size() + 1))));
    }
    return lesson.withSteps(steps);
  }

  private static Lesson reread(Lesson lesson) {
    byte[] bytes = new LessonWriter().write(lesson).getBytes(StandardCharsets.UTF_8);
    return new LessonReader().read("made.json", bytes);
  }

  private static List<Difference> differences(Lesson lesson, Stage stage) {
    LessonPlay play = LessonPlay.of(lesson, stage);
    var checker = new Checker("made.json");
    List<Difference> differences = new ArrayList<>();
    for (int i = 0; i < lesson.steps().size(); i++) {
      checker
          .check(lesson.steps().get(i), i + 1, play.trace(), play.refusals().get(i))
          .ifPresent(differences::add);
    }
    return differences;
  }
}
