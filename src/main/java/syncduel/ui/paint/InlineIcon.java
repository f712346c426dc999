package syncduel.ui.paint;

import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.Icon;
import syncduel.ui.theme.Scale;

/**
 * Lets labels, buttons and table cells show what is painted in lines of text, in the zoom of the
 * theme. A {@link Sign} takes the foreground of the component.
 *
 * @param inline what to show
 * @param part its size against the rest; 1 for the usual one
 */
public record InlineIcon(Inline inline, double part) implements Icon {
  public InlineIcon(Inline inline) {
    this(inline, 1);
  }

  @Override
  public int getIconWidth() {
    return inline.width(scale()) + 2 * inline.overhang(scale());
  }

  @Override
  public int getIconHeight() {
    return inline.height(scale()) + 2 * inline.overhang(scale());
  }

  @Override
  public void paintIcon(Component component, Graphics graphics, int x, int y) {
    Graphics2D g = Pen.on(graphics);
    try {
      Color foreground = component == null ? graphics.getColor() : component.getForeground();
      g.setColor(foreground);
      int outside = inline.overhang(scale());
      inline.paint(g, x + outside, y + outside, scale());
    } finally {
      g.dispose();
    }
  }

  private Scale scale() {
    return Scale.current().times(part);
  }
}
