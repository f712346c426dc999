package syncduel.lesson;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Names the known words beside a wrong one, and the one that was probably meant. */
final class Spelling {
  private static final int LONGEST = 40;

  private Spelling() {}

  /** The word in quotes, shortened and on one line, so that a message stays readable. */
  static String quoted(String word) {
    String line = word.replaceAll("\\p{Cntrl}", "\uFFFD");
    return "\"" + (line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line) + "\"";
  }

  /** {@code , perhaps "title" is meant (known here: ...)}. */
  static String hint(String word, Collection<String> known) {
    String list = " (known here: " + String.join(", ", known) + ")";
    return nearest(word, known).map(near -> ", perhaps " + quoted(near) + " is meant").orElse("")
        + list;
  }

  private static Optional<String> nearest(String word, Collection<String> known) {
    return known.stream()
        .filter(candidate -> distance(word, candidate) <= Math.max(1, candidate.length() / 3))
        .min(Comparator.comparingInt(candidate -> distance(word, candidate)));
  }

  /** Letters to insert, remove, replace or swap, case aside; long words are simply far away. */
  private static int distance(String first, String second) {
    if (first.length() > LONGEST) {
      return LONGEST;
    }
    String one = first.toLowerCase(Locale.ROOT);
    String two = second.toLowerCase(Locale.ROOT);
    int[][] cost = new int[one.length() + 1][two.length() + 1];
    for (int row = 0; row <= one.length(); row++) {
      for (int column = 0; column <= two.length(); column++) {
        cost[row][column] =
            row == 0 || column == 0 ? row + column : cost(cost, one, two, row, column);
      }
    }
    return cost[one.length()][two.length()];
  }

  private static int cost(int[][] cost, String one, String two, int row, int column) {
    boolean same = one.charAt(row - 1) == two.charAt(column - 1);
    int replaced = cost[row - 1][column - 1] + (same ? 0 : 1);
    int least = Math.min(replaced, Math.min(cost[row - 1][column], cost[row][column - 1]) + 1);
    boolean swapped =
        row > 1
            && column > 1
            && one.charAt(row - 1) == two.charAt(column - 2)
            && one.charAt(row - 2) == two.charAt(column - 1);
    return swapped ? Math.min(least, cost[row - 2][column - 2] + 1) : least;
  }
}
