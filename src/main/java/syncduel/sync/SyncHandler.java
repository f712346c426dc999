package syncduel.sync;

import java.util.Optional;
import syncduel.model.Row;

/**
 * Decides how each queued change is sent, and what to do about conflicts.
 *
 * <p>Called on the thread that pushes, with no store lock held; it may take its time, since local
 * calls never wait for it.
 */
public interface SyncHandler {
  /**
   * Sends one queued change.
   *
   * <p>A normal return takes the change off the queue, and the returned row becomes the local one.
   * Without a row, the local row becomes the server's: its answer, or after a conflict its own row.
   * An exception leaves the change queued, with an error record, and the push goes on.
   */
  default Optional<Row> executeTableOperation(TableOperation operation) throws Exception {
    return operation.execute();
  }

  /** Hears how a push ended; may resolve its errors, which are then not reported. */
  default void onPushComplete(PushCompletion completion) throws Exception {}
}
