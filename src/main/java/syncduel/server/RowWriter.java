package syncduel.server;

import java.time.Instant;
import java.util.Optional;
import syncduel.model.Fields;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.model.SystemProperties;
import syncduel.model.TableName;
import syncduel.model.Version;
import syncduel.wire.Request;

/**
 * Writes rows: stamps them, lets the storage check the guard and write in one operation, and tells
 * the listener. Empty means that the write was not allowed and nothing changed. Called under the
 * server's lock.
 */
final class RowWriter {
  private final boolean softDelete;
  private final TableStorage storage;
  private final Stamps stamps;
  private final ServerListener listener;
  private long revision;

  RowWriter(boolean softDelete, TableStorage storage, Stamps stamps, ServerListener listener) {
    this.softDelete = softDelete;
    this.storage = storage;
    this.stamps = stamps;
    this.listener = listener;
  }

  /** How many changes there were. */
  long revision() {
    return revision;
  }

  Optional<Row> insert(
      TableName table, Optional<RowId> wanted, Fields fields, Optional<Request> cause) {
    if (wanted.flatMap(id -> storage.find(table, id)).isPresent()) {
      return Optional.empty();
    }
    Instant time = stamps.nextTime();
    RowId id = wanted.orElseGet(() -> freshId(table));
    Version version = stamps.nextVersion();
    if (!storage.insert(table, new Row(id, fields, stamped(version, time, time, false)))) {
      return Optional.empty();
    }
    return written(table, id, time, Optional.empty(), cause);
  }

  Optional<Row> update(
      TableName table, RowId id, Fields changes, Guard guard, Optional<Request> cause) {
    return change(table, id, changes, false, guard, cause);
  }

  /** The tombstone, or the row that is gone where there is no soft delete. */
  Optional<Row> delete(TableName table, RowId id, Guard guard, Optional<Request> cause) {
    if (softDelete) {
      return change(table, id, Fields.none(), true, guard, cause);
    }
    Optional<Row> before = storage.find(table, id);
    Instant time = stamps.nextTime();
    if (!storage.remove(table, id, guard)) {
      return Optional.empty();
    }
    accepted(time);
    listener.removed(table, before.orElseThrow(), cause);
    return before;
  }

  Optional<Row> undelete(TableName table, RowId id, Guard guard, Optional<Request> cause) {
    return change(table, id, Fields.none(), false, guard, cause);
  }

  /** Removes the tombstones for good; how many there were. */
  long forget(TableName table) {
    var gone = storage.removeTombstones(table);
    for (Row row : gone) {
      revision++;
      listener.removed(table, row, Optional.empty());
    }
    return gone.size();
  }

  /** Adds a row that was there before the server began: with its own times. */
  Optional<Row> seed(TableName table, Row row) {
    Version version = stamps.nextVersion();
    SystemProperties given = row.system();
    Instant created = given.createdAt().orElseThrow();
    Instant updated = given.updatedAt().orElse(created);
    Row seeded = new Row(row.id(), row.fields(), stamped(version, created, updated, row.deleted()));
    if (!storage.insert(table, seeded)) {
      return Optional.empty();
    }
    revision++;
    listener.written(table, Optional.empty(), seeded, Optional.empty());
    return Optional.of(seeded);
  }

  private Optional<Row> change(
      TableName table,
      RowId id,
      Fields fields,
      boolean deleted,
      Guard guard,
      Optional<Request> cause) {
    Optional<Row> before = storage.find(table, id);
    Instant time = stamps.nextTime();
    var change = new TableStorage.Change(fields, time, stamps.nextVersion(), deleted);
    if (!storage.update(table, id, change, guard)) {
      return Optional.empty();
    }
    return written(table, id, time, before, cause);
  }

  private Optional<Row> written(
      TableName table, RowId id, Instant time, Optional<Row> before, Optional<Request> cause) {
    accepted(time);
    Optional<Row> after = storage.find(table, id);
    listener.written(table, before, after.orElseThrow(), cause);
    return after;
  }

  private void accepted(Instant time) {
    stamps.accepted(time);
    revision++;
  }

  private RowId freshId(TableName table) {
    RowId id = stamps.nextId();
    while (storage.find(table, id).isPresent()) {
      id = stamps.nextId();
    }
    return id;
  }

  private static SystemProperties stamped(
      Version version, Instant created, Instant updated, boolean deleted) {
    return new SystemProperties(
        Optional.of(version), Optional.of(created), Optional.of(updated), deleted);
  }
}
