package syncduel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LessonProgressTest {
  private static Window opened() {
    Window window = new Window();
    window.tell(Stages.freePlay());
    window.model.openLesson("1");
    return window;
  }

  private static String progress(Window window) {
    return window.state().lessonBar().lessons().get(0).progress();
  }

  @Test
  void theFurthestStepIsRememberedAndBackTakesNothingAway() {
    Window window = opened();
    window.tell(Stages.after(0));
    assertThat(progress(window)).isEqualTo("8 steps");
    window.tell(Stages.after(4));
    window.tell(Stages.after(2));
    assertThat(progress(window)).isEqualTo("4 of 8");
    assertThat(window.kept.progress()).isEqualTo(Map.of("1", 4));
    window.tell(Stages.after(8));
    assertThat(progress(window)).isEqualTo("done");
  }

  @Test
  void freePlayCountsForNoLessonAndWhatWasDoneCanBeForgotten() {
    Window window = opened();
    window.tell(Stages.after(4));
    window.tell(Stages.freePlay());
    assertThat(window.kept.lesson()).isEqualTo(Optional.of("1"));
    window.model.run(Command.FORGET_PROGRESS);
    assertThat(window.kept.progress()).isEmpty();
    assertThat(progress(window)).isEqualTo("8 steps");
    assertThat(window.command(Command.FORGET_PROGRESS).enabled()).isFalse();
  }
}
