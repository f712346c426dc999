package syncduel.ui;

import java.awt.Component;
import java.util.Collection;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javax.swing.JMenuItem;
import org.assertj.swing.core.Robot;
import org.assertj.swing.fixture.FrameFixture;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Pause;

/** What tests that use a window by hand need beside its fixtures. */
public final class Patience {
  private static final long MILLIS = 20_000;

  private Patience() {}

  /** Waits until it is so, or fails. */
  public static void until(String what, BooleanSupplier wanted) {
    Pause.pause(
        new Condition(what) {
          @Override
          public boolean test() {
            return wanted.getAsBoolean();
          }
        },
        MILLIS);
  }

  /**
   * Opens the popup of a button and clicks one of its items. A click is lost where the window is
   * laid out anew between press and release, so it is repeated until the item is there.
   */
  public static void choose(FrameFixture window, String button, Predicate<JMenuItem> wanted) {
    choose(window, button, () -> window.button(button).click(), wanted);
  }

  private static void choose(
      FrameFixture window, String opener, Runnable open, Predicate<JMenuItem> wanted) {
    until(
        opener + " shows its menu",
        () -> {
          if (items(window, wanted).isEmpty()) {
            open.run();
          }
          return !items(window, wanted).isEmpty();
        });
    window.robot().click(items(window, wanted).iterator().next());
  }

  /** As above, with the item's name. */
  public static void choose(FrameFixture window, String button, String item) {
    choose(window, button, found -> item.equals(found.getName()));
  }

  /** The same in a menu of the window. */
  public static void chooseInMenu(FrameFixture window, String menu, String item) {
    choose(
        window, menu, () -> window.menuItem(menu).click(), found -> item.equals(found.getName()));
  }

  private static Collection<Component> items(FrameFixture window, Predicate<JMenuItem> wanted) {
    return window
        .robot()
        .finder()
        .findAll(found -> found instanceof JMenuItem item && item.isShowing() && wanted.test(item));
  }

  /** Presses keys together; a dialog may have opened before they are released. */
  public static void press(Robot robot, int... keys) {
    for (int key : keys) {
      robot.pressKey(key);
    }
    for (int key : keys) {
      robot.releaseKey(key);
    }
  }
}
