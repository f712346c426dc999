package syncduel.wire;

import java.util.List;

/**
 * What the filter of one list may still cost, over all rows on which it is tested: a search can
 * compare each character of a text with each of another, and one request must not keep a server
 * from all others. Not thread-safe.
 */
public final class Effort {
  /** Comparisons of characters; some tenths of a second of them. */
  private static final long MOST = 1L << 28;

  private long left = MOST;

  /** For a function that reads its texts once, or else one that looks for a text in another. */
  void spend(Expression.Function function, List<Object> arguments) {
    switch (function) {
      case SUBSTRINGOF, INDEXOF, REPLACE ->
          spend(length(arguments.get(0)) * length(arguments.get(1)));
      default -> arguments.forEach(argument -> spend(length(argument)));
    }
  }

  /** For a comparison. */
  void spend(Object left, Object right) {
    spend(Math.min(length(left), length(right)));
  }

  private void spend(long comparisons) {
    left -= comparisons;
    if (left < 0) {
      throw new QueryText.Malformed("The filter compares too much text: ask for fewer rows");
    }
  }

  private static long length(Object value) {
    return value instanceof String text ? text.length() + 1L : 1;
  }
}
