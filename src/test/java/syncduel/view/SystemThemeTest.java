package syncduel.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SystemThemeTest {
  @Test
  void theWindowHasTheColoursThatTheDesktopHas() {
    var window = Window.of(Stages.after(2));
    window.machine.dark = true;

    window.model.run(Command.THEME_SYSTEM);

    assertThat(window.state().theme()).isEqualTo(Theme.DARK);
    assertThat(window.kept.theme()).isEqualTo(Theme.SYSTEM);
    assertThat(window.command(Command.THEME_SYSTEM).selected()).isTrue();
    assertThat(window.command(Command.THEME_DARK).selected()).isFalse();
  }

  @Test
  void theWindowFollowsWhenTheDesktopChanges() {
    var window = Window.of(Stages.after(2));
    window.model.run(Command.THEME_SYSTEM);
    assertThat(window.state().theme()).isEqualTo(Theme.LIGHT);

    window.machine.dark = true;
    window.passTime();
    assertThat(window.state().theme()).isEqualTo(Theme.DARK);
    window.machine.dark = false;
    window.passTime();

    assertThat(window.state().theme()).isEqualTo(Theme.LIGHT);
  }

  @Test
  void theDesktopIsAskedOnlyWhileTheWindowFollowsIt() {
    var window = Window.of(Stages.after(2));
    assertThat(window.waiting).isEmpty();

    window.model.run(Command.THEME_SYSTEM);
    window.model.run(Command.ZOOM_IN);
    assertThat(window.waiting)
        .extracting(Window.Waiting::millis)
        .containsExactly(Presenting.ASK_AGAIN_MILLIS);
    window.model.run(Command.THEME_LIGHT);

    assertThat(window.waiting).isEmpty();
  }

  @Test
  void aPresentationMayFollowTheDesktopToo() {
    var window = Window.of(Stages.after(2));
    window.machine.dark = true;
    window.model.run(Command.PRESENT);

    window.model.run(Command.THEME_SYSTEM);
    Theme presented = window.state().theme();
    window.model.run(Command.LEAVE_PRESENTATION);

    assertThat(presented).isEqualTo(Theme.DARK);
    assertThat(window.state().theme()).isEqualTo(Theme.LIGHT);
  }
}
