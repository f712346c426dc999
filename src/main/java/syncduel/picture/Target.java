package syncduel.picture;

import java.util.Optional;
import java.util.OptionalInt;
import syncduel.model.RowId;

/**
 * What a shape stands for, so that a click on it can select the same thing elsewhere.
 *
 * @param moment the number of a moment of the trace
 * @param step from 1
 * @param exchange the exchange's number
 * @param row the row that it is about
 */
public record Target(
    OptionalInt moment, OptionalInt step, OptionalInt exchange, Optional<RowId> row) {
  private static final Target NOTHING =
      new Target(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), Optional.empty());

  /** Stands for nothing. */
  public static Target nothing() {
    return NOTHING;
  }

  /** A whole step. */
  public static Target ofStep(int step) {
    return new Target(
        OptionalInt.empty(), OptionalInt.of(step), OptionalInt.empty(), Optional.empty());
  }

  /** An exchange, whichever of its messages. */
  public static Target ofExchange(int exchange) {
    return new Target(
        OptionalInt.empty(), OptionalInt.empty(), OptionalInt.of(exchange), Optional.empty());
  }

  /** One moment. */
  public static Target ofMoment(int moment) {
    return new Target(
        OptionalInt.of(moment), OptionalInt.empty(), OptionalInt.empty(), Optional.empty());
  }

  /** Tells whether it stands for nothing. */
  public boolean isNothing() {
    return equals(NOTHING);
  }
}
