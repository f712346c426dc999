package syncduel.ui.window;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The colours of a picture, row after row. They are read from the picture's own array, because
 * asking a picture for each of its pixels took half of the time of the tests that do so.
 */
final class Pixels {
  private static final int OPAQUE = 0xff000000;

  private final int width;
  private final int height;
  private final int[] colours;

  private Pixels(int width, int height, int[] colours) {
    this.width = width;
    this.height = height;
    this.colours = colours;
  }

  /** Of a picture without transparency that keeps a number for each pixel. */
  static Pixels of(BufferedImage picture) {
    int[] colours = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData().clone();
    for (int i = 0; i < colours.length; i++) {
      colours[i] |= OPAQUE;
    }
    return new Pixels(picture.getWidth(), picture.getHeight(), colours);
  }

  boolean same(Pixels other) {
    return width == other.width && Arrays.equals(colours, other.colours);
  }

  /** The corners of the squares of 20 in which something differs. */
  Set<String> differences(Pixels other) {
    Set<String> places = new LinkedHashSet<>();
    for (int i = 0; i < colours.length; i++) {
      if (colours[i] != other.colours[i]) {
        places.add("%d, %d".formatted(i % width / 20 * 20, i / width / 20 * 20));
      }
    }
    return places;
  }

  /** How often a colour fills a square of 4; blended edges of letters and corners never do. */
  Map<Integer, Integer> squares() {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int y = 0; y + 4 <= height; y += 2) {
      countSquares(y, counts);
    }
    return counts;
  }

  /** Of those that begin in this row; most have the colour of the one before. */
  private void countSquares(int y, Map<Integer, Integer> counts) {
    int colour = 0;
    int count = 0;
    for (int x = 0; x + 4 <= width; x += 2) {
      if (isSquare(x, y)) {
        int next = colours[y * width + x];
        if (next != colour && count > 0) {
          counts.merge(colour, count, Integer::sum);
          count = 0;
        }
        colour = next;
        count++;
      }
    }
    if (count > 0) {
      counts.merge(colour, count, Integer::sum);
    }
  }

  private boolean isSquare(int left, int top) {
    int colour = colours[top * width + left];
    for (int y = top; y < top + 4; y++) {
      for (int x = left; x < left + 4; x++) {
        if (colours[y * width + x] != colour) {
          return false;
        }
      }
    }
    return true;
  }

  /** The colour that most of an area has. */
  int commonest(Rectangle area) {
    int[] sorted = within(area.intersection(new Rectangle(0, 0, width, height)));
    Arrays.sort(sorted);
    int commonest = 0;
    int most = 0;
    for (int begin = 0, end; begin < sorted.length; begin = end) {
      end = begin;
      while (end < sorted.length && sorted[end] == sorted[begin]) {
        end++;
      }
      if (end - begin > most) {
        most = end - begin;
        commonest = sorted[begin];
      }
    }
    return commonest;
  }

  private int[] within(Rectangle area) {
    int[] some = new int[area.width * area.height];
    for (int y = 0; y < area.height; y++) {
      System.arraycopy(colours, (area.y + y) * width + area.x, some, y * area.width, area.width);
    }
    return some;
  }
}
