package syncduel.ui.theme;

import java.awt.Color;

/**
 * The colours of one version in the theme that is installed now. There are eight; v9 looks like v1,
 * and its ring tells them apart.
 *
 * @param fill the ground of a solid chip
 * @param edge a chip's border, and the whole of a hollow one
 * @param text on the fill
 */
public record VersionColors(Color fill, Color edge, Color text) {
  private static final int DISTINCT = 8;

  /** Ask at paint time. Versions count from 1. */
  public static VersionColors of(int version) {
    if (version < 1) {
      throw new IllegalArgumentException("versions count from 1, not from " + version);
    }
    String key = "version" + ((version - 1) % DISTINCT + 1);
    return new VersionColors(
        Role.named(key + ".fill"), Role.named(key + ".edge"), Role.named(key + ".text"));
  }

  /** Whether the colours have been used before, so that the chip needs a ring. */
  public static boolean repeats(int version) {
    return version > DISTINCT;
  }
}
