package syncduel.sync;

import java.util.List;
import java.util.Set;
import syncduel.model.PendingOperation;
import syncduel.model.RowId;
import syncduel.model.TableName;
import syncduel.wire.Query;

/** One purge of one table (section 2.9 of the reference); never talks to the server. */
final class PurgeAction {
  private final OpenContext context;
  private final TableName table;
  private final PurgeOptions options;

  PurgeAction(OpenContext context, TableName table, PurgeOptions options) {
    this.context = context;
    this.table = table;
    this.options = options;
  }

  PurgeResult run() {
    return context.ledger().write(this::purge);
  }

  private PurgeResult purge(Change change) {
    long queued = change.transaction().countOperations(Set.of(table));
    if (queued > 0) {
      requireForce(queued);
      drop(change);
    }
    options
        .queryId()
        .ifPresentOrElse(
            id -> DeltaTokens.reset(change, table, id), () -> DeltaTokens.resetAll(change, table));
    List<RowId> removed = change.transaction().deleteMatching(table, options.query());
    for (RowId id : removed) {
      change.tell(listener -> listener.rowRemoved(table, id, RowSource.PURGE));
    }
    change.tell(listener -> listener.purged(table, removed.size(), queued));
    return new PurgeResult(removed.size(), queued);
  }

  private void requireForce(long queued) {
    String changes = queued == 1 ? "1 change" : queued + " changes";
    if (!options.force()) {
      throw new RefusedException(
          "The purge is refused: "
              + changes
              + " of table "
              + table
              + " would be lost. Push first, or force the purge");
    }
    if (!options.query().equals(Query.all())) {
      throw new RefusedException(
          "The purge is refused: "
              + changes
              + " of table "
              + table
              + " would be lost, and a forced purge takes all rows: leave out the query");
    }
  }

  private void drop(Change change) {
    HistoryBook history = new HistoryBook(context.settings(), context.environment());
    for (PendingOperation operation : change.transaction().operations()) {
      if (operation.table().equals(table)) {
        history.purged(change, operation);
        change.dequeue(operation);
      }
    }
  }
}
