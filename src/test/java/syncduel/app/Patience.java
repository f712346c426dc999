package syncduel.app;

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
final class Patience {
  private static final long MILLIS = 20_000;

  private Patience() {}

  /** Waits until it is so, or fails. */
  static void until(String what, BooleanSupplier wanted) {
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
  static void choose(FrameFixture window, String button, Predicate<JMenuItem> wanted) {
    until(
        button + " shows its menu",
        () -> {
          if (items(window, wanted).isEmpty()) {
            window.button(button).click();
          }
          return !items(window, wanted).isEmpty();
        });
    window.robot().click(items(window, wanted).iterator().next());
  }

  /** As above, with the item's name. */
  static void choose(FrameFixture window, String button, String item) {
    choose(window, button, found -> item.equals(found.getName()));
  }

  private static Collection<Component> items(FrameFixture window, Predicate<JMenuItem> wanted) {
    return window
        .robot()
        .finder()
        .findAll(found -> found instanceof JMenuItem item && item.isShowing() && wanted.test(item));
  }

  /** Presses keys together; a dialog may have opened before they are released. */
  static void press(Robot robot, int... keys) {
    for (int key : keys) {
      robot.pressKey(key);
    }
    for (int key : keys) {
      robot.releaseKey(key);
    }
  }
}
