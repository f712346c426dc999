package syncduel.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.awt.Dimension;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.swing.JTextArea;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.Test;
import syncduel.ui.TestDesktop;
import syncduel.ui.WindowTest;
import syncduel.view.LogState;
import syncduel.view.WindowState;

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

  @Test
  void theTextFollowsTheNewestMessageAndSelectsWhatOneReads(TestDesktop desktop) {
    try (RunningProgram program = RunningProgram.withLesson("1")) {
      var window = new FrameFixture(desktop.robot(), program.window());
      window.show(new Dimension(1280, 800));
      program.after(0);
      for (int step = 1; step <= 6; step++) {
        window.panel("main").focus().pressAndReleaseKeys(KeyEvent.VK_RIGHT);
        program.after(step);
      }
      desktop.robot().pressKey(KeyEvent.VK_CONTROL);
      desktop.robot().pressKey(KeyEvent.VK_SHIFT);
      desktop.robot().pressAndReleaseKeys(KeyEvent.VK_G);
      desktop.robot().releaseKey(KeyEvent.VK_SHIFT);
      desktop.robot().releaseKey(KeyEvent.VK_CONTROL);
      program.when(state -> state.diagram().asText());
      desktop.robot().waitForIdle();
      assertThat(read(window)).contains("412").contains("conflict");

      window.textBox("diagram.text").focus();
      for (int line = 0; line < 20 && !read(window).contains("If-Match v1"); line++) {
        window.textBox("diagram.text").pressAndReleaseKeys(KeyEvent.VK_UP);
      }

      WindowState reading = program.when(state -> state.diagram().selectedExchange().isPresent());
      assertThat(reading.log().rows())
          .filteredOn(LogState.Entry::selected)
          .extracting(LogState.Entry::request, LogState.Entry::status)
          .containsExactly(tuple("PATCH q1", "412"));
    }
  }

  /** The line that the caret is in, which can be seen. */
  private static String read(FrameFixture window) {
    return GuiActionRunner.execute(
        () -> {
          JTextArea text =
              (JTextArea) window.robot().finder().findByName(window.target(), "diagram.text");
          int line = text.getLineOfOffset(text.getCaretPosition());
          assertThat(text.getVisibleRect().contains(text.modelToView2D(text.getCaretPosition())))
              .isTrue();
          return text.getText().lines().toList().get(line);
        });
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
