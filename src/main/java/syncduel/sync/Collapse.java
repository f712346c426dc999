package syncduel.sync;

import java.util.Optional;
import syncduel.model.OperationKind;
import syncduel.model.OperationState;
import syncduel.model.PendingOperation;
import syncduel.model.Row;

/**
 * Which local calls a queued change allows, and what becomes of it (the table of section 2.3 of the
 * reference). At most one change is queued for a row.
 */
final class Collapse {
  private Collapse() {}

  /** Nothing can be inserted over a queued change of the same row. */
  static void requireNoInsert(PendingOperation queued) {
    throw new RefusedException(
        "An insert of row '"
            + queued.rowId()
            + "' is refused: its "
            + queued.kind().word()
            + " is already queued");
  }

  /** An insert or update takes a further edit in; a deleted row has none. */
  static void requireUpdate(PendingOperation queued) {
    if (queued.kind() == OperationKind.DELETE) {
      throw new RefusedException(
          "Row '" + queued.rowId() + "' cannot be edited: its delete is already queued");
    }
  }

  /** An insert that may have reached the server cannot be forgotten here. */
  static void requireDelete(PendingOperation queued) {
    if (queued.kind() == OperationKind.DELETE) {
      throw new RefusedException(
          "Row '" + queued.rowId() + "' cannot be deleted: its delete is already queued");
    }
    boolean sent = queued.state() != OperationState.PENDING;
    if (queued.kind() == OperationKind.INSERT && sent) {
      throw new RefusedException(
          "Row '"
              + queued.rowId()
              + "' is in an inconsistent state, since its insert may have"
              + " reached the server: push first, then delete it");
    }
  }

  /** A delete of a row without a queued change is based on that row. */
  static PendingOperation delete(PendingOperation delete, Optional<Row> stored) {
    return delete.withBase(stored);
  }

  /**
   * A delete takes a queued update's place, at the end of the queue and with version 2. What the
   * update sent is kept: if it arrived, its echo is no conflict.
   */
  static PendingOperation delete(PendingOperation delete, PendingOperation update) {
    return delete.edited(delete.editedAt()).withBase(update.base()).withSent(update.sent());
  }
}
