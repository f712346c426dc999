package syncduel.ui.window;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import syncduel.ui.paint.Pen;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;

/** The pointer of a film, and the ring around its tip while it presses. */
final class PointerMark {
  private static final double PRESSES = 0.66;
  private static final double LETS_GO = 0.84;
  private static final double RING_FADES = 0.98;
  private static final double[][] ARROW = {
    {0, 0}, {0, 17}, {4.1, 13.3}, {6.8, 19.6}, {9.7, 18.4}, {7, 12.2}, {12.4, 12.2}
  };
  private static final double SMALL_RING = 6;
  private static final double LARGE_RING = 20;
  private static final double RING_LINE = 2.5;

  private PointerMark() {}

  /** Whether the button below it is down, when that part of the approach is over. */
  static boolean isDown(double part) {
    return part >= PRESSES && part < LETS_GO;
  }

  /**
   * With its tip there.
   *
   * @param part of the approach that is over; 0 where it only rests
   */
  static void paint(Graphics2D graphics, Point2D tip, double part) {
    Graphics2D g = Pen.on(graphics);
    double size = Scale.current().exact(1);
    g.translate(tip.getX(), tip.getY());
    paintRing(g, Ease.within(part, PRESSES, RING_FADES), size);
    g.transform(AffineTransform.getScaleInstance(size, size));
    Path2D arrow = arrow();
    g.setColor(Role.SURFACE.color());
    g.setStroke(new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.draw(arrow);
    g.setColor(Role.TEXT.color());
    g.fill(arrow);
    g.dispose();
  }

  private static void paintRing(Graphics2D graphics, double part, double size) {
    if (part <= 0 || part >= 1) {
      return;
    }
    Graphics2D g = (Graphics2D) graphics.create();
    double radius = size * Ease.between(SMALL_RING, LARGE_RING, Math.sqrt(part));
    g.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) (1 - part)));
    g.setColor(Role.ACCENT_TEXT.color());
    g.setStroke(new BasicStroke((float) (size * RING_LINE)));
    g.draw(new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius));
    g.dispose();
  }

  private static Path2D arrow() {
    var arrow = new Path2D.Double();
    arrow.moveTo(ARROW[0][0], ARROW[0][1]);
    for (double[] corner : ARROW) {
      arrow.lineTo(corner[0], corner[1]);
    }
    arrow.closePath();
    return arrow;
  }
}
