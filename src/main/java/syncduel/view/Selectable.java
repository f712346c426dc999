package syncduel.view;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import syncduel.model.RowId;

/** What belongs together among the rows of the log: selecting one selects the others too. */
record Selectable(List<LogState.Entry> entries) {
  /** A row of the log, and with it the to-do that it is about. */
  Optional<Choices.Selection> entry(int number) {
    return first(entry -> entry.number() == number);
  }

  /** The row of the log that an exchange belongs to. */
  Optional<Choices.Selection> exchange(int exchange) {
    return first(entry -> entry.exchanges().contains(exchange));
  }

  /** A to-do, and the latest row of the log about it. */
  Choices.Selection row(RowId id) {
    OptionalInt latest =
        entries.stream()
            .filter(known -> known.row().equals(Optional.of(id)))
            .mapToInt(LogState.Entry::number)
            .max();
    return new Choices.Selection(latest, Optional.of(id));
  }

  private Optional<Choices.Selection> first(Predicate<LogState.Entry> wanted) {
    return entries.stream()
        .filter(wanted)
        .findFirst()
        .map(entry -> new Choices.Selection(OptionalInt.of(entry.number()), entry.row()));
  }
}
