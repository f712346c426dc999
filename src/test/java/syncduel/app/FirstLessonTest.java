package syncduel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import syncduel.lesson.Lesson;

class FirstLessonTest {
  private final LessonShelf shelf = new LessonShelf(Optional.empty());

  private FirstLesson first(Optional<Lesson> asked, String last, boolean visiting) {
    return FirstLesson.of(asked, Optional.of(last), shelf, visiting);
  }

  @Test
  void theLessonThatWasOpenLastOpensAgain() {
    assertThat(first(Optional.empty(), "8", false))
        .isEqualTo(new FirstLesson(shelf.open("8"), Optional.of("8")));
  }

  @Test
  void aFileIsShownWithoutTheNumberOfAnotherLesson() {
    Lesson asked = shelf.open("2");

    assertThat(first(Optional.of(asked), "8", false))
        .isEqualTo(new FirstLesson(asked, Optional.empty()));
  }

  @Test
  void aLessonThatIsNoLongerThereLeavesFreePlay() {
    assertThat(first(Optional.empty(), "99", false))
        .isEqualTo(new FirstLesson(shelf.freePlay(), Optional.empty()));
  }

  @Test
  void atSomebodyElsesServerNothingIsPlayedThatWasNotAskedFor() {
    FirstLesson first = first(Optional.empty(), "8", true);

    assertThat(first.number()).isEmpty();
    assertThat(first.lesson().given().server()).isEqualTo(List.of());
  }
}
