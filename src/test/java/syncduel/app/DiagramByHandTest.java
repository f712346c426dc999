package syncduel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.Test;
import syncduel.ui.TestDesktop;
import syncduel.ui.WindowTest;

/** The diagram of a lesson that is stepped through in the real window. */
@WindowTest
class DiagramByHandTest {
  private static final int STEPS = 7;

  @Test
  void theNewestMessageStandsAtTheSamePlaceForwardsAndBack(TestDesktop desktop) {
    try (RunningProgram program = RunningProgram.withLesson("2d")) {
      var window = new FrameFixture(desktop.robot(), program.window());
      window.show(new Dimension(1280, 800));
      program.after(0);
      List<Integer> forwards = new ArrayList<>(List.of(place(window)));
      for (int step = 1; step <= STEPS; step++) {
        forwards.add(go(window, program, KeyEvent.VK_RIGHT, step));
      }
      List<Integer> back = new ArrayList<>(forwards.subList(STEPS, STEPS + 1));
      for (int step = STEPS - 1; step >= 0; step--) {
        back.add(0, go(window, program, KeyEvent.VK_LEFT, step));
      }

      assertThat(forwards).isEqualTo(back);
      assertThat(Set.copyOf(forwards)).hasSizeGreaterThan(3);
    }
  }

  private static int go(FrameFixture window, RunningProgram program, int key, int step) {
    window.panel("main").focus().pressAndReleaseKeys(key);
    program.after(step);
    return place(window);
  }

  /** How far it is scrolled, once everything has been laid out. */
  private static int place(FrameFixture window) {
    window.robot().waitForIdle();
    return GuiActionRunner.execute(
        () -> window.robot().finder().findByName(window.target(), "diagram").getY());
  }
}
