package syncduel.wire;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import syncduel.wire.Expression.Operator;

/** Compares and reckons with single values as SQL does: an answer of null means unknown. */
final class Values {
  private Values() {}

  /** Negative, zero or positive; empty where one is null or they cannot be compared. */
  static Optional<Integer> compare(Object left, Object right) {
    if (left == null || right == null) {
      return Optional.empty();
    }
    if (left instanceof Instant || right instanceof Instant) {
      return instant(left).flatMap(a -> instant(right).map(a::compareTo));
    }
    if (left instanceof String a && right instanceof String b) {
      return Optional.of(a.compareTo(b));
    }
    return number(left).flatMap(a -> number(right).map(b -> compareNumbers(a, b)));
  }

  /** The time that a value is, or that its text names. */
  static Optional<Instant> instant(Object value) {
    if (value instanceof Instant instant) {
      return Optional.of(instant);
    }
    return value instanceof String text ? WireTime.instant(text) : Optional.empty();
  }

  /** The number that a value is; truths count as 1 and 0, as SQL's bits do. */
  static Optional<Number> number(Object value) {
    if (value instanceof Number number) {
      return Optional.of(number);
    }
    return value instanceof Boolean truth ? Optional.of(truth ? 1L : 0L) : Optional.empty();
  }

  /** The result; null where an operand is no number, and for a division by zero. */
  static Object reckon(Operator operator, Object left, Object right) {
    if (!(left instanceof Number a) || !(right instanceof Number b)) {
      return null;
    }
    if (a instanceof Long x && b instanceof Long y) {
      return whole(operator, x, y);
    }
    return finite(real(operator, a.doubleValue(), b.doubleValue()));
  }

  private static Object whole(Operator operator, long a, long b) {
    try {
      return switch (operator) {
        case ADD -> Math.addExact(a, b);
        case SUB -> Math.subtractExact(a, b);
        case MUL -> Math.multiplyExact(a, b);
        case DIV -> b == 0 ? null : (Long) (a / b);
        case MOD -> b == 0 ? null : (Long) (a % b);
        default -> throw new IllegalArgumentException(operator + " does not reckon");
      };
    } catch (ArithmeticException overflow) {
      return finite(real(operator, a, b));
    }
  }

  private static double real(Operator operator, double a, double b) {
    return switch (operator) {
      case ADD -> a + b;
      case SUB -> a - b;
      case MUL -> a * b;
      case DIV -> a / b;
      case MOD -> a % b;
      default -> throw new IllegalArgumentException(operator + " does not reckon");
    };
  }

  private static Object finite(double value) {
    return Double.isFinite(value) ? (Double) value : null;
  }

  private static int compareNumbers(Number a, Number b) {
    return a instanceof Long x && b instanceof Long y
        ? Long.compare(x, y)
        : exact(a).compareTo(exact(b));
  }

  /** A double cannot hold every long, so the two are compared as neither. */
  private static BigDecimal exact(Number number) {
    return number instanceof Long whole
        ? BigDecimal.valueOf(whole)
        : new BigDecimal(number.doubleValue());
  }
}
