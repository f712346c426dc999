package syncduel.lesson;

import java.util.List;
import java.util.Optional;
import syncduel.model.RowId;
import syncduel.trace.Party;

/**
 * One line of the event log: an exchange, all pages of a pull, or something local.
 *
 * @param number from 1 through the whole run; a child has its parent's
 * @param step the step that it belongs to, from 1
 * @param who the party; empty for the clock
 * @param name the party's name: Phone, Server
 * @param request what was done in few words: {@code PATCH q1}, {@code GET ×2}, {@code edit q1}
 * @param ifMatch the version that was sent, as v1
 * @param outcome what kind of line this is
 * @param status the status, {@code lost}, {@code held}, {@code sent} or {@code local}
 * @param etag the version that came back, as v2
 * @param sentence why, in plain words
 * @param inFull the same with who sent what, for a reader who sees nothing else
 * @param decision whether it says how a conflict ended that no person was asked about
 * @param row the row that it is about, if it is one
 * @param exchanges the numbers of its exchanges
 * @param moment the moment after which it could be seen like this
 * @param children what it consists of: pages, rows stored, a conflict raised
 */
public record LogEntry(
    int number,
    int step,
    Optional<Party> who,
    String name,
    String request,
    Optional<String> ifMatch,
    Outcome outcome,
    String status,
    Optional<String> etag,
    String sentence,
    String inFull,
    boolean decision,
    Optional<RowId> row,
    List<Integer> exchanges,
    int moment,
    List<LogEntry> children) {
  /** Keeps its own copies. */
  public LogEntry {
    exchanges = List.copyOf(exchanges);
    children = List.copyOf(children);
  }

  /** What kind of line it is, for its colour and its sign. */
  public enum Outcome {
    /** The server did it. */
    OK,
    /** 412 or 409. */
    CONFLICT,
    /** Any other refusal or failure. */
    ERROR,
    /** A message got lost. */
    LOST,
    /** A message waits in flight. */
    HELD,
    /** No request belongs to it, or nothing is known of it yet. */
    LOCAL,
    /** An update was overwritten unseen. */
    LOST_UPDATE
  }
}
