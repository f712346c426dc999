package syncduel.ui.window;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Set;
import java.util.TreeSet;
import javax.swing.UIManager;

/** What a picture is painted on. */
final class Grounds {
  private static final int GROUND = 3;

  private Grounds() {}

  /** Colours that fill more than a corner and that the theme does not know. */
  static Set<String> strange(BufferedImage picture) {
    Set<Integer> known = colours();
    Set<String> strange = new TreeSet<>();
    Pixels.of(picture)
        .squares()
        .forEach(
            (colour, count) -> {
              if (count >= GROUND && !known.contains(colour)) {
                strange.add("%08x".formatted(colour));
              }
            });
    return strange;
  }

  private static Set<Integer> colours() {
    Set<Integer> known = new TreeSet<>();
    UIManager.getLookAndFeelDefaults()
        .forEach(
            (key, value) -> {
              if (key.toString().startsWith("SyncDuel.") && value instanceof Color colour) {
                known.add(colour.getRGB());
              }
            });
    return known;
  }
}
