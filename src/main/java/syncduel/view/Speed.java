package syncduel.view;

/** How fast a playback goes. */
public enum Speed {
  HALF(0.5),
  NORMAL(1),
  DOUBLE(2),
  FOUR_TIMES(4);

  private final double factor;

  Speed(double factor) {
    this.factor = factor;
  }

  /** How many times as fast as normal; motion scales with it too. */
  public double factor() {
    return factor;
  }

  /** The command that chooses it; its label is on the drop-down. */
  public Command command() {
    return Command.valueOf("SPEED_" + name());
  }
}
