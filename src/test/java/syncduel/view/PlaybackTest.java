package syncduel.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaybackTest {
  private static final long READING_OF_STEP_1 = 1_500 + 45 * 38;

  @Test
  void playingGoesOnAfterEachStepUntilTheEnd() {
    var window = Window.of(Stages.after(0));

    window.model.run(Command.PLAY);
    for (int step = 1; step < 8; step++) {
      window.tell(Stages.after(step));
      window.passTime();
    }
    window.tell(Stages.after(8));

    assertThat(window.asked).hasSize(8).containsOnly("next");
    assertThat(window.waiting).isEmpty();
    assertThat(window.state().lessonBar().playing()).isFalse();
    assertThat(window.command(Command.PLAY).enabled()).isFalse();
  }

  @Test
  void aRestIsAsLongAsItsNarrationTakesToRead() {
    var window = Window.of(Stages.after(0));

    window.model.run(Command.PLAY);
    window.tell(Stages.after(1));

    assertThat(window.waiting)
        .extracting(Window.Waiting::millis)
        .containsExactly(READING_OF_STEP_1);
  }

  @Test
  void twiceTheSpeedIsHalfTheRest() {
    var window = Window.of(Stages.after(0));

    window.model.run(Command.SPEED_DOUBLE);
    window.model.run(Command.PLAY);
    window.tell(Stages.after(1));

    assertThat(window.waiting)
        .extracting(Window.Waiting::millis)
        .containsExactly(READING_OF_STEP_1 / 2);
  }

  @Test
  void theSameCommandPauses() {
    var window = Window.of(Stages.after(0));
    window.model.run(Command.PLAY);
    window.tell(Stages.after(1));

    assertThat(window.command(Command.PLAY).label()).isEqualTo("Pause");
    window.model.run(Command.PLAY);

    assertThat(window.waiting).isEmpty();
    assertThat(window.command(Command.PLAY).label()).isEqualTo("Play");
    assertThat(window.asked).containsExactly("next");
  }

  @Test
  void actingByHandStopsThePlayback() {
    var window = Window.of(Stages.after(0));
    window.model.run(Command.PLAY);
    window.tell(Stages.after(1));

    window.model.run(Command.PUSH_LEFT);

    assertThat(window.waiting).isEmpty();
    window.tell(Stages.after(2));
    assertThat(window.waiting).isEmpty();
    assertThat(window.state().lessonBar().playing()).isFalse();
  }
}
