package syncduel.sync;

import java.util.Optional;
import syncduel.model.OperationFailure;
import syncduel.model.OperationKind;
import syncduel.model.OperationState;
import syncduel.model.PendingOperation;
import syncduel.model.Row;

/**
 * An error of a push that can still be resolved, in {@link SyncHandler#onPushComplete} or after the
 * push failed (section 2.7 of the reference).
 *
 * <p>Each resolution is refused once the operation has moved on since. Thread-safe as far as the
 * store is; the handled mark is for one thread.
 */
public final class OperationError {
  private final OperationFailure failure;
  private final Ledger ledger;
  private final HistoryBook history;
  private boolean handled;

  OperationError(OperationFailure failure, Ledger ledger, HistoryBook history) {
    this.failure = failure;
    this.ledger = ledger;
    this.history = history;
  }

  /** What failed, and how. */
  public OperationFailure failure() {
    return failure;
  }

  /** Tells whether somebody has dealt with it; the push does not report it then. */
  public boolean handled() {
    return handled;
  }

  /** Says that it needs no report. The operation stays queued. */
  public void markHandled() {
    handled = true;
  }

  /** Drops the queued change and makes this row the local one: the server's row, say. */
  public void cancelAndUpdate(Row item) {
    requireSameRow(item);
    ledger.write(
        change -> {
          PendingOperation operation = current(change);
          lose(change, operation, Optional.of(item));
          change.store(failure.table(), item, RowSource.RESOLUTION);
          change.dequeue(operation);
          return null;
        });
    handled = true;
  }

  /** Drops the queued change and removes the local row. */
  public void cancelAndDiscard() {
    ledger.write(
        change -> {
          PendingOperation operation = current(change);
          lose(change, operation, Optional.empty());
          change.remove(failure.table(), failure.rowId(), RowSource.RESOLUTION);
          change.dequeue(operation);
          return null;
        });
    handled = true;
  }

  /**
   * Makes this row what the next push sends. For the local side to win it carries the server's
   * version.
   */
  public void updateOperation(Row item) {
    requireSameRow(item);
    ledger.write(
        change -> {
          PendingOperation operation = current(change);
          PendingOperation next = retried(operation, item);
          if (operation.kind() != OperationKind.DELETE) {
            change.store(failure.table(), item, RowSource.RESOLUTION);
          }
          change.transaction().removeError(operation.id());
          change.replace(operation, next);
          return null;
        });
    handled = true;
  }

  private PendingOperation retried(PendingOperation operation, Row item) {
    PendingOperation next =
        operation.edited(operation.editedAt()).withState(OperationState.PENDING);
    Optional<Row> server = failure.server().filter(row -> !row.deleted());
    boolean rebased = server.isPresent() && item.version().equals(server.get().version());
    if (rebased && item.version().isPresent()) {
      next = Based.on(next, server.get(), OperationState.PENDING);
    }
    return operation.kind() == OperationKind.DELETE ? next.withItem(item) : next;
  }

  private void lose(Change change, PendingOperation operation, Optional<Row> winner) {
    Optional<Row> mine =
        operation.kind() == OperationKind.DELETE
            ? Optional.empty()
            : change.transaction().row(failure.table(), failure.rowId());
    boolean same = winner.isPresent() && mine.map(winner.get()::sameContents).orElse(false);
    if (!same) {
      history.dropped(change, operation, winner, mine, Verdict.HANDLER);
    }
  }

  private PendingOperation current(Change change) {
    return change
        .transaction()
        .operation(failure.table(), failure.rowId())
        .filter(queued -> queued.id().equals(failure.operation()))
        .filter(operation -> operation.version() == failure.operationVersion())
        .orElseThrow(
            () ->
                new RefusedException(
                    "The "
                        + failure.kind().word()
                        + " of row '"
                        + failure.rowId()
                        + "' has been updated since it failed: push again"));
  }

  private void requireSameRow(Row item) {
    if (!item.id().equals(failure.rowId())) {
      throw new IllegalArgumentException("The row is '" + failure.rowId() + "'");
    }
  }
}
