package syncduel.view;

import java.util.Map;
import java.util.concurrent.Executor;
import syncduel.lesson.LogBook;
import syncduel.lesson.Marks.Mark;
import syncduel.lesson.SessionState;
import syncduel.view.LogSearch.Wanted;

/** Looks at the log of a session as a person wants it; remembers what it found. UI thread. */
final class LogLens {
  private final LogBooks books = new LogBooks();
  private final LogSearch search;

  /**
   * Has seen nothing yet.
   *
   * @param beside runs what takes long
   * @param changed is told when a search beside the UI thread has ended
   */
  LogLens(Executor beside, Executor ui, Runnable changed) {
    search = new LogSearch(beside, ui, changed);
  }

  LogView see(SessionState session, LogLook look, Messages words) {
    LogBook book = books.of(session.trace(), words);
    LogVocabulary vocabulary = LogVocabulary.of(session);
    LogFilter filter = LogFilter.of(look.text(), vocabulary);
    Map<Integer, Mark> marks = look.marks().in(book, session.branches());
    LogHits range = range(book, look, session);
    LogSearch.Result found = search.hits(new Wanted(filter, look.inBodies(), marks, book, range));
    return new LogView(book, look, vocabulary, filter, found.hits(), marks, found.searching());
  }

  /** The lines that come into question, whatever the filter says. */
  private static LogHits range(LogBook book, LogLook look, SessionState session) {
    int first = look.cleared().in(book, session.branches());
    if (look.onlyStep()) {
      first = Math.max(first, book.linesBefore(session.position()));
    }
    return LogHits.range(first, book.size());
  }
}
