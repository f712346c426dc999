package syncduel.ui.paint;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;

/**
 * The end of a message's line. It takes the colour of the graphics.
 *
 * @param filled has arrived; a hollow one is still to go
 * @param length from tip to base at 100 %
 * @param breadth across the base at 100 %
 */
public record ArrowHead(boolean filled, double length, double breadth) {
  /** On the wire, for a message that travels or has arrived. */
  public static final ArrowHead ARRIVED = new ArrowHead(true, 10, 11);

  /** On the wire, for the rest of the way of a held message. */
  public static final ArrowHead TO_GO = new ArrowHead(false, 10, 11);

  /** With its tip at this point, turned by the angle; 0 points to the right. */
  public void paint(Graphics2D g, double tipX, double tipY, double angle, Scale scale) {
    Path2D head = new Path2D.Double();
    double back = -scale.exact(length);
    double side = scale.exact(breadth) / 2;
    head.moveTo(0, 0);
    head.lineTo(back, -side);
    head.lineTo(back, side);
    head.closePath();
    AffineTransform place = AffineTransform.getTranslateInstance(tipX, tipY);
    place.rotate(angle);
    head.transform(place);
    if (filled) {
      g.fill(head);
    } else {
      paintHollow(g, head, scale);
    }
  }

  private static void paintHollow(Graphics2D g, Path2D head, Scale scale) {
    java.awt.Color ink = g.getColor();
    g.setColor(Role.SURFACE.color());
    g.fill(head);
    g.setColor(ink);
    g.setStroke(new BasicStroke((float) Math.max(1, scale.exact(1.4))));
    g.draw(head);
  }
}
