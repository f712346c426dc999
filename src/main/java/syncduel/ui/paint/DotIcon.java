package syncduel.ui.paint;

import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import javax.swing.Icon;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;

/**
 * A small disc beside a word, for online and the like; never without the word.
 *
 * @param role its colour
 */
public record DotIcon(Role role) implements Icon {
  private static final int SIZE = 8;

  @Override
  public int getIconWidth() {
    return Scale.current().px(SIZE);
  }

  @Override
  public int getIconHeight() {
    return Scale.current().px(SIZE);
  }

  @Override
  public void paintIcon(Component component, Graphics graphics, int x, int y) {
    Graphics2D g = Pen.on(graphics);
    try {
      g.setColor(role.color());
      g.fill(new Ellipse2D.Double(x, y, getIconWidth(), getIconHeight()));
    } finally {
      g.dispose();
    }
  }
}
