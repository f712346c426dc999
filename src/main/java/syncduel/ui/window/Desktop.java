package syncduel.ui.window;

import com.formdev.flatlaf.util.SystemInfo;
import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.awt.Toolkit;
import java.util.concurrent.Executor;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.Timer;
import syncduel.view.Scheduler;

/** What those who may not know Swing need of the desktop: its thread, its clock, whether it is. */
public final class Desktop {
  private Desktop() {}

  /**
   * Whether a window can be shown at all. The answer starts the toolkit, so that a display that is
   * named but not there counts as none. After {@code Fonts.prepare()}.
   */
  public static boolean isAvailable() {
    if (GraphicsEnvironment.isHeadless()) {
      return false;
    }
    try {
      return GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices().length > 0;
    } catch (java.awt.HeadlessException | java.awt.AWTError e) {
      // No such display, or it refuses us: the caller names the commands that need none.
      return false;
    }
  }

  /**
   * Lets the look and feel paint title bars on Linux, with the menus in them, as it does by itself
   * elsewhere: asked once, before the first window is made.
   */
  public static void paintTitleBars() {
    if (SystemInfo.isLinux) {
      JFrame.setDefaultLookAndFeelDecorated(true);
      JDialog.setDefaultLookAndFeelDecorated(true);
    }
  }

  /**
   * Whether the desktop asks programs not to move things: GNOME and its kin say so; elsewhere Java
   * cannot ask.
   */
  public static boolean prefersReducedMotion() {
    Object moves = Toolkit.getDefaultToolkit().getDesktopProperty("gnome.Gtk/EnableAnimations");
    return moves instanceof Integer number && number == 0;
  }

  /** How many screens there are now; those that show the same count as one. */
  public static int screens() {
    return GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices().length;
  }

  /** Runs tasks on the event thread, one at a time and in order; never at once. */
  public static Executor eventThread() {
    return EventQueue::invokeLater;
  }

  /** Calls back on the event thread. */
  public static Scheduler scheduler() {
    return (millis, task) -> {
      var timer =
          new Timer(Math.toIntExact(Math.min(millis, Integer.MAX_VALUE)), tick -> task.run());
      timer.setRepeats(false);
      timer.start();
      return timer::stop;
    };
  }
}
