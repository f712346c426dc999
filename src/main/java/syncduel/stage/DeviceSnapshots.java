package syncduel.stage;

import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicReference;
import syncduel.model.HistoryEntry;
import syncduel.model.PendingOperation;
import syncduel.model.Row;
import syncduel.model.TableName;
import syncduel.sync.LocalStore;
import syncduel.trace.ClientSnapshot;
import syncduel.wire.Query;

/**
 * Takes snapshots of a client and reads its store only when that has changed. Any thread, with no
 * store lock held.
 */
final class DeviceSnapshots {
  private static final String DELTA_TOKENS = "deltaToken|";

  private final String name;
  private final TableName table;
  private final DeviceStatus status;
  private final NetworkConditions conditions;
  private final AtomicReference<Stored> last = new AtomicReference<>();

  private record Stored(
      LocalStore store,
      long revision,
      List<Row> rows,
      List<PendingOperation> queue,
      List<HistoryEntry> history,
      SortedMap<String, String> tokens) {}

  DeviceSnapshots(String name, TableName table, DeviceStatus status, NetworkConditions conditions) {
    this.name = name;
    this.table = table;
    this.status = status;
    this.conditions = conditions;
  }

  ClientSnapshot take(LocalStore store) {
    Stored stored = stored(store);
    return new ClientSnapshot(
        name,
        conditions.online(),
        status.policy().name(),
        status.activity(),
        stored.rows(),
        stored.queue(),
        status.conflict(),
        status.lastPush(),
        status.lastError(),
        stored.history(),
        stored.tokens(),
        conditions.words());
  }

  private Stored stored(LocalStore store) {
    Stored known = last.get();
    if (known != null && known.store() == store && known.revision() == store.revision()) {
      return known;
    }
    Stored read =
        store.inTransaction(
            in ->
                new Stored(
                    store,
                    store.revision(),
                    in.rows(table, Query.all()),
                    in.operations(),
                    in.history(),
                    in.settings(DELTA_TOKENS)));
    last.set(read);
    return read;
  }
}
