package syncduel.ui.paint;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import syncduel.ui.theme.Scale;

/**
 * The three signs that stand for a state together with a word: conflict, held, lost. They take the
 * colour of the graphics.
 */
public enum Sign implements Inline {
  /** Conflict, precondition failed. */
  DIAMOND("conflict") {
    @Override
    void paint(Graphics2D g, double x, double y, double size) {
      double half = size / 2;
      Path2D diamond = new Path2D.Double();
      diamond.moveTo(x + half, y);
      diamond.lineTo(x + size, y + half);
      diamond.lineTo(x + half, y + size);
      diamond.lineTo(x, y + half);
      diamond.closePath();
      g.fill(diamond);
    }
  },
  /** Held in flight. */
  PAUSE("held") {
    @Override
    void paint(Graphics2D g, double x, double y, double size) {
      double bar = Math.max(1, Math.round(size * 0.3));
      double left = Math.round(x + size * 0.1);
      double right = Math.round(x + size * 0.9);
      g.fill(bar(left, y, bar, size));
      g.fill(bar(right - bar, y, bar, size));
    }
  },
  /** Lost, failed, deleted. */
  CROSS("lost") {
    @Override
    void paint(Graphics2D g, double x, double y, double size) {
      double stroke = Math.max(1.2, size * 0.17);
      double inset = stroke / 2;
      g.setStroke(new BasicStroke((float) stroke, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
      g.draw(new Line2D.Double(x + inset, y + inset, x + size - inset, y + size - inset));
      g.draw(new Line2D.Double(x + inset, y + size - inset, x + size - inset, y + inset));
    }
  };

  private static final int SIZE = 9;

  private final String spoken;

  Sign(String spoken) {
    this.spoken = spoken;
  }

  abstract void paint(Graphics2D g, double x, double y, double size);

  private static Shape bar(double x, double y, double width, double height) {
    return new Rectangle2D.Double(x, y, width, height);
  }

  /** With its middle at this point, as at the end of an arrow. */
  public void paintAround(Graphics2D g, double middleX, double middleY, double size) {
    paint(g, middleX - size / 2, middleY - size / 2, size);
  }

  @Override
  public int width(Scale scale) {
    return scale.px(SIZE);
  }

  @Override
  public int height(Scale scale) {
    return scale.px(SIZE);
  }

  @Override
  public int baseline(Scale scale) {
    return scale.px(SIZE);
  }

  @Override
  public String spoken() {
    return spoken;
  }

  @Override
  public void paint(Graphics2D g, int x, int y, Scale scale) {
    paint(g, (double) x, (double) y, (double) scale.px(SIZE));
  }
}
