package syncduel.model;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A local change that waits to be pushed; at most one for each row (section 2.2 of the reference).
 *
 * <p>An insert or update does not carry the row: what is sent is the row as the store has it then.
 * A delete carries the row in {@code item}, because the store has lost it.
 *
 * @param sequence its place in the queue, ascending
 * @param version 1 for a new operation, one more for each later change that collapsed into it
 * @param editedAt the time of the last edit collapsed into it, by the client's clock
 * @param base the row as the server last gave it, before the first edit; empty for a new row
 * @param item the deleted row, only with {@link OperationKind#DELETE}
 * @param sent the columns last sent, kept until an answer could be used: with them a client knows
 *     its own echo
 */
public record PendingOperation(
    OperationId id,
    TableName table,
    RowId rowId,
    OperationKind kind,
    OperationState state,
    long sequence,
    long version,
    Instant editedAt,
    Optional<Row> base,
    Optional<Row> item,
    Optional<Fields> sent) {
  /** A delete has its row with it and nothing else has. */
  public PendingOperation {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(rowId, "rowId");
    Objects.requireNonNull(editedAt, "editedAt");
    if (item.isPresent() != (kind == OperationKind.DELETE)) {
      throw new IllegalArgumentException("A delete carries its row, and only a delete does");
    }
  }

  /** The same in another state. */
  public PendingOperation withState(OperationState other) {
    return new PendingOperation(
        id, table, rowId, kind, other, sequence, version, editedAt, base, item, sent);
  }

  /** The same with other columns remembered as sent. */
  public PendingOperation withSent(Optional<Fields> other) {
    return new PendingOperation(
        id, table, rowId, kind, state, sequence, version, editedAt, base, item, other);
  }

  /** The same with another base. */
  public PendingOperation withBase(Optional<Row> other) {
    return new PendingOperation(
        id, table, rowId, kind, state, sequence, version, editedAt, other, item, sent);
  }

  /** The same delete with its row replaced. */
  public PendingOperation withItem(Row other) {
    return new PendingOperation(
        id, table, rowId, kind, state, sequence, version, editedAt, base, Optional.of(other), sent);
  }

  /** The same after one more edit collapsed into it. */
  public PendingOperation edited(Instant at) {
    return new PendingOperation(
        id, table, rowId, kind, state, sequence, version + 1, at, base, item, sent);
  }
}
