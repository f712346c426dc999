package syncduel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StepSignTest {
  private static List<StepSign> signs(Window window, int step) {
    return window.state().lessonBar().steps().get(step - 1).signs();
  }

  @Test
  void aConflictIsMarkedAtItsStepAndStaysWhenItIsTakenBack() {
    Window window = Window.of(Stages.after(5));
    assertThat(signs(window, 6)).isEmpty();
    window.tell(Stages.after(6));
    assertThat(signs(window, 6)).containsExactly(StepSign.CONFLICT);
    assertThat(window.state().lessonBar().steps().get(5).tooltip()).endsWith(" · conflict");
    window.tell(Stages.after(2));
    assertThat(signs(window, 6)).containsExactly(StepSign.CONFLICT);
    assertThat(signs(window, 5)).isEmpty();
  }

  @Test
  void anotherSessionHasNoneOfThem() {
    Window window = Window.of(Stages.after(6));
    window.tell(Stages.freePlay());
    window.tell(Stages.after(2));
    assertThat(signs(window, 6)).isEmpty();
  }
}
