package syncduel.ui.window;

import java.awt.Component;
import java.awt.GraphicsConfiguration;
import java.awt.Insets;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.Window;
import java.util.Comparator;
import java.util.List;
import javax.swing.JScrollBar;

/**
 * Where a window may be, so that it can be reached: screens come and go between two starts.
 *
 * @param usable what each screen offers, without task bars; the first is the main one
 */
record Screens(List<Rectangle> usable) {
  Screens {
    usable = List.copyOf(usable);
  }

  /** The wanted place on the screen that shows most of it, as large as fits. */
  Rectangle clamped(Rectangle wanted) {
    Rectangle screen =
        usable.stream()
            .max(Comparator.comparingInt(candidate -> area(candidate.intersection(wanted))))
            .orElse(wanted);
    int width = Math.min(wanted.width, screen.width);
    int height = Math.min(wanted.height, screen.height);
    int x = Math.max(screen.x, Math.min(wanted.x, screen.x + screen.width - width));
    int y = Math.max(screen.y, Math.min(wanted.y, screen.y + screen.height - height));
    return new Rectangle(x, y, width, height);
  }

  /** In the middle of the main screen. */
  Rectangle centred(int width, int height) {
    Rectangle screen = usable.get(0);
    return clamped(
        new Rectangle(
            screen.x + (screen.width - width) / 2,
            screen.y + (screen.height - height) / 2,
            width,
            height));
  }

  /** What a screen offers. */
  static Rectangle usable(GraphicsConfiguration screen) {
    Rectangle all = screen.getBounds();
    Insets taken = Toolkit.getDefaultToolkit().getScreenInsets(screen);
    return new Rectangle(
        all.x + taken.left,
        all.y + taken.top,
        all.width - taken.left - taken.right,
        all.height - taken.top - taken.bottom);
  }

  /**
   * Puts a dialog over the middle of a window, on its screen and no larger than that. What is lower
   * than it wants to be scrolls, so it is wider by a scroll bar.
   */
  static void fit(Window dialog, Component over) {
    Rectangle screen = usable(over.getGraphicsConfiguration());
    if (dialog.getHeight() > screen.height) {
      int bar = new JScrollBar().getPreferredSize().width;
      dialog.setSize(dialog.getWidth() + bar, screen.height);
    }
    dialog.setLocationRelativeTo(over);
    dialog.setBounds(new Screens(List.of(screen)).clamped(dialog.getBounds()));
  }

  private static int area(Rectangle common) {
    return common.isEmpty() ? 0 : common.width * common.height;
  }
}
