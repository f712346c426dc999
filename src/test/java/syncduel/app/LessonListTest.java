package syncduel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import syncduel.lesson.Session;
import syncduel.stage.Stage;
import syncduel.view.LessonBarState;
import syncduel.view.LessonBarState.LessonChoice;

class LessonListTest {
  /** The bar while the bundled lesson of that number is open. */
  private static LessonBarState bar(String number) {
    var shelf = new LessonShelf(Optional.empty());
    try (Stage stage = Stage.open()) {
      var session = new LateSession(Runnable::run);
      session.arrived(new Session(stage, Runnable::run, shelf.open(number)));
      return Windows.model(
              session,
              shelf,
              (millis, task) -> () -> {},
              kept -> kept.withLesson(Optional.of(number)))
          .state()
          .orElseThrow()
          .lessonBar();
    }
  }

  @Test
  void behindTheTitleStandTheSeventeenLessonsAndTheOneThatIsOpen() {
    assertThat(bar("1").mainLessons())
        .extracting(LessonChoice::number)
        .containsExactly(
            "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16",
            "17");
    assertThat(bar("4c").mainLessons())
        .extracting(LessonChoice::number)
        .hasSize(18)
        .containsSubsequence("4", "4c", "5");
  }
}
