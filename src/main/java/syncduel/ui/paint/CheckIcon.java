package syncduel.ui.paint;

import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import javax.swing.AbstractButton;
import javax.swing.Icon;
import syncduel.ui.paint.Pen.Box;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;

/**
 * The square of every check box: FlatLaf's own has 14 pixels, the rows here want 16. Named in the
 * properties of the themes, which is why it is public and has no parameters.
 */
public final class CheckIcon implements Icon {
  private static final int SIZE = 16;
  private static final int RADIUS = 4;

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
      Scale scale = Scale.current();
      Box box = new Box(x, y, scale.px(SIZE), scale.px(SIZE), scale.px(RADIUS));
      boolean selected = component instanceof AbstractButton button && button.isSelected();
      if (selected) {
        paintSelected(g, box, component, scale);
      } else {
        paintEmpty(g, box, component, scale);
      }
    } finally {
      g.dispose();
    }
  }

  private static void paintEmpty(Graphics2D g, Box box, Component component, Scale scale) {
    boolean focus = component.isFocusOwner();
    Role edge = focus ? Role.ACCENT_TEXT : Role.LINE_STRONG;
    Role shown = component.isEnabled() ? edge : Role.LINE_BUTTON;
    int border = scale.line(focus ? 2 : 1);
    Pen.bordered(g, box, border, shown.color(), Role.CONTROL.color());
  }

  private static void paintSelected(Graphics2D g, Box box, Component component, Scale scale) {
    Role ground = component.isEnabled() ? Role.ACCENT : Role.TEXT_DISABLED;
    g.setColor(ground.color());
    g.fill(box.shape());
    g.setColor(Role.ACCENT_ON.color());
    if (component.isFocusOwner()) {
      Pen.frame(g, box.inside(scale.line(1)), scale.line(1), Role.ACCENT_ON.color());
    }
    paintTick(g, box, scale);
  }

  private static void paintTick(Graphics2D g, Box box, Scale scale) {
    Path2D tick = new Path2D.Double();
    tick.moveTo(box.x() + scale.exact(4), box.y() + scale.exact(8.3));
    tick.lineTo(box.x() + scale.exact(6.8), box.y() + scale.exact(11));
    tick.lineTo(box.x() + scale.exact(12), box.y() + scale.exact(5.2));
    float width = (float) scale.exact(1.6);
    g.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.draw(tick);
  }
}
