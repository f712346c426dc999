package syncduel.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.swing.finder.WindowFinder.findDialog;

import java.awt.Dimension;
import java.awt.Point;
import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.event.KeyEvent;
import java.util.Optional;
import javax.swing.JTable;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.DialogFixture;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import syncduel.ui.Patience;
import syncduel.ui.TestDesktop;
import syncduel.ui.WindowTest;
import syncduel.view.LessonBarState.BranchChoice;
import syncduel.view.WindowState;

/** The comparison of policies by keyboard and mouse, over real stages. */
@WindowTest
class LaboratoryByHandTest {
  private Optional<RunningProgram> running = Optional.empty();

  @AfterEach
  void end() {
    running.ifPresent(RunningProgram::close);
  }

  @Test
  void thePoliciesAreComparedAndOneIsOpenedAsABranch(TestDesktop desktop) {
    DialogFixture dialog = open(desktop);
    waitForButton(dialog, "lab.again");

    JTable table = dialog.table("lab.table").target();
    dialog.table("lab.table").focus().pressAndReleaseKeys(KeyEvent.VK_DOWN, KeyEvent.VK_DOWN);
    assertThat(GuiActionRunner.execute(table::getSelectedRow)).isEqualTo(2);
    dialog.table("lab.table").pressAndReleaseKeys(KeyEvent.VK_ENTER);

    WindowState branch =
        program().when(state -> !state.busy() && !state.lessonBar().branches().isEmpty());
    assertThat(branch.lessonBar().branches())
        .containsExactly(
            new BranchChoice(0, "The lesson · 9 steps", false),
            new BranchChoice(1, "Client wins, from step 5 · 10 steps", true));
    assertThat(branch.server().rows().get(0).text()).isEqualTo("Complete the quickstart now");
  }

  @Test
  void theTableIsCopiedAsMarkdown(TestDesktop desktop) throws Exception {
    DialogFixture dialog = open(desktop);
    waitForButton(dialog, "lab.again");

    dialog.button("lab.copy").click();

    Object copied =
        Toolkit.getDefaultToolkit().getSystemClipboard().getData(DataFlavor.stringFlavor);
    assertThat(copied.toString()).startsWith("# Two edits of one row").contains("| server-wins |");
  }

  @Test
  void closedWhileItPlaysItCancelsAndTheWindowGoesOn(TestDesktop desktop) {
    DialogFixture dialog = open(desktop);

    dialog.table("lab.table").focus().pressAndReleaseKeys(KeyEvent.VK_ESCAPE);

    Patience.until("the dialog is closed", () -> !dialog.target().isShowing());
    new FrameFixture(desktop.robot(), program().window())
        .panel("main")
        .focus()
        .pressAndReleaseKeys(KeyEvent.VK_RIGHT);
    assertThat(program().after(1).lessonBar().branches()).isEmpty();
  }

  private RunningProgram program() {
    return running.orElseThrow();
  }

  private DialogFixture open(TestDesktop desktop) {
    RunningProgram program = RunningProgram.withLesson("1");
    running = Optional.of(program);
    var window = new FrameFixture(desktop.robot(), program.window());
    window.show(new Dimension(1280, 800));
    window.moveTo(new Point(0, 0));
    program.after(0);
    window.panel("main").focus();
    Patience.press(desktop.robot(), KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_L);
    return findDialog("lab.dialog").using(desktop.robot());
  }

  private static void waitForButton(DialogFixture dialog, String name) {
    Patience.until(
        name + " is there",
        () ->
            dialog
                    .robot()
                    .finder()
                    .findAll(
                        dialog.target(), found -> name.equals(found.getName()) && found.isShowing())
                    .size()
                == 1);
  }
}
