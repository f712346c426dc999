package syncduel.app;

import java.util.function.BooleanSupplier;
import org.assertj.swing.core.Robot;
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
