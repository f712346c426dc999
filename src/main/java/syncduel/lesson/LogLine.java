package syncduel.lesson;

import java.util.List;
import java.util.Optional;
import syncduel.model.RowId;
import syncduel.trace.Party;

/**
 * One line of the event log before it is put into sentences: what is asked of very many lines is
 * cheap here. Immutable as long as its {@link LogBook} is the one it came from.
 */
public interface LogLine {
  /** From 1 through the whole run; a part has the number of the line it belongs to. */
  int number();

  /** The step that it belongs to, from 1. */
  int step();

  /** The party; empty for the clock. */
  Optional<Party> who();

  /** The party's name: Phone, Server; empty for the clock. */
  String name();

  /** What was done in few words: {@code PATCH q1}, {@code GET ×2}, {@code edit q1}. */
  String request();

  /** The row that it is about, if it is one. */
  Optional<RowId> row();

  /** What kind of line this is. */
  LogEntry.Outcome outcome();

  /** The status, {@code lost}, {@code held}, {@code sent} or {@code local}. */
  String status();

  /** The version that was sent, as v1. */
  Optional<String> ifMatch();

  /** The version that came back, as v2. */
  Optional<String> etag();

  /** Its exchanges, in the order in which they began; none for what is local. */
  List<Exchange> exchanges();

  /** The number of the moment after which it could be seen like this. */
  int moment();

  /** What it consists of: pages, rows stored, a conflict raised. */
  List<LogLine> parts();

  /** The whole line in sentences, with its parts. */
  LogEntry entry();

  /** The same without its parts. */
  LogEntry heading();

  /** All that is written in the line, in small letters; made once and kept. */
  String text();
}
