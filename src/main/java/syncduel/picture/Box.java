package syncduel.picture;

/** A rectangle in logical pixels, y downwards. */
public record Box(double x, double y, double width, double height) {
  /** The box around a middle. */
  public static Box around(double centerX, double centerY, double width, double height) {
    return new Box(centerX - width / 2, centerY - height / 2, width, height);
  }

  /** The box between two corners, whichever they are. */
  public static Box between(double x1, double y1, double x2, double y2) {
    return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
  }

  /** The right edge. */
  public double right() {
    return x + width;
  }

  /** The lower edge. */
  public double bottom() {
    return y + height;
  }

  /** The horizontal middle. */
  public double centerX() {
    return x + width / 2;
  }

  /** The vertical middle. */
  public double centerY() {
    return y + height / 2;
  }

  /** Tells whether the point lies in it, its edges included. */
  public boolean contains(double pointX, double pointY) {
    return pointX >= x && pointX <= right() && pointY >= y && pointY <= bottom();
  }

  /** Tells whether both share more than an edge. */
  public boolean overlaps(Box other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }

  /** The same, larger by a margin on each side. */
  public Box grown(double margin) {
    return new Box(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
  }

  /** The same in a picture that is scaled first and then moved. */
  public Box placed(Placement at) {
    return new Box(at.x(x), at.y(y), width * at.scale(), height * at.scale());
  }
}
