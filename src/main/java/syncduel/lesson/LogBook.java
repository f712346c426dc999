package syncduel.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import syncduel.trace.Moment;
import syncduel.trace.Snapshot;
import syncduel.trace.Trace;

/**
 * The event log of a run: exchanges and local events in one list, the pages of a pull folded into
 * one line. What an exchange led to (rows stored, a conflict raised) is folded into its line.
 *
 * <p>Immutable. The log of a run that went on is made from the log so far, in the time that the new
 * moments take; lines are put into sentences only when they are asked for.
 */
public final class LogBook {
  private final Snapshot start;
  private final int moments;
  private final Optional<Moment> last;
  private final LogWriter written;

  private LogBook(Snapshot start, int moments, Optional<Moment> last, LogWriter written) {
    this.start = start;
    this.moments = moments;
    this.last = last;
    this.written = written;
  }

  /** The log of a run in English, oldest first. */
  public static List<LogEntry> of(Trace trace) {
    return of(trace, Phrases.english());
  }

  /** The log of a run, oldest first. */
  public static List<LogEntry> of(Trace trace, Phrases phrases) {
    LogBook book = begin(trace, phrases).upTo(trace);
    var entries = new ArrayList<LogEntry>(book.size());
    for (int i = 0; i < book.size(); i++) {
      entries.add(book.line(i).entry());
    }
    return entries;
  }

  /** The log of a run in which nothing has happened yet. */
  public static LogBook begin(Trace trace, Phrases phrases) {
    return new LogBook(trace.start(), 0, Optional.empty(), new LogWriter(trace.start(), phrases));
  }

  /** The log of a longer run, which begins as this one's. */
  public LogBook upTo(Trace longer) {
    return upTo(longer, longer.moments().size());
  }

  /** The same up to that many moments of it, at least as many as this log knows. */
  public LogBook upTo(Trace longer, int count) {
    var writer = new LogWriter(written);
    List<Moment> more = longer.moments().subList(moments, count);
    more.forEach(writer::take);
    Optional<Moment> end = more.isEmpty() ? last : Optional.of(more.get(more.size() - 1));
    writer.settle(end.map(Moment::after).orElse(start));
    return new LogBook(start, count, end, writer);
  }

  /**
   * Whether a run begins with this one's; told by whether they share their last moment, so only for
   * runs of one world.
   */
  public boolean isBeginOf(Trace longer) {
    return moments <= longer.moments().size()
        && last.map(moment -> longer.moments().get(moments - 1) == moment)
            .orElse(longer.start() == start);
  }

  /** How many moments it knows. */
  public int moments() {
    return moments;
  }

  /** How many lines it has. */
  public int size() {
    return written.size();
  }

  /** A line, from 0; its number is one more. */
  public LogLine line(int index) {
    return written.line(index);
  }

  /** How many lines from the first on are the same as in another log, by identity. */
  public int sharedLines(LogBook other) {
    return written.shared(other.written);
  }

  /** How many lines belong to the steps before that one. */
  public int linesBefore(int step) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (line(middle).step() < step) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The line of an exchange. */
  public Optional<LogLine> ofExchange(int exchange) {
    return last(line -> line.exchanges().stream().anyMatch(sent -> sent.number() == exchange));
  }

  /** The latest line of which that is true. */
  public Optional<LogLine> last(Predicate<LogLine> wanted) {
    OptionalInt found =
        IntStream.iterate(size() - 1, index -> index >= 0, index -> index - 1)
            .filter(index -> wanted.test(line(index)))
            .findFirst();
    return found.isPresent() ? Optional.of(line(found.getAsInt())) : Optional.empty();
  }
}
