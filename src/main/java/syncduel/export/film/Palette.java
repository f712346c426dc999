package syncduel.export.film;

import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * At most 256 colours for a picture of a window. The grounds and inks, of which there are few and
 * which fill most of it, stay exactly as they are; of the shades at the edges of letters, those
 * near to each other become one. Nothing is dithered, so text stays crisp.
 */
final class Palette {
  private static final int MOST = 256;
  private static final int FIRST_DISTANCE = 48;
  private static final double WIDER = 1.5;

  private final List<Integer> colours;
  private final Map<Integer, Integer> indexes = new HashMap<>();

  private Palette(List<Integer> colours) {
    this.colours = colours;
  }

  /** For these pixels, red, green and blue in one int each. */
  static Palette of(int[] pixels) {
    var counts = new HashMap<Integer, Integer>();
    for (int i = 0; i < pixels.length; ) {
      int from = i;
      while (i < pixels.length && pixels[i] == pixels[from]) {
        i++;
      }
      counts.merge(pixels[from] & 0xFFFFFF, i - from, Integer::sum);
    }
    var byCount = new ArrayList<>(counts.keySet());
    byCount.sort(
        Comparator.comparing((Integer colour) -> -counts.get(colour)).thenComparing(c -> c));
    return new Palette(chosen(byCount));
  }

  private static List<Integer> chosen(List<Integer> byCount) {
    List<Integer> chosen = byCount;
    for (double distance = FIRST_DISTANCE; chosen.size() > MOST; distance *= WIDER) {
      chosen = apart(byCount, distance);
    }
    return chosen;
  }

  /** The most frequent ones that differ that much from all that are more frequent. */
  private static List<Integer> apart(List<Integer> byCount, double distance) {
    var chosen = new ArrayList<Integer>();
    for (int colour : byCount) {
      if (chosen.stream().allMatch(one -> distance(one, colour) >= distance)) {
        chosen.add(colour);
      }
      if (chosen.size() > MOST) {
        break;
      }
    }
    return chosen;
  }

  /** By squares, with the weights that eyes give to red, green and blue. */
  private static int distance(int one, int other) {
    int red = (one >> 16 & 255) - (other >> 16 & 255);
    int green = (one >> 8 & 255) - (other >> 8 & 255);
    int blue = (one & 255) - (other & 255);
    return 2 * red * red + 4 * green * green + 3 * blue * blue;
  }

  /** Which colour of the palette stands for a colour. */
  byte index(int colour) {
    return indexes.computeIfAbsent(colour & 0xFFFFFF, this::nearest).byteValue();
  }

  private int nearest(int colour) {
    int best = 0;
    for (int i = 1; i < colours.size(); i++) {
      if (distance(colours.get(i), colour) < distance(colours.get(best), colour)) {
        best = i;
      }
    }
    return best;
  }

  /** As pictures with a palette have it. */
  IndexColorModel model() {
    var map = new int[colours.size()];
    for (int i = 0; i < map.length; i++) {
      map[i] = colours.get(i);
    }
    return new IndexColorModel(
        8, map.length, map, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE);
  }
}
