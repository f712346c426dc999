package syncduel.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Component;
import java.awt.Frame;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javax.swing.JTextField;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.Test;
import syncduel.ui.Patience;
import syncduel.ui.TestDesktop;
import syncduel.ui.WindowTest;
import syncduel.ui.theme.Role;

@WindowTest
class MainWindowTest {
  private final TutorialWindow tutorial = new TutorialWindow();

  @Test
  void arrowsGoThroughTheLesson(TestDesktop desktop) {
    FrameFixture window = open(desktop, 4);

    press(window, KeyEvent.VK_RIGHT);
    press(window, KeyEvent.VK_RIGHT);
    press(window, KeyEvent.VK_LEFT);
    press(window, KeyEvent.VK_HOME);

    assertThat(tutorial.asked).containsExactly("next", "next", "back", "to start");
  }

  @Test
  void arrowsGoThroughTheLessonFromTheRowsOfTheLogToo(TestDesktop desktop) {
    FrameFixture window = open(desktop, 4);

    window.table("log").focus().pressAndReleaseKeys(KeyEvent.VK_RIGHT, KeyEvent.VK_LEFT);
    window.table("left.rows").focus().pressAndReleaseKeys(KeyEvent.VK_RIGHT);

    assertThat(tutorial.asked).containsExactly("next", "back", "next");
  }

  @Test
  void whatIsTypedIntoAFieldIsNoShortcut(TestDesktop desktop) {
    FrameFixture window = open(desktop, 6);

    window.textBox("filter").click().enterText("1 2 ").pressAndReleaseKeys(KeyEvent.VK_LEFT);

    assertThat(tutorial.asked).isEmpty();
    assertThat(text(window, "filter")).isEqualTo("1 2 ");
  }

  @Test
  void proposalsStandBelowTheFilterWhileOneTypes(TestDesktop desktop) {
    FrameFixture window = open(desktop, 6);

    window.textBox("filter").click().enterText("st");

    awaitProposals(window, 2);
    window.textBox("filter").enterText("a");
    awaitProposals(window, 1);
  }

  /** They come in the frame after that in which a letter was typed. */
  private static void awaitProposals(FrameFixture window, int wanted) {
    Patience.until(
        wanted + " proposals", () -> window.list("filter.proposals").contents().length == wanted);
  }

  @Test
  void proposalsDoNotCoverTheFieldInWhichOneTypes(TestDesktop desktop) {
    FrameFixture window = open(desktop, 6);

    window.textBox("filter").click();
    pressWithControl(desktop, KeyEvent.VK_SPACE);
    window.list("filter.proposals").requireVisible();

    assertThat(onScreen(window.list("filter.proposals").target().getParent()))
        .matches(list -> !list.intersects(onScreen(window.textBox("filter").target())));
  }

  private static Rectangle onScreen(Component part) {
    return GuiActionRunner.execute(() -> new Rectangle(part.getLocationOnScreen(), part.getSize()));
  }

  @Test
  void plusMakesTheWindowLargerWhereItNeedsShiftToo(TestDesktop desktop) {
    FrameFixture window = open(desktop, 6);

    window.table("log").focus();
    desktop.robot().pressKey(KeyEvent.VK_SHIFT);
    pressWithControl(desktop, KeyEvent.VK_EQUALS);
    desktop.robot().releaseKey(KeyEvent.VK_SHIFT);

    assertThat(tutorial.load().zoom()).isEqualTo(125);
  }

  @Test
  void undoInAFieldTakesTypingBackAndStepsOnlyWhenNothingIsTyped(TestDesktop desktop) {
    FrameFixture window = open(desktop, 6);

    window.textBox("left.insert").click().enterText("abc");
    pressWithControl(desktop, KeyEvent.VK_Z);
    pressWithControl(desktop, KeyEvent.VK_Z);
    pressWithControl(desktop, KeyEvent.VK_Y);
    assertThat(text(window, "left.insert")).isEqualTo("ab");
    for (int i = 0; i < 4; i++) {
      pressWithControl(desktop, KeyEvent.VK_Z);
    }
    assertThat(text(window, "left.insert")).isEmpty();
    assertThat(tutorial.asked).isEmpty();

    window.textBox("left.insert").enterText("abc").pressAndReleaseKeys(KeyEvent.VK_ENTER);
    pressWithControl(desktop, KeyEvent.VK_Z);
    assertThat(tutorial.asked).hasSize(2).endsWith("back");
  }

  private static void pressWithControl(TestDesktop desktop, int key) {
    desktop.robot().pressKey(KeyEvent.VK_CONTROL);
    desktop.robot().pressAndReleaseKeys(key);
    desktop.robot().releaseKey(KeyEvent.VK_CONTROL);
  }

  @Test
  void whatIsTypedIntoTheSheetOfKeysFindsOne(TestDesktop desktop) {
    FrameFixture window = open(desktop, 6);

    for (int time = 0; time < 3; time++) {
      window.panel("main").focus();
      desktop.robot().enterText("?");
      Patience.until("the field has the focus", () -> sheetFields(window, true) == 1);
      desktop.robot().enterText("page");
      desktop.robot().pressAndReleaseKeys(KeyEvent.VK_ESCAPE);
      Patience.until("the sheet is closed", () -> sheetFields(window, false) == 0);
    }
  }

  private static long sheetFields(FrameFixture window, boolean focused) {
    return window
        .robot()
        .finder()
        .findAll(part -> "keys.find".equals(part.getName()) && part.isShowing())
        .stream()
        .filter(part -> !focused || part.isFocusOwner())
        .count();
  }

  @Test
  void aNumberAnswersTheOpenCard(TestDesktop desktop) {
    FrameFixture window = open(desktop, 6);

    press(window, KeyEvent.VK_1);

    assertThat(tutorial.asked).containsExactly("next");
  }

  @Test
  void aKeyWithControlWorksInAFieldToo(TestDesktop desktop) {
    FrameFixture window = open(desktop, 6);

    window.textBox("filter").click();
    pressWithControl(desktop, KeyEvent.VK_1);

    assertThat(tutorial.asked).containsExactly("open Two edits of one row");
  }

  @Test
  void themeAndZoomChangeAtOnce(TestDesktop desktop) {
    FrameFixture window = open(desktop, 6);

    choose(window, "VIEW", "THEME_DARK");
    choose(window, "VIEW", "ZOOM_IN");

    assertThat(GuiActionRunner.execute(() -> Role.SURFACE.color())).isEqualTo(new Color(0x21242B));
    assertThat(tutorial.load().zoom()).isEqualTo(125);
  }

  @Test
  void exitRemembersThePlaceAndEndsTheProgram(TestDesktop desktop) {
    FrameFixture window = open(desktop, 6);
    GuiActionRunner.execute(() -> window.target().setBounds(40, 30, 1100, 720));

    choose(window, "FILE", "EXIT");

    var none = OptionalDouble.empty();
    assertThat(tutorial.asked).containsExactly("exit");
    assertThat(tutorial.place)
        .contains(
            new WindowPlace(
                40, 30, 1100, 720, false, List.of(none, none, none, none), LogColumns.usual()));
    assertThat(GuiActionRunner.execute(() -> window.target().isDisplayable())).isFalse();
  }

  @Test
  void theWindowComesBackWhereItWas(TestDesktop desktop) {
    var half = OptionalDouble.of(0.5);
    var none = OptionalDouble.empty();
    tutorial.place =
        Optional.of(
            new WindowPlace(
                5000, 20, 1100, 720, false, List.of(none, none, none, half), LogColumns.usual()));

    var window = new FrameFixture(desktop.robot(), frame(6));

    assertThat(GuiActionRunner.execute(() -> window.target().getBounds()))
        .isEqualTo(new java.awt.Rectangle(180, 20, 1100, 720));
  }

  private FrameFixture open(TestDesktop desktop, int steps) {
    var window = new FrameFixture(desktop.robot(), frame(steps));
    window.show();
    window.focus();
    return window;
  }

  private Frame frame(int steps) {
    return GuiActionRunner.execute(() -> tutorial.open(steps));
  }

  private static void press(FrameFixture window, int key) {
    window.panel("main").focus().pressAndReleaseKeys(key);
  }

  private static void choose(FrameFixture window, String menu, String command) {
    Patience.chooseInMenu(window, "menu." + menu, "menu." + command);
  }

  private static String text(FrameFixture window, String name) {
    return window.textBox(name).targetCastedTo(JTextField.class).getText();
  }
}
