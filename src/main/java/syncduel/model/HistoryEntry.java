package syncduel.model;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A value that lost a conflict, kept so that it can be restored.
 *
 * @param number counted from 1, oldest first, for one client
 * @param kind what the local operation wanted to do
 * @param base the row both sides began with, where it was known
 * @param winner the row that stands; empty where a delete won or the row was dropped
 * @param loser the row that lost; empty where a delete lost
 * @param also the server's row, where a value typed in a merge beat both sides; mostly empty
 * @param at the time of the choice, by the client's clock
 * @param policy the policy's name, {@code ask} when a person chose, {@code purge}
 */
public record HistoryEntry(
    long number,
    TableName table,
    RowId rowId,
    OperationKind kind,
    Optional<Row> base,
    Optional<Row> winner,
    Optional<Row> loser,
    Optional<Row> also,
    String client,
    Instant at,
    String policy) {
  /** All parts are there. */
  public HistoryEntry {
    Objects.requireNonNull(rowId, "rowId");
    Objects.requireNonNull(client, "client");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(policy, "policy");
  }
}
