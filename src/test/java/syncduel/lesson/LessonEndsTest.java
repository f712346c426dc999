package syncduel.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import syncduel.stage.Stage;
import syncduel.stage.Step;

/** That each bundled lesson checks what it sends, and ends with its point and in its state. */
class LessonEndsTest {
  private static final LessonLibrary LIBRARY = new LessonLibrary(new LessonReader());

  /** What the last note says, and the state as an expectation. */
  private record End(String point, String state) {}

  static Stream<LessonLibrary.Entry> lessons() {
    return LIBRARY.lessons().stream();
  }

  private static Map<String, End> ends() throws IOException {
    try (InputStream in = LessonEndsTest.class.getResourceAsStream("lesson-ends.txt")) {
      List<String> lines =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .toList();
      var ends = new LinkedHashMap<String, End>();
      for (int i = 0; i < lines.size(); i += 2) {
        String[] words = lines.get(i).split(" ", 2);
        ends.put(words[0], new End(words[1], lines.get(i + 1)));
      }
      return ends;
    }
  }

  @Test
  void thereAreSeventeenLessonsAndEachOfTheirFilesHasAnEnd() throws IOException {
    assertThat(lessons().map(LessonLibrary.Entry::number))
        .containsExactlyElementsOf(ends().keySet());
    assertThat(ends().keySet().stream().map(number -> number.replaceAll("\\D", "")).distinct())
        .hasSize(17);
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void everyStepThatSendsSaysWhichExchangesItExpects(LessonLibrary.Entry entry) {
    Lesson lesson = LIBRARY.open(entry.file());
    try (Stage stage = Stage.open()) {
      LessonPlay play = LessonPlay.of(lesson, stage);
      for (int number = 1; number <= lesson.steps().size(); number++) {
        LessonStep step = lesson.steps().get(number - 1);
        assertThat(step.expect().flatMap(Expectation::exchanges).map(List::isEmpty))
            .as("%s:%d", entry.file(), step.line())
            .isIn(
                Exchanges.of(play.trace(), number).isEmpty()
                    ? List.of(Optional.empty(), Optional.of(true))
                    : List.of(Optional.of(false)));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void theLastStepIsANoteThatSaysThePoint(LessonLibrary.Entry entry) throws IOException {
    List<LessonStep> steps = LIBRARY.open(entry.file()).steps();
    LessonStep last = steps.get(steps.size() - 1);
    assertThat(last.step()).isInstanceOf(Step.Note.class);
    assertThat(last.say().orElseThrow()).containsPattern(ends().get(entry.number()).point());
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void theLessonEndsInItsState(LessonLibrary.Entry entry) throws IOException {
    Lesson lesson = LIBRARY.open(entry.file());
    try (Stage stage = Stage.open()) {
      LessonPlay play = LessonPlay.of(lesson, stage);
      Optional<Difference> difference =
          new Checker(entry.file())
              .check(
                  expecting(ends().get(entry.number()).state()),
                  lesson.steps().size(),
                  play.trace(),
                  Optional.empty());
      assertThat(difference).isEmpty();
    }
  }

  private static LessonStep expecting(String state) {
    String text =
        "{ \"format\": 1, \"title\": \"T\", \"steps\": [ { \"do\": \"note\", \"expect\": "
            + state
            + " } ] }";
    return new LessonReader().read("end.json", text).steps().get(0);
  }
}
