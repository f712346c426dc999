package syncduel.ui.pane;

import java.awt.Graphics;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.JComponent;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;

/** What can be selected by a click, and says that it is by a bar at its left. */
final class Selecting {
  private static final int BAR = 3;

  private Selecting() {}

  static void onClick(JComponent line, Runnable select) {
    line.addMouseListener(
        new MouseAdapter() {
          @Override
          public void mousePressed(MouseEvent event) {
            select.run();
          }
        });
  }

  static void paintBar(Graphics graphics, int height) {
    graphics.setColor(Role.ACCENT_TEXT.color());
    graphics.fillRect(0, 0, Scale.current().line(BAR), height);
  }
}
