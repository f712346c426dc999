package syncduel.ui.pane;

import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.JComponent;
import syncduel.ui.paint.Pen;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;

/** Marks the title of the pane whose party did the last step. */
final class ActorBar {
  private static final int HEIGHT = 18;
  private static final int WIDTH = 3;

  private ActorBar() {}

  static void paint(Graphics graphics, JComponent title) {
    Scale scale = Scale.current();
    Graphics2D g = Pen.on(graphics);
    try {
      g.setColor(Role.ACCENT_TEXT.color());
      int top = (title.getHeight() - scale.px(HEIGHT)) / 2;
      g.fillRect(0, top, scale.line(WIDTH), scale.px(HEIGHT));
    } finally {
      g.dispose();
    }
  }
}
