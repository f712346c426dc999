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

  /** Letters to insert, remove or replace, case aside; long words are simply far away. */
  private static int distance(String first, String second) {
    if (first.length() > LONGEST) {
      return LONGEST;
    }
    String one = first.toLowerCase(Locale.ROOT);
    String two = second.toLowerCase(Locale.ROOT);
    int[] previous = new int[two.length() + 1];
    for (int column = 0; column <= two.length(); column++) {
      previous[column] = column;
    }
    for (int row = 1; row <= one.length(); row++) {
      int[] current = new int[two.length() + 1];
      current[0] = row;
      for (int column = 1; column <= two.length(); column++) {
        int replaced = one.charAt(row - 1) == two.charAt(column - 1) ? 0 : 1;
        int moved = Math.min(current[column - 1], previous[column]) + 1;
        current[column] = Math.min(previous[column - 1] + replaced, moved);
      }
      previous = current;
    }
    return previous[two.length()];
  }
}
