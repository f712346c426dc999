package syncduel.picture;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Which row of a diagram is the current one, and what is still to come.
 *
 * @param row the middle of the current row
 * @param last the last moment that is not to come; empty when nothing is
 */
record Present(OptionalDouble row, OptionalInt last) {
  static final double HALF_ROW = 11;

  static Present of(List<Rows.Placed> rows, SequenceOptions options) {
    OptionalInt current = options.current();
    OptionalInt last = options.present();
    return current.isEmpty()
        ? new Present(OptionalDouble.empty(), last)
        : new Present(row(rows, current.getAsInt()), last);
  }

  boolean toCome(int moment) {
    return last.isPresent() && moment > last.getAsInt();
  }

  Tag tag(Target target, int moment) {
    return new Tag(target, toCome(moment));
  }

  /** The moment's own row, else the last message of its step, else the last row of its step. */
  private static OptionalDouble row(List<Rows.Placed> rows, int current) {
    List<Rows.Placed> past =
        rows.stream()
            .filter(row -> !(row.entry() instanceof Entry.Heading))
            .filter(row -> row.entry().moment() >= 0 && row.entry().moment() <= current)
            .toList();
    if (past.isEmpty()) {
      return OptionalDouble.empty();
    }
    Rows.Placed last = past.get(past.size() - 1);
    if (last.entry().moment() == current) {
      return OptionalDouble.of(last.y());
    }
    Optional<Rows.Placed> message =
        past.stream()
            .filter(row -> row.entry().step() == last.entry().step())
            .filter(row -> row.entry() instanceof Entry.Message)
            .reduce((first, second) -> second);
    return OptionalDouble.of(message.orElse(last).y());
  }
}
