package syncduel.sync.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import syncduel.model.Fields;
import syncduel.model.OperationId;
import syncduel.model.OperationKind;
import syncduel.model.OperationState;
import syncduel.model.PendingOperation;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.model.SystemProperties;
import syncduel.model.TableName;
import syncduel.model.Version;
import syncduel.sync.RowSource;
import syncduel.sync.TableDefinition;
import syncduel.sync.TableDefinition.ColumnType;
import syncduel.wire.Query;

/** A small to-do table and the values that go into it. */
final class StoreFixture {
  static final TableName TODO = new TableName("TodoItem");
  static final Instant NOON = Instant.parse("2026-01-05T12:00:00.123Z");
  static final TableDefinition TODO_TABLE =
      TableDefinition.of("TodoItem")
          .with("text", ColumnType.TEXT)
          .with("complete", ColumnType.BOOLEAN)
          .with("rank", ColumnType.INTEGER)
          .with("weight", ColumnType.REAL);
  private static final AtomicLong NAMES = new AtomicLong();

  private StoreFixture() {}

  static H2Store todoStore() {
    H2Store store = H2Store.inMemory("test-" + NAMES.incrementAndGet());
    store.define(TODO_TABLE);
    store.open();
    return store;
  }

  static Fields fields(Object... namesAndValues) {
    Fields fields = Fields.none();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields = fields.with((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return fields;
  }

  static Row row(String id, Object... namesAndValues) {
    return Row.of(new RowId(id), fields(namesAndValues));
  }

  static Row fullRow(String id, String text, Boolean complete, Long rank, Double weight) {
    return row(id, "text", text, "complete", complete, "rank", rank, "weight", weight);
  }

  static Row served(Row row, String version) {
    return new Row(
        row.id(),
        row.fields(),
        new SystemProperties(
            Optional.of(new Version(version)), Optional.of(NOON), Optional.of(NOON), false));
  }

  static PendingOperation update(String id, String item, long sequence) {
    return new PendingOperation(
        new OperationId(id),
        TODO,
        new RowId(item),
        OperationKind.UPDATE,
        OperationState.PENDING,
        sequence,
        1,
        NOON,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  static void pulled(H2Store store, Row... rows) {
    upsert(store, RowSource.PULL, List.of(rows));
  }

  static void edited(H2Store store, Row... rows) {
    upsert(store, RowSource.LOCAL, List.of(rows));
  }

  static void upsert(H2Store store, RowSource source, Collection<Row> rows) {
    store.inTransaction(
        transaction -> {
          transaction.upsert(TODO, rows, source);
          return null;
        });
  }

  static List<Row> rows(H2Store store) {
    return rows(store, Query.all());
  }

  static List<Row> rows(H2Store store, Query query) {
    return store.inTransaction(transaction -> transaction.rows(TODO, query));
  }
}
