package syncduel.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import syncduel.stage.Stage;

class BundledLessonsPlayTest {
  private static final LessonLibrary LIBRARY = new LessonLibrary(new LessonReader());

  static Stream<String> lessons() {
    return LIBRARY.lessons().stream().map(LessonLibrary.Entry::file);
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void happensAsItsFileExpects(String file) {
    Lesson lesson = LIBRARY.open(file);
    try (Stage stage = Stage.open()) {
      LessonPlay play = LessonPlay.of(lesson, stage);
      var checker = new Checker(file);
      List<Difference> differences = new ArrayList<>();
      for (int i = 0; i < lesson.steps().size(); i++) {
        checker
            .check(lesson.steps().get(i), i + 1, play.trace(), play.refusals().get(i))
            .ifPresent(differences::add);
      }

      assertThat(differences).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void leavesTheSameTraceAfterGoingBackToAnyPosition(String file) {
    try (Stage stage = Stage.open()) {
      assertThat(Rewind.check(LIBRARY.open(file), stage)).isEmpty();
    }
  }
}
