package syncduel.ui.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.RoundRectangle2D;

/**
 * Crisp painting: smooth curves, edges on whole pixels, borders as filled frames rather than
 * strokes. Everything that paints by hand starts with {@link #on}.
 */
public final class Pen {
  private Pen() {}

  /** A copy with the hints set; the caller disposes of it. */
  public static Graphics2D on(Graphics graphics) {
    Graphics2D g = (Graphics2D) graphics.create();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    return g;
  }

  /** A colour between two: the first at 0, the second at 1. */
  public static Color mixed(Color first, Color second, double part) {
    return new Color(
        between(first.getRed(), second.getRed(), part),
        between(first.getGreen(), second.getGreen(), part),
        between(first.getBlue(), second.getBlue(), part));
  }

  private static int between(int first, int second, double part) {
    return (int) Math.round(first + (second - first) * part);
  }

  /** A rounded box; the radius is clipped to half its height. */
  public static Shape box(double x, double y, double width, double height, double radius) {
    double arc = 2 * Math.min(radius, Math.min(width, height) / 2);
    return new RoundRectangle2D.Double(x, y, width, height, Math.max(0, arc), Math.max(0, arc));
  }

  /** Fills a box, then the same box without its border. */
  public static void bordered(Graphics2D g, Box box, int border, Color edge, Color ground) {
    g.setColor(edge);
    g.fill(box.shape());
    g.setColor(ground);
    g.fill(box.inside(border).shape());
  }

  /** Only the border of a box; what is inside stays as it is. */
  public static void frame(Graphics2D g, Box box, int border, Color edge) {
    Area frame = new Area(box.shape());
    frame.subtract(new Area(box.inside(border).shape()));
    g.setColor(edge);
    g.fill(frame);
  }

  /** A dashed border on the pixels' centres. */
  public static void dashed(Graphics2D g, Box box, int line, double dash, Color edge) {
    float[] pattern = {(float) dash, (float) dash};
    g.setColor(edge);
    g.setStroke(
        new BasicStroke(line, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, pattern, 0f));
    double half = line / 2.0;
    g.draw(
        box(
            box.x() + half,
            box.y() + half,
            box.width() - line,
            box.height() - line,
            box.radius() - half));
  }

  /** A rounded rectangle on whole pixels. */
  public record Box(int x, int y, int width, int height, double radius) {
    Shape shape() {
      return Pen.box(x, y, width, height, radius);
    }

    Box inside(int border) {
      return new Box(
          x + border,
          y + border,
          width - 2 * border,
          height - 2 * border,
          Math.max(0, radius - border));
    }

    Box around(int distance) {
      return inside(-distance);
    }
  }
}
