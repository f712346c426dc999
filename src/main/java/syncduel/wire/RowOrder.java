package syncduel.wire;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * The order that a query asks for. Missing values come first, or last downwards; values of
 * different kinds are ordered by kind, so that every two rows can be compared.
 *
 * <p>A row is a function from a column's name to its value. Immutable.
 */
public record RowOrder(List<Query.Order> keys) implements Comparator<Function<String, Object>> {
  /** Keeps its own copy. */
  public RowOrder {
    keys = List.copyOf(keys);
  }

  @Override
  public int compare(Function<String, Object> left, Function<String, Object> right) {
    for (Query.Order key : keys) {
      int order = order(left.apply(key.column()), right.apply(key.column()));
      if (order != 0) {
        return key.descending() ? -order : order;
      }
    }
    return 0;
  }

  private static int order(Object left, Object right) {
    int kinds = Integer.compare(kind(left), kind(right));
    return kinds != 0 ? kinds : Values.compare(left, right).orElse(0);
  }

  private static int kind(Object value) {
    if (value == null) {
      return 0;
    }
    if (value instanceof Boolean || value instanceof Number) {
      return 1;
    }
    return value instanceof Instant ? 2 : 3;
  }
}
