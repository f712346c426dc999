package syncduel.server;

import java.time.Instant;
import java.util.Optional;
import syncduel.wire.Expression;
import syncduel.wire.Expression.Operator;

/**
 * The earliest time that a filter can let through, where {@code and} alone leads to it; only a
 * first guess, the filter itself decides. With it a pull need not look at rows it has had.
 */
final class LowerBound {
  private LowerBound() {}

  static Optional<Instant> of(Expression filter, String column) {
    if (!(filter instanceof Expression.Binary binary)) {
      return Optional.empty();
    }
    if (binary.operator() == Operator.AND) {
      return of(binary.left(), column).or(() -> of(binary.right(), column));
    }
    boolean bounds =
        binary.operator() == Operator.GE
            || binary.operator() == Operator.GT
            || binary.operator() == Operator.EQ;
    if (bounds
        && binary.left() instanceof Expression.Member member
        && member.name().equalsIgnoreCase(column)
        && binary.right() instanceof Expression.Literal literal
        && literal.value() instanceof Instant time) {
      return Optional.of(time);
    }
    return Optional.empty();
  }
}
