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
    boolean selected = component instanceof AbstractButton button && button.isSelected();
    paint(
        graphics,
        x,
        y,
        new Look(selected, component.isEnabled(), component.isFocusOwner()),
        Scale.current());
  }

  /** Without a component, in any scale: a box that can only be looked at. */
  public static void paint(Graphics graphics, int x, int y, boolean selected, Scale scale) {
    paint(graphics, x, y, new Look(selected, true, false), scale);
  }

  private record Look(boolean selected, boolean enabled, boolean focus) {}

  private static void paint(Graphics graphics, int x, int y, Look look, Scale scale) {
    Graphics2D g = Pen.on(graphics);
    try {
      Box box = new Box(x, y, scale.px(SIZE), scale.px(SIZE), scale.px(RADIUS));
      if (look.selected()) {
        paintSelected(g, box, look, scale);
      } else {
        paintEmpty(g, box, look, scale);
      }
    } finally {
      g.dispose();
    }
  }

  private static void paintEmpty(Graphics2D g, Box box, Look look, Scale scale) {
    boolean focus = look.focus();
    Role edge = focus ? Role.ACCENT_TEXT : Role.LINE_STRONG;
    Role shown = look.enabled() ? edge : Role.LINE_BUTTON;
    int border = scale.line(focus ? 2 : 1);
    Pen.bordered(g, box, border, shown.color(), Role.CONTROL.color());
  }

  private static void paintSelected(Graphics2D g, Box box, Look look, Scale scale) {
    Role ground = look.enabled() ? Role.ACCENT : Role.TEXT_DISABLED;
    g.setColor(ground.color());
    g.fill(box.shape());
    g.setColor(Role.ACCENT_ON.color());
    if (look.focus()) {
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
