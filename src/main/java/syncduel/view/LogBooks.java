package syncduel.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import syncduel.lesson.LogBook;
import syncduel.trace.Trace;

/**
 * The log of the run that is shown, kept from state to state and at marks in between, so that only
 * what is new must be read: after a step, and where one looks at a moment of the past. UI thread.
 */
final class LogBooks {
  private static final int APART = 2_048;

  /** From the log without a line on; none lies behind the latest. */
  private final List<LogBook> marks = new ArrayList<>();

  private Optional<Locale> language = Optional.empty();
  private LogBook latest;

  /** The log of a run. */
  LogBook of(Trace trace, Messages words) {
    if (!language.equals(Optional.of(words.locale())) || !marks.get(0).isBeginOf(trace)) {
      begin(trace, words);
    }
    if (!latest.isBeginOf(trace)) {
      return mark(trace).upTo(trace);
    }
    int next = marks.get(marks.size() - 1).moments() + APART;
    for (; next < trace.moments().size(); next += APART) {
      latest = latest.upTo(trace, next);
      marks.add(latest);
    }
    if (latest.moments() < trace.moments().size()) {
      latest = latest.upTo(trace);
    }
    return latest;
  }

  private void begin(Trace trace, Messages words) {
    language = Optional.of(words.locale());
    latest = LogBook.begin(trace, words.phrases());
    marks.clear();
    marks.add(latest);
  }

  /** The last mark that the run went past. */
  private LogBook mark(Trace trace) {
    int last = marks.size() - 1;
    while (!marks.get(last).isBeginOf(trace)) {
      last--;
    }
    return marks.get(last);
  }
}
