package syncduel.ui.paint;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import syncduel.ui.paint.Pen.Box;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;

/**
 * A sign that a person put on a line of the log.
 *
 * @param spoken what it says to those who cannot see it
 */
public record LineMark(Kind kind, String spoken) implements Inline {
  private static final int SIZE = 11;
  private static final int HEAD = 7;
  private static final int NEEDLE = 2;
  private static final int BUBBLE = 8;
  private static final int RADIUS = 2;

  /** Which sign. */
  public enum Kind {
    /** A pin with a round head. */
    PIN,
    /** A speech bubble. */
    COMMENT
  }

  @Override
  public int width(Scale scale) {
    return scale.px(kind == Kind.PIN ? HEAD : SIZE);
  }

  @Override
  public int height(Scale scale) {
    return scale.px(SIZE);
  }

  @Override
  public int baseline(Scale scale) {
    return height(scale) - scale.px(1);
  }

  @Override
  public void paint(Graphics2D g, int x, int y, Scale scale) {
    g.setColor(Role.ACCENT_TEXT.color());
    if (kind == Kind.PIN) {
      paintPin(g, x, y, scale);
    } else {
      paintBubble(g, x, y, scale);
    }
  }

  private static void paintPin(Graphics2D g, int x, int y, Scale scale) {
    int head = scale.px(HEAD);
    double middle = x + head / 2.0;
    g.fill(new Ellipse2D.Double(x, y, head, head));
    g.setStroke(new BasicStroke(scale.line(NEEDLE)));
    g.draw(new Line2D.Double(middle, y + head, middle, y + scale.px(SIZE)));
  }

  private static void paintBubble(Graphics2D g, int x, int y, Scale scale) {
    int height = scale.px(BUBBLE);
    g.fill(new Box(x, y, scale.px(SIZE), height, scale.px(RADIUS)).shape());
    Path2D tail = new Path2D.Double();
    tail.moveTo(x + scale.px(2), y + height);
    tail.lineTo(x + scale.px(6), y + height);
    tail.lineTo(x + scale.px(2), y + scale.px(SIZE));
    tail.closePath();
    g.fill(tail);
  }
}
