package syncduel.sync;

import java.time.Instant;
import java.util.Optional;
import syncduel.model.Fields;
import syncduel.model.OperationKind;
import syncduel.model.OperationState;
import syncduel.model.PendingOperation;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.model.SystemProperties;
import syncduel.model.TableName;

/**
 * Local calls: each is one short transaction, in which the row is written and the queue brought up
 * to date by the collapse rules (section 2.3 of the reference). Thread-safe.
 */
final class LocalEdits {
  private final Ledger ledger;
  private final SyncEnvironment environment;

  LocalEdits(Ledger ledger, SyncEnvironment environment) {
    this.ledger = ledger;
    this.environment = environment;
  }

  Row insert(TableName table, Optional<RowId> id, Fields fields, SystemProperties system) {
    return ledger.write(
        change -> {
          RowId rowId = id.orElseGet(environment.rowIds());
          Row row = new Row(rowId, fields, onlyVersion(system));
          return insert(change, table, row);
        });
  }

  /** The changed columns of a row that need not be there (the reference upserts it). */
  Row update(TableName table, RowId id, Fields changes, SystemProperties system) {
    return ledger.write(change -> update(change, table, id, changes, system));
  }

  Row delete(TableName table, Row given) {
    return ledger.write(change -> delete(change, table, given));
  }

  Row insert(Change change, TableName table, Row row) {
    change.transaction().operation(table, row.id()).ifPresent(Collapse::requireNoInsert);
    if (change.transaction().row(table, row.id()).isPresent()) {
      throw new RefusedException("There is a row '" + row.id() + "' already: edit it instead");
    }
    change.store(table, row, RowSource.LOCAL);
    change.queue(operation(change, table, row.id(), OperationKind.INSERT));
    return change.transaction().row(table, row.id()).orElse(row);
  }

  Row update(Change change, TableName table, RowId id, Fields changes, SystemProperties system) {
    Optional<PendingOperation> queued = change.transaction().operation(table, id);
    queued.ifPresent(Collapse::requireUpdate);
    Optional<Row> before = change.transaction().row(table, id);
    Row after = edited(before.orElse(Row.of(id, Fields.none())), changes, system);
    if (before.isPresent() && same(before.get(), after)) {
      change.tell(listener -> listener.nothingChanged(table, id));
      return before.get();
    }
    change.store(table, after, RowSource.LOCAL);
    if (queued.isPresent()) {
      change.transaction().removeError(queued.get().id());
      change.replace(queued.get(), queued.get().edited(now()));
    } else {
      change.queue(operation(change, table, id, OperationKind.UPDATE).withBase(before));
    }
    return change.transaction().row(table, id).orElse(after);
  }

  /** An update of a tombstone: its push undeletes the row first. */
  Row revive(Change change, TableName table, Fields fields, Row tombstone) {
    Row row = Row.of(tombstone.id(), fields).withVersion(tombstone.version());
    change.store(table, row, RowSource.LOCAL);
    change.queue(
        operation(change, table, row.id(), OperationKind.UPDATE).withBase(Optional.of(tombstone)));
    return change.transaction().row(table, row.id()).orElse(row);
  }

  Row delete(Change change, TableName table, Row given) {
    Optional<PendingOperation> queued = change.transaction().operation(table, given.id());
    queued.ifPresent(Collapse::requireDelete);
    Optional<Row> stored = change.transaction().row(table, given.id());
    Row item = stored.map(row -> withVersionOf(given, row)).orElse(given);
    change.remove(table, given.id(), RowSource.LOCAL);
    queued.ifPresent(change::dequeue);
    if (queued.isEmpty()) {
      change.queue(Collapse.delete(operation(change, table, given.id(), item), stored));
    } else if (queued.get().kind() == OperationKind.UPDATE) {
      change.queue(Collapse.delete(operation(change, table, given.id(), item), queued.get()));
    }
    return item;
  }

  private PendingOperation operation(Change change, TableName table, RowId id, OperationKind kind) {
    return operation(change, table, id, kind, Optional.empty());
  }

  private PendingOperation operation(Change change, TableName table, RowId id, Row deleted) {
    return operation(change, table, id, OperationKind.DELETE, Optional.of(deleted));
  }

  private PendingOperation operation(
      Change change, TableName table, RowId id, OperationKind kind, Optional<Row> item) {
    return new PendingOperation(
        environment.operationIds().get(),
        table,
        id,
        kind,
        OperationState.PENDING,
        change.nextSequence(),
        1,
        now(),
        Optional.empty(),
        item,
        Optional.empty());
  }

  private static Row edited(Row before, Fields changes, SystemProperties system) {
    Row row = before.withFields(before.fields().with(changes.spelledAs(before.fields())));
    return system.version().isPresent() ? row.withVersion(system.version()) : row;
  }

  private static boolean same(Row one, Row other) {
    return one.fields().sameValues(other.fields()) && one.version().equals(other.version());
  }

  private static Row withVersionOf(Row given, Row stored) {
    return given.version().isPresent() ? stored.withVersion(given.version()) : stored;
  }

  private static SystemProperties onlyVersion(SystemProperties system) {
    return SystemProperties.none().withVersion(system.version());
  }

  private Instant now() {
    return environment.clock().instant();
  }
}
