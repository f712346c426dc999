package syncduel.ui.presenter;

import syncduel.ui.theme.Scale;

/**
 * How large things are for an audience: everything grows with the screen and not with the zoom.
 * Lengths are pixels at 1920x1080; no type is below 24 of them.
 *
 * @param factor 1 at 1920x1080
 */
record Sizes(double factor) {
  private static final double WIDTH = 1920;
  private static final double HEIGHT = 1080;
  private static final double LEAST = 0.1;

  /** What fits a screen of that size; one that has no size yet counts as a tiny one. */
  static Sizes of(int width, int height) {
    return new Sizes(Math.max(LEAST, Math.min(width / WIDTH, height / HEIGHT)));
  }

  int px(double pixels) {
    return (int) Math.round(pixels * factor);
  }

  /** The thickness of a line. */
  int line(double pixels) {
    return Math.max(1, px(pixels));
  }

  /** For narration, titles and rows: 40, 30 and 26. */
  Scale text() {
    return new Scale(2 * factor);
  }

  /** For the card: 24. */
  Scale card() {
    return new Scale(24 / 13.0 * factor);
  }

  /** For small type and requests: 26, with chips of 24. */
  Scale small() {
    return new Scale(26 / 12.0 * factor);
  }

  /** For chips and captions: 24. */
  Scale chip() {
    return new Scale(24 / 11.0 * factor);
  }

  /** For the chips of the narration. */
  Scale largeChip() {
    return new Scale(3 * factor);
  }

  /** For check boxes. */
  Scale check() {
    return new Scale(1.75 * factor);
  }
}
