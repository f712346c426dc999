package syncduel.picture;

/** Where a picture goes: scaled first, then moved, in logical pixels. */
public record Placement(double scale, double dx, double dy) {
  private static final double THINNEST = 1;

  /** Only scaled. */
  public static Placement scaled(double scale) {
    return new Placement(scale, 0, 0);
  }

  /** Only moved. */
  public static Placement moved(double dx, double dy) {
    return new Placement(1, dx, dy);
  }

  /** The new place of an x. */
  public double x(double old) {
    return old * scale + dx;
  }

  /** The new place of a y. */
  public double y(double old) {
    return old * scale + dy;
  }

  /** A line's thickness, to half a pixel and never below one. */
  public double thickness(double old) {
    return Math.max(THINNEST, Math.round(old * scale * 2) / 2.0);
  }
}
