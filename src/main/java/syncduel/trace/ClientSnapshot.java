package syncduel.trace;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import syncduel.model.Conflict;
import syncduel.model.HistoryEntry;
import syncduel.model.PendingOperation;
import syncduel.model.PushOutcome;
import syncduel.model.Row;
import syncduel.model.RowId;

/**
 * All that can be seen of one client at one moment.
 *
 * @param rows by id
 * @param queue in order
 * @param activity what its worker does
 * @param conflict the conflict that waits for a choice
 * @param lastPush how its last push ended
 * @param lastError the message of the last push or pull that failed; a later one that goes well
 *     clears it
 * @param deltaTokens by table and query id
 * @param armed faults and holds that wait for a message, in words
 */
public record ClientSnapshot(
    String name,
    boolean online,
    String policy,
    Activity activity,
    List<Row> rows,
    List<PendingOperation> queue,
    Optional<Conflict> conflict,
    Optional<PushOutcome> lastPush,
    Optional<String> lastError,
    List<HistoryEntry> history,
    SortedMap<String, String> deltaTokens,
    List<String> armed) {
  /** Keeps its own copies. */
  public ClientSnapshot {
    rows = List.copyOf(rows);
    queue = List.copyOf(queue);
    history = List.copyOf(history);
    deltaTokens = Collections.unmodifiableSortedMap(new TreeMap<>(deltaTokens));
    armed = List.copyOf(armed);
  }

  /** What a client's worker does. */
  public enum Activity {
    IDLE,
    PUSHING,
    PULLING
  }

  /** Tells whether its worker pushes or pulls, or waits while it does. */
  public boolean busy() {
    return activity != Activity.IDLE;
  }

  /** The row of that id. */
  public Optional<Row> row(RowId id) {
    return rows.stream().filter(row -> row.id().equals(id)).findFirst();
  }

  /** The operation queued for a row. */
  public Optional<PendingOperation> operation(RowId id) {
    return queue.stream().filter(operation -> operation.rowId().equals(id)).findFirst();
  }
}
