package syncduel.ui.theme;

import javax.swing.UIManager;

/**
 * The factor from pixels at 100 % to pixels painted. Whole pixels come out of it, because edges
 * between pixels look blurred.
 *
 * @param factor 1 at 100 %; the presenter uses factors of its own
 */
public record Scale(double factor) {
  /** Pixels as they are in the specification of the look. */
  public static final Scale ONE = new Scale(1);

  static final String KEY = "SyncDuel.zoom";

  public Scale {
    if (!(factor > 0)) {
      throw new IllegalArgumentException("a scale must be positive, not " + factor);
    }
  }

  /** The zoom of the installed theme. Ask at paint time; it changes with the View menu. */
  public static Scale current() {
    Object factor = UIManager.get(KEY);
    return factor instanceof Double zoom ? new Scale(zoom) : ONE;
  }

  /** Rounded to whole pixels. */
  public int px(double pixels) {
    return (int) Math.round(pixels * factor);
  }

  /** A line's thickness: rounded, but never nothing. */
  public int line(double pixels) {
    return Math.max(1, px(pixels));
  }

  /** Not rounded: for curves, and for strokes that are antialiased anyway. */
  public double exact(double pixels) {
    return pixels * factor;
  }

  /** A part that is larger or smaller than the rest, as the chips in the narration are. */
  public Scale times(double part) {
    return new Scale(factor * part);
  }
}
