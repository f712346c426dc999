package syncduel.sync;

import java.time.Instant;
import java.util.Optional;
import syncduel.model.Conflict;
import syncduel.model.OperationKind;
import syncduel.model.OperationState;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.model.TableName;

/**
 * One queued change while it is pushed. Valid only within the handler, on its thread.
 *
 * <p>It works on the row as it was when its push began; a later local edit is a later push.
 */
public interface TableOperation {
  /** What it will do at the server. */
  OperationKind kind();

  /** How far it has come. */
  OperationState state();

  /** The table of the row. */
  TableName table();

  /** The id of the row. */
  RowId id();

  /** The row that the next {@link #execute} sends; for a delete the deleted row. */
  Row item();

  /** Sends another row instead, a merged one say; it keeps the version that is to be sent. */
  void useItem(Row other);

  /** Sends the local row again, on top of what the server is known to have. */
  void useLocalItem();

  /** The row as the server last gave it, before the first local edit. */
  Optional<Row> base();

  /** When the last edit was made, by the client's clock. */
  Instant editedAt();

  /** The conflict that the last {@link #execute} met. */
  Optional<Conflict> conflict();

  /**
   * Sends the change with the version that the item carries.
   *
   * <p>A server row that equals what is sent is no conflict, and neither is the echo of an earlier
   * attempt: its version is adopted quietly (decision 6 of the reference; a delete is excepted).
   *
   * @return the row as the server has it now; empty for a delete
   * @throws ServerConflictException when the server's row is another one; the operation carries the
   *     server's version then, so that executing again overwrites
   * @throws NoAnswerException when no answer came
   */
  Optional<Row> execute() throws SyncException;

  /** Sends the change without a version: unsafe, it overwrites what nobody here has seen. */
  Optional<Row> executeUnguarded() throws SyncException;

  /**
   * Says who decided the open conflict, and how, for listeners and the history.
   *
   * @param how a word of {@link SyncListener#conflictSettled}
   * @param by a policy's name, or {@code ask}
   */
  void decided(String how, String by);

  /**
   * Settles the open conflict by keeping both rows, when the handler returns: the server's stays,
   * the local one is queued as a new row, last.
   */
  void keepBoth();

  /**
   * Stops the push and keeps everything queued, this change too.
   *
   * @return never; so that a handler can say {@code return operation.abortPush()}
   */
  Optional<Row> abortPush() throws PushAbortedException;
}
