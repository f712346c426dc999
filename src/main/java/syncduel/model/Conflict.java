package syncduel.model;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Two changes of one row that began at the same version: what somebody has to decide about.
 *
 * @param kind what the local operation wanted to do
 * @param status 412 or 409; 404 where the row is gone at the server
 * @param base the row both began with; empty when it is not known (two inserts of one id)
 * @param local the local row with the version that was sent; empty when it was deleted here
 * @param server the server's row now, a tombstone perhaps; empty when it is gone there
 * @param editedAt when the local edit was made, by the client's clock
 */
public record Conflict(
    TableName table,
    RowId id,
    OperationKind kind,
    int status,
    Optional<Row> base,
    Optional<Row> local,
    Optional<Row> server,
    Instant editedAt) {
  /** The local side is missing exactly when it was deleted. */
  public Conflict {
    Objects.requireNonNull(id, "id");
    if (local.isEmpty() != (kind == OperationKind.DELETE)) {
      throw new IllegalArgumentException("The local side is missing exactly for a delete");
    }
  }

  /** Tells whether the server no longer has the row alive. */
  public boolean deletedAtServer() {
    return server.map(Row::deleted).orElse(true);
  }
}
