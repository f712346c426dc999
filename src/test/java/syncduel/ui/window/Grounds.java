package syncduel.ui.window;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
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
    squares(picture)
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

  /** How often a colour fills a square of 4; blended edges of letters and corners never do. */
  private static Map<Integer, Integer> squares(BufferedImage picture) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int y = 0; y + 4 <= picture.getHeight(); y += 2) {
      for (int x = 0; x + 4 <= picture.getWidth(); x += 2) {
        int[] square = picture.getRGB(x, y, 4, 4, null, 0, 4);
        if (Arrays.stream(square).allMatch(colour -> colour == square[0])) {
          counts.merge(square[0], 1, Integer::sum);
        }
      }
    }
    return counts;
  }

  /** The colour that most of an area has. */
  static int commonest(BufferedImage picture, Rectangle area) {
    Rectangle seen =
        area.intersection(new Rectangle(0, 0, picture.getWidth(), picture.getHeight()));
    Map<Integer, Integer> counts = new HashMap<>();
    for (int y = seen.y; y < seen.y + seen.height; y++) {
      for (int x = seen.x; x < seen.x + seen.width; x++) {
        counts.merge(picture.getRGB(x, y), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }
}
