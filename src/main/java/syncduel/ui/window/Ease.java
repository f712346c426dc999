package syncduel.ui.window;

/** Parts of a movement, from 0 to 1. */
final class Ease {
  private Ease() {}

  /** How much of a span is over; 0 before it begins, and 1 after its end. */
  static double within(double part, double begin, double end) {
    return Math.max(0, Math.min(1, (part - begin) / (end - begin)));
  }

  /** Slow at both ends. */
  static double inAndOut(double part) {
    return part * part * part * (part * (6 * part - 15) + 10);
  }

  /** Between two values. */
  static double between(double from, double to, double part) {
    return from + (to - from) * part;
  }
}
