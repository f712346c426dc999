package syncduel.sync;

import java.util.Optional;
import syncduel.model.Conflict;
import syncduel.model.HistoryEntry;
import syncduel.model.PendingOperation;
import syncduel.model.PushOutcome;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.model.TableName;

/**
 * Hears what a client does, after each commit, with no store lock held, on the thread that did it.
 *
 * <p>An exception that it throws reaches the caller of the library.
 */
public interface SyncListener {
  /** A row was written to the store. */
  default void rowStored(TableName table, Row row, RowSource source) {}

  /** A row left the store. */
  default void rowRemoved(TableName table, RowId id, RowSource source) {}

  /** An operation was queued. */
  default void operationQueued(PendingOperation operation) {}

  /** A queued operation changed: its state, or an edit collapsed into it. */
  default void operationChanged(PendingOperation before, PendingOperation after) {}

  /** An operation left the queue: pushed, settled, purged, or cancelled out by a later edit. */
  default void operationRemoved(PendingOperation operation) {}

  /** A local call changed nothing and queued nothing. */
  default void nothingChanged(TableName table, RowId id) {}

  /** A push met a conflict; the handler is asked next. */
  default void conflictRaised(Conflict conflict) {}

  /**
   * A conflict is over. One whose retry got no answer is not: it is raised again by the next push.
   *
   * @param how what was done, one of the words {@code local}, {@code server}, {@code merge}, {@code
   *     both}, {@code abort}, {@code give-up}, {@code adopted} (own echo or equal contents)
   * @param by the policy's name, {@code ask} when a person chose, {@code handler} for a handler of
   *     one's own, {@code library} for what was adopted without asking anybody
   */
  default void conflictSettled(Conflict conflict, String how, String by) {}

  /** A losing value went to the history. */
  default void historyAdded(HistoryEntry entry) {}

  /** A push began. */
  default void pushStarted() {}

  /** A push ended, well or not. */
  default void pushEnded(PushOutcome outcome) {}

  /** A pull began; a push may come first. */
  default void pullStarted(TableName table, Optional<String> queryId) {}

  /**
   * A pull ended.
   *
   * @param pages requests that were answered
   * @param rows rows that came
   * @param error one sentence when it failed
   */
  default void pullEnded(TableName table, int pages, long rows, Optional<String> error) {}

  /** A delta token was saved, or reset (empty). */
  default void deltaTokenMoved(TableName table, String queryId, Optional<String> token) {}

  /** A table was purged. */
  default void purged(TableName table, long rows, long operations) {}
}
