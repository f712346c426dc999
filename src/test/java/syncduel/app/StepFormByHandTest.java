package syncduel.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.swing.finder.WindowFinder.findDialog;

import java.awt.Dimension;
import java.awt.Point;
import java.awt.event.KeyEvent;
import java.util.Optional;
import org.assertj.swing.fixture.DialogFixture;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import syncduel.ui.Patience;
import syncduel.ui.TestDesktop;
import syncduel.ui.WindowTest;
import syncduel.view.ClientPaneState;
import syncduel.view.Command;
import syncduel.view.WindowState;

/** A fault with all that can be said of it, armed and met by keyboard. */
@WindowTest
class StepFormByHandTest {
  private Optional<RunningProgram> running = Optional.empty();

  @AfterEach
  void end() {
    running.ifPresent(RunningProgram::close);
  }

  @Test
  void aPullMeetsTheErrorThatWasFilledIn(TestDesktop desktop) {
    DialogFixture dialog = open(desktop, "Fault");

    dialog.comboBox("stepForm.kind").focus().pressAndReleaseKeys(KeyEvent.VK_END);
    dialog.textBox("stepForm.status").focus().setText("7");
    dialog.button("stepForm.ok").requireDisabled();
    dialog.label("stepForm.problem").requireText("The status is a number from 400 to 599.");
    dialog.textBox("stepForm.status").setText("503");
    dialog.textBox("stepForm.times").setText("2").pressAndReleaseKeys(KeyEvent.VK_ENTER);

    assertThat(program().after(1).narration().text().asText())
        .isEqualTo("The next request of the Phone will meet an error (status 503, 2 times).");
    new FrameFixture(desktop.robot(), program().window()).button("left.pull").click();
    WindowState pulled = program().after(2);
    assertThat(pulled.left().armed())
        .extracting(ClientPaneState.Armed::tag)
        .containsExactly("next request: error");
    assertThat(pulled.left().rows()).isEmpty();
  }

  @Test
  void escapeLeavesTheFormAndNothingIsDone(TestDesktop desktop) {
    DialogFixture dialog = open(desktop, "Purge with");

    dialog.comboBox("stepForm.queue").focus().pressAndReleaseKeys(KeyEvent.VK_END);
    dialog.comboBox("stepForm.rows").focus().pressAndReleaseKeys(KeyEvent.VK_ESCAPE);

    Patience.until("the form is closed", () -> !dialog.target().isShowing());
    assertThat(program().after(0).command(Command.UNDO).enabled()).isFalse();
  }

  private RunningProgram program() {
    return running.orElseThrow();
  }

  /** By the palette. */
  private DialogFixture open(TestDesktop desktop, String words) {
    RunningProgram program = RunningProgram.withFreePlay();
    running = Optional.of(program);
    var window = new FrameFixture(desktop.robot(), program.window());
    window.show(new Dimension(1280, 800));
    window.moveTo(new Point(0, 0));
    program.after(0);
    window.panel("main").focus();
    Patience.press(desktop.robot(), KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_P);
    DialogFixture palette = findDialog("palette").using(desktop.robot());
    palette.textBox("palette.field").setText(words).pressAndReleaseKeys(KeyEvent.VK_ENTER);
    return findDialog("stepForm.dialog").using(desktop.robot());
  }
}
