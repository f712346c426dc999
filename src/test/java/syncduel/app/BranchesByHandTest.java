package syncduel.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.swing.finder.WindowFinder.findDialog;

import java.awt.Dimension;
import java.awt.Point;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.swing.JSlider;
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

/** Branches, the lamp and the list of lessons by mouse and keyboard, over a real session. */
@WindowTest
class BranchesByHandTest {
  private Optional<RunningProgram> running = Optional.empty();

  @AfterEach
  void end() {
    running.ifPresent(RunningProgram::close);
  }

  @Test
  void theMenuBelowTheTitleShowsAllBranchesAndSwitchesBetweenThem(TestDesktop desktop) {
    FrameFixture window = open(desktop, "1");
    steps(window, 2);
    press(window, "right.push", 3);

    Patience.choose(window, "branches", "branch.0");
    program().when(state -> shows(state, 0));
    Patience.press(desktop.robot(), KeyEvent.VK_CONTROL, KeyEvent.VK_B);

    WindowState back = program().when(state -> shows(state, 1));
    assertThat(back.lessonBar().branches())
        .containsExactly(
            new BranchChoice(0, "The lesson · 9 steps", false),
            new BranchChoice(1, "Branch 1, from step 2 · 3 steps", true));
    assertThat(back.lessonBar().position()).isEqualTo(3);
  }

  @Test
  void aBranchIsNamedAndDroppedFromItsMenu(TestDesktop desktop) {
    FrameFixture window = open(desktop, "1");
    steps(window, 2);
    press(window, "right.push", 3);

    Patience.choose(window, "branches", "menu.RENAME_BRANCH");
    window.optionPane().textBox().setText("Tablet first");
    window.optionPane().okButton().click();
    program().when(state -> label(state, 1).startsWith("Tablet first"));
    Patience.choose(window, "branches", "menu.DROP_BRANCH");
    window.optionPane().okButton().click();

    WindowState alone = program().when(state -> state.lessonBar().branches().isEmpty());
    assertThat(alone.lessonBar().position()).isEqualTo(2);
  }

  @Test
  void twoBranchesAreComparedByKeys(TestDesktop desktop) {
    FrameFixture window = open(desktop, "1");
    steps(window, 6);
    press(window, "right.choose.server", 7);

    Patience.press(desktop.robot(), KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_D);
    DialogFixture dialog = findDialog("compare.dialog").using(desktop.robot());
    Patience.until("they are played", () -> isThere(dialog, "compare.slider"));
    JSlider slider = dialog.slider("compare.slider").target();
    assertThat(value(slider)).isEqualTo(7);
    dialog.slider("compare.slider").focus().pressAndReleaseKeys(KeyEvent.VK_RIGHT);
    assertThat(value(slider)).isEqualTo(8);
    dialog.checkBox("compare.only").click();

    assertThat(dialog.table("compare.states").rowCount()).isEqualTo(6);
    dialog.table("compare.states").focus().pressAndReleaseKeys(KeyEvent.VK_HOME);
    assertThat(value(slider)).isZero();
    dialog.table("compare.states").pressAndReleaseKeys(KeyEvent.VK_ESCAPE);
    Patience.until("the dialog is closed", () -> !dialog.target().isShowing());
  }

  @Test
  void theReasonsOfTheLampSelectWhatTheyName(TestDesktop desktop) {
    FrameFixture window = open(desktop, "1");
    steps(window, 4);

    chooseReason(window, "Phone: a change of q1 waits in the queue");

    WindowState selected = program().when(state -> state.left().rows().get(0).selected());
    assertThat(selected.right().rows().get(0).selected()).isTrue();
  }

  @Test
  void aMessageInFlightIsSelectedFromTheLamp(TestDesktop desktop) {
    FrameFixture window = open(desktop, "1");
    steps(window, 3);
    Patience.choose(window, "left.network", "HOLD_REQUEST_LEFT");
    program().after(4);
    press(window, "left.push", 5);

    chooseReason(window, "Phone: a message is in flight");

    program().when(state -> state.diagram().selectedExchange().equals(OptionalInt.of(7)));
  }

  @Test
  void aLessonIsFoundByTypingAndOpened(TestDesktop desktop) {
    FrameFixture window = open(desktop, "1");
    window.panel("main").focus();

    Patience.press(desktop.robot(), KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_O);
    DialogFixture dialog = findDialog("picker").using(desktop.robot());
    dialog.textBox("picker.field").enterText("third");
    assertThat(dialog.list("picker.list").target().getModel().getSize()).isEqualTo(2);
    dialog.textBox("picker.field").pressAndReleaseKeys(KeyEvent.VK_DOWN, KeyEvent.VK_ENTER);

    program().when(state -> state.lessonBar().title().startsWith("8b"));
  }

  private static void chooseReason(FrameFixture window, String text) {
    Patience.choose(window, "server.lamp", reason -> text.equals(reason.getText()));
  }

  private static boolean isThere(DialogFixture dialog, String name) {
    return !dialog
        .robot()
        .finder()
        .findAll(dialog.target(), found -> name.equals(found.getName()) && found.isShowing())
        .isEmpty();
  }

  private static int value(JSlider slider) {
    return GuiActionRunner.execute(slider::getValue);
  }

  private static boolean shows(WindowState state, int branch) {
    return !state.busy()
        && state.lessonBar().branches().stream()
            .anyMatch(choice -> choice.number() == branch && choice.current());
  }

  private static String label(WindowState state, int branch) {
    List<BranchChoice> branches = state.lessonBar().branches();
    return branches.size() <= branch ? "" : branches.get(branch).label();
  }

  private FrameFixture open(TestDesktop desktop, String lesson) {
    running = Optional.of(RunningProgram.withLesson(lesson));
    var window = new FrameFixture(desktop.robot(), program().window());
    window.show(new Dimension(1280, 800));
    window.moveTo(new Point(0, 0));
    program().after(0);
    return window;
  }

  private void steps(FrameFixture window, int count) {
    for (int step = 1; step <= count; step++) {
      window.panel("main").focus().pressAndReleaseKeys(KeyEvent.VK_RIGHT);
      program().after(step);
    }
  }

  private void press(FrameFixture window, String button, int steps) {
    window.button(button).click();
    program().after(steps);
  }

  private RunningProgram program() {
    return running.orElseThrow();
  }
}
