package syncduel.view;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import syncduel.lesson.LogBook;
import syncduel.lesson.LogLine;
import syncduel.lesson.Marks.Mark;
import syncduel.model.RowId;

/**
 * The log of the run that is shown, and what of it is seen.
 *
 * @param filter the text of the look, read
 * @param hits the lines that are shown
 * @param marks of the lines of this run, by number
 * @param searching whether these are still those of before
 */
record LogView(
    LogBook book,
    LogLook look,
    LogVocabulary vocabulary,
    LogFilter filter,
    LogHits hits,
    Map<Integer, Mark> marks,
    boolean searching) {
  /** Keeps its own copy. */
  LogView {
    marks = Map.copyOf(marks);
  }

  /** What a line is marked with. */
  Mark mark(int number) {
    return marks.getOrDefault(number, Mark.nothing());
  }

  /** The line of that number, whether it is shown or not. */
  Optional<LogLine> line(OptionalInt number) {
    return number.isPresent() && number.getAsInt() >= 1 && number.getAsInt() <= book.size()
        ? Optional.of(book.line(number.getAsInt() - 1))
        : Optional.empty();
  }

  /** Whether a line can be seen. */
  boolean shows(LogLine line) {
    return hits.place(line.number() - 1).isPresent();
  }

  /** Selects a line, and with it the to-do that it is about. */
  static Choices.Selection selection(LogLine line) {
    return new Choices.Selection(OptionalInt.of(line.number()), line.row());
  }

  /** Selects a to-do, and the latest line about it that is wanted, or else just the latest. */
  Choices.Selection selection(RowId row, Predicate<LogLine> wanted) {
    Predicate<LogLine> about = line -> line.row().equals(Optional.of(row));
    Optional<LogLine> latest = book.last(about.and(wanted)).or(() -> book.last(about));
    return new Choices.Selection(
        latest.map(line -> OptionalInt.of(line.number())).orElse(OptionalInt.empty()),
        Optional.of(row));
  }
}
