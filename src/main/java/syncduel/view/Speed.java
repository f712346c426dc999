package syncduel.view;

/** How fast a playback goes. */
public enum Speed {
  HALF(0.5, "½×"),
  NORMAL(1, "1×"),
  DOUBLE(2, "2×"),
  FOUR_TIMES(4, "4×");

  private final double factor;
  private final String label;

  Speed(double factor, String label) {
    this.factor = factor;
    this.label = label;
  }

  /** How many times as fast as normal; motion scales with it too. */
  public double factor() {
    return factor;
  }

  /** The words on the drop-down. */
  public String label() {
    return label;
  }
}
