package syncduel.ui.pane;

import java.awt.Component;
import java.awt.Graphics;
import java.awt.Insets;
import javax.swing.border.Border;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;

/**
 * The lines above and below a heading, and, in a grid, the one between two columns.
 *
 * @param left inset in pixels painted, as is {@code right}
 * @param line the lines' colour
 * @param divided whether the grid's line stands at the left, that is at all columns but the first
 */
record HeadingBorder(int left, int right, Role line, boolean divided) implements Border {
  @Override
  public void paintBorder(
      Component heading, Graphics graphics, int x, int y, int width, int height) {
    int thick = Scale.current().line(1);
    graphics.setColor(line.color());
    graphics.fillRect(x, y, width, thick);
    graphics.fillRect(x, y + height - thick, width, thick);
    if (divided && line == Role.SERVER_LINE) {
      graphics.fillRect(x - 1, y, 1, height);
    }
  }

  @Override
  public Insets getBorderInsets(Component heading) {
    return new Insets(0, left, 0, right);
  }

  @Override
  public boolean isBorderOpaque() {
    return false;
  }
}
