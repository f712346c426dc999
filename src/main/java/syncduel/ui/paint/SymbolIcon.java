package syncduel.ui.paint;

import com.formdev.flatlaf.FlatLaf.DisabledIconProvider;
import com.formdev.flatlaf.extras.FlatSVGIcon;
import com.formdev.flatlaf.extras.FlatSVGIcon.ColorFilter;
import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.Icon;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;

/**
 * A {@link Symbol} in the colour of the component that shows it, muted with it when it is disabled.
 * Grows with the zoom.
 */
public final class SymbolIcon implements Icon, DisabledIconProvider {
  static final int USUAL_SIZE = 16;

  private final Symbol symbol;
  private final int size;
  private final FlatSVGIcon drawing;

  SymbolIcon(Symbol symbol, int size) {
    this.symbol = symbol;
    this.size = size;
    this.drawing = symbol.drawing(size);
    drawing.setColorFilter(new ColorFilter((component, color) -> ink(component)));
  }

  public Symbol symbol() {
    return symbol;
  }

  @Override
  public int getIconWidth() {
    return drawing.getIconWidth();
  }

  @Override
  public int getIconHeight() {
    return drawing.getIconHeight();
  }

  @Override
  public void paintIcon(Component component, Graphics graphics, int x, int y) {
    drawing.paintIcon(component, graphics, x, y);
  }

  /** Without a component: in any colour and scale, as the diagram and the presenter need it. */
  public void paint(Graphics2D graphics, int x, int y, Color ink, Scale scale) {
    FlatSVGIcon copy = symbol.drawing(size);
    copy.setColorFilter(new ColorFilter(color -> ink));
    Graphics2D g = Pen.on(graphics);
    try {
      g.translate(x, y);
      double part = scale.factor() / UIScale.getUserScaleFactor();
      g.scale(part, part);
      copy.paintIcon(null, g, 0, 0);
    } finally {
      g.dispose();
    }
  }

  /** The same: {@link #ink} already knows whether the component is enabled. */
  @Override
  public Icon getDisabledIcon() {
    return this;
  }

  private static Color ink(Component component) {
    if (component == null) {
      return Role.TEXT.color();
    }
    return component.isEnabled() ? component.getForeground() : Role.TEXT_DISABLED.color();
  }
}
