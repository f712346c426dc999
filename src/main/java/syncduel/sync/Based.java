package syncduel.sync;

import java.util.Optional;
import syncduel.model.OperationKind;
import syncduel.model.OperationState;
import syncduel.model.PendingOperation;
import syncduel.model.Row;

/** A queued change after the server gave another row: it now goes from that row. */
final class Based {
  private Based() {}

  /**
   * The same change with a new base. An insert whose row is at the server becomes an update; a
   * delete carries the new version.
   */
  static PendingOperation on(PendingOperation queued, Row server, OperationState state) {
    boolean delete = queued.kind() == OperationKind.DELETE;
    return new PendingOperation(
        queued.id(),
        queued.table(),
        queued.rowId(),
        delete ? OperationKind.DELETE : OperationKind.UPDATE,
        state,
        queued.sequence(),
        queued.version(),
        queued.editedAt(),
        Optional.of(server),
        queued.item().map(item -> new Row(item.id(), item.fields(), server.system())),
        queued.sent());
  }
}
