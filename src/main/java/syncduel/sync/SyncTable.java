package syncduel.sync;

import java.util.List;
import java.util.Optional;
import syncduel.model.Fields;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.model.SystemProperties;
import syncduel.model.TableName;
import syncduel.wire.Query;

/**
 * A table of a client: local calls, which queue what they change and never wait for the network,
 * and pulls. Thread-safe.
 *
 * <p>Local calls throw {@link RefusedException} where the queue does not allow them (section 2.3 of
 * the reference) and {@link LocalStoreException} where the store does not.
 */
public final class SyncTable {
  private final SyncContext context;
  private final TableName name;

  SyncTable(SyncContext context, TableName name) {
    this.context = context;
    this.name = name;
  }

  /** The table's name. */
  public TableName name() {
    return name;
  }

  /** Inserts a row with a new id. */
  public Row insert(Fields fields) {
    return insert(Optional.empty(), fields);
  }

  /** Inserts a row with this id, or with a new one. */
  public Row insert(Optional<RowId> id, Fields fields) {
    return context.edits().insert(name, id, fields, SystemProperties.none());
  }

  /** Inserts a row; of its system properties only the version is kept. */
  public Row insert(Row row) {
    return context.edits().insert(name, Optional.of(row.id()), row.fields(), row.system());
  }

  /** Changes columns of a row. What changes nothing is not queued. */
  public Row update(RowId id, Fields changes) {
    return context.edits().update(name, id, changes, SystemProperties.none());
  }

  /** Writes the columns of a row, and its version if it has one. */
  public Row update(Row row) {
    return context.edits().update(name, row.id(), row.fields(), row.system());
  }

  /** Deletes a row; the delete carries the version of the stored row. */
  public Row delete(RowId id) {
    return delete(Row.of(id, Fields.none()));
  }

  /** Deletes a row; the delete carries this row's version if it has one. */
  public Row delete(Row row) {
    return context.edits().delete(name, row);
  }

  /** The row of that id, if there is one. */
  public Optional<Row> lookup(RowId id) {
    return context.ledger().read(transaction -> transaction.row(name, id));
  }

  /** The rows that a query asks for. */
  public List<Row> read(Query query) {
    return context.ledger().read(transaction -> transaction.rows(name, query));
  }

  /** How many rows match the query's filter, whatever its skip and top. */
  public long count(Query query) {
    return context.ledger().read(transaction -> transaction.count(name, query));
  }

  /** The row as the store has it now; refused when it is no longer there. */
  public Row refresh(Row row) {
    return lookup(row.id())
        .orElseThrow(
            () -> new RefusedException("Row '" + row.id() + "' is not in the local table"));
  }

  /** Pulls what a query asks for, all of it. */
  public PullResult pull(Query query) throws PushFailedException, PullFailedException {
    return pull(PullOptions.of(query));
  }

  /** Pulls what is new for a query since its last pull under this id; null: all of it. */
  public PullResult pull(String queryId, Query query)
      throws PushFailedException, PullFailedException {
    return pull(PullOptions.of(query).withQueryId(queryId));
  }

  /**
   * Pulls; a push comes first when the table is dirty, so that nothing local is overwritten.
   *
   * @throws PushFailedException when that push failed; nothing was pulled
   * @throws PullFailedException when a page did not come
   * @throws RefusedException while a push, pull or purge runs
   */
  public PullResult pull(PullOptions options) throws PushFailedException, PullFailedException {
    return context.pull(name, options);
  }

  /** Removes all rows and tokens of the table; refused while changes are queued. */
  public PurgeResult purge() {
    return purge(PurgeOptions.all());
  }

  /** Removes rows of the local table; the server hears nothing of it. */
  public PurgeResult purge(PurgeOptions options) {
    return context.purge(name, options);
  }
}
