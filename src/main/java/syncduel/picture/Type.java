package syncduel.picture;

import java.util.List;

/**
 * A kind of type and its measure, without a font: what fits here fits with the bundled fonts.
 *
 * <p>JetBrains Mono advances 0.6 em for every character; for Inter a table errs on the wide side.
 *
 * @param size in logical pixels
 * @param weight 400 to 700
 */
public record Type(Face face, double size, int weight) {
  private static final double MONO_ADVANCE = 0.6;
  private static final double HALF_CAPITAL = 0.365;
  private static final double NARROWEST = 0.25;
  private static final double STEP = 0.05;
  private static final double WIDEST = 1.05;
  private static final double BOLDER = 1.07;

  /** Characters by their advance: the first are the narrowest, each text is a step wider. */
  private static final List<String> INTER =
      List.of(
          "ijl",
          " ,.:I’",
          "!';`t|",
          "()/[\\]fr",
          "1{}",
          "\"-^_–“”",
          "*?ksx",
          "57FJLacehnouvyzäöüé",
          "#$&0234689EPRSTZbdgpqß",
          "+<=>ABKVXY~Ä×≠",
          "CDGHUÜ",
          "NOQÖ",
          "w",
          "m…",
          "M",
          "%@W");

  private static final int SEMIBOLD = 600;
  private static final int REGULAR = 400;

  /** The two bundled families. */
  public enum Face {
    /** JetBrains Mono. */
    MONO,
    /** Inter. */
    PROPORTIONAL
  }

  /** Monospaced, regular. */
  public static Type mono(double size) {
    return new Type(Face.MONO, size, REGULAR);
  }

  /** Proportional, regular. */
  public static Type plain(double size) {
    return new Type(Face.PROPORTIONAL, size, REGULAR);
  }

  /** The same at weight 600. */
  public Type strong() {
    return new Type(face, size, SEMIBOLD);
  }

  /** The same at another scale. */
  public Type scaled(double scale) {
    return new Type(face, size * scale, weight);
  }

  /** The width of a text; for Inter never less than the real one. */
  public double width(String text) {
    return size * text.codePoints().mapToDouble(this::advance).sum();
  }

  /** The baseline of capitals that stand in the middle of a line. */
  public double baseline(double centerY) {
    return centerY + HALF_CAPITAL * size;
  }

  /** The text, with an ellipsis where it is too wide; empty when not even that fits. */
  public String fitted(String text, double room) {
    if (width(text) <= room) {
      return text;
    }
    int end = text.length();
    while (end > 0 && width(text.substring(0, end) + "…") > room) {
      end = text.offsetByCodePoints(end, -1);
    }
    return end == 0 ? "" : text.substring(0, end) + "…";
  }

  private double advance(int c) {
    if (face == Face.MONO) {
      return MONO_ADVANCE;
    }
    return weight > REGULAR ? inter(c) * BOLDER : inter(c);
  }

  private static double inter(int c) {
    for (int i = 0; i < INTER.size(); i++) {
      if (INTER.get(i).indexOf(c) >= 0) {
        return NARROWEST + i * STEP;
      }
    }
    return WIDEST;
  }
}
