package syncduel.view;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import syncduel.lesson.LogBook;
import syncduel.lesson.LogLine;
import syncduel.lesson.Marks.Mark;

/**
 * Finds the lines of the log that a filter leaves. What would take long is looked for beside the UI
 * thread; until it is found, what was found before stays. UI thread.
 */
final class LogSearch {
  private static final int QUICK = 400;

  private final Executor beside;
  private final Executor ui;
  private final Runnable found;
  private Optional<Found> latest = Optional.empty();
  private volatile Wanted wanted;

  /**
   * What is looked for.
   *
   * @param range the lines that come into question
   */
  record Wanted(
      LogFilter filter, boolean inBodies, Map<Integer, Mark> marks, LogBook book, LogHits range) {
    private int[] among(int from, LogSearch search) {
      return IntStream.range(from, Math.max(from, range.end()))
          .takeWhile(line -> search.wanted == this)
          .filter(line -> filter.test(facts(book.line(line))))
          .toArray();
    }

    private LogFacts facts(LogLine line) {
      return new LogFacts(line, marks.getOrDefault(line.number(), Mark.nothing()), inBodies);
    }

    /** Whether what was found before it still holds for the lines that both logs share. */
    private boolean goesOnFrom(Wanted before) {
      return filter.equals(before.filter)
          && inBodies == before.inBodies
          && marks.equals(before.marks)
          && range.first() == before.range.first();
    }
  }

  private record Found(Wanted of, LogHits hits) {}

  /**
   * The lines to be shown.
   *
   * @param searching whether they are those of before, because it is still being searched
   */
  record Result(LogHits hits, boolean searching) {}

  /**
   * Has found nothing yet.
   *
   * @param beside runs what takes long
   * @param found is told when that has been found
   */
  LogSearch(Executor beside, Executor ui, Runnable found) {
    this.beside = beside;
    this.ui = ui;
    this.found = found;
  }

  /** The lines that are wanted, or those of before while these are looked for. */
  Result hits(Wanted now) {
    if (now.filter().isNone()) {
      wanted = now;
      return new Result(now.range(), false);
    }
    if (!now.equals(wanted)) {
      search(now);
    }
    Optional<LogHits> known = latest.filter(one -> one.of() == wanted).map(Found::hits);
    LogHits before = latest.map(Found::hits).orElse(now.range()).before(now.book().size());
    return new Result(known.orElse(before), known.isEmpty());
  }

  private void search(Wanted now) {
    wanted = now;
    Optional<Found> before = latest.filter(one -> now.goesOnFrom(one.of()));
    int shared = before.map(one -> one.of().book().sharedLines(now.book())).orElse(0);
    int from = Math.max(now.range().first(), Math.min(shared, end(before)));
    LogHits begin = before.map(Found::hits).orElse(LogHits.range(0, 0));
    if (now.range().end() - from <= QUICK) {
      latest = Optional.of(new Found(now, begin.beforeAnd(from, now.among(from, this))));
      return;
    }
    beside.execute(
        () -> {
          LogHits hits = begin.beforeAnd(from, now.among(from, this));
          ui.execute(() -> found(now, hits));
        });
  }

  private static int end(Optional<Found> before) {
    return before.map(one -> one.of().range().end()).orElse(0);
  }

  private void found(Wanted what, LogHits hits) {
    if (wanted == what) {
      latest = Optional.of(new Found(what, hits));
      found.run();
    }
  }
}
