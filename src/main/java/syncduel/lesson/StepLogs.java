package syncduel.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import syncduel.trace.Trace;

/**
 * The event log for paper, step by step: each line as it stood when its step had ended. What a
 * later step went on with, such as an exchange that was held until then, is told again there,
 * first.
 */
public final class StepLogs {
  private StepLogs() {}

  /** Of each step its lines; the first step is at index 0. */
  public static List<List<LogEntry>> of(Trace trace, int steps, Phrases phrases) {
    var logs = new ArrayList<List<LogEntry>>(steps);
    LogBook before = LogBook.begin(trace, phrases);
    for (int step = 1; step <= steps; step++) {
      LogBook now = before.upTo(trace, trace.upTo(step).moments().size());
      logs.add(lines(before, now));
      before = now;
    }
    return logs;
  }

  private static List<LogEntry> lines(LogBook before, LogBook now) {
    IntStream old =
        IntStream.range(now.sharedLines(before), before.size())
            .filter(line -> !now.line(line).entry().equals(before.line(line).entry()));
    IntStream fresh = IntStream.range(before.size(), now.size());
    return Stream.concat(old.boxed(), fresh.boxed()).map(line -> now.line(line).entry()).toList();
  }
}
