package syncduel.sync.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import syncduel.model.HistoryEntry;
import syncduel.model.OperationFailure;
import syncduel.model.OperationId;
import syncduel.model.PendingOperation;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.model.TableName;
import syncduel.sync.LocalStoreException;
import syncduel.sync.RowSource;
import syncduel.sync.StoreTransaction;
import syncduel.wire.Query;

/** One transaction: checks that it still runs and that tables are known, and passes on. */
final class H2Transaction implements StoreTransaction {
  private final Session session;
  private final Map<TableName, StoredTable> tables;
  private boolean ended;

  /** Begins; what was written before is committed or rolled back. */
  H2Transaction(Session session, Map<TableName, StoredTable> tables) {
    this.session = session;
    this.tables = tables;
  }

  /** Makes every later call an error. */
  void end() {
    ended = true;
  }

  @Override
  public Optional<Row> row(TableName table, RowId id) {
    return rows().row(known(table), id);
  }

  @Override
  public List<Row> rows(TableName table, Query query) {
    return rows().rows(known(table), query);
  }

  @Override
  public long count(TableName table, Query query) {
    return rows().count(known(table), query);
  }

  @Override
  public void upsert(TableName table, Collection<Row> rows, RowSource source) {
    rows().upsert(known(table), rows, source);
  }

  @Override
  public void delete(TableName table, Collection<RowId> ids) {
    rows().delete(known(table), ids);
  }

  @Override
  public List<RowId> deleteMatching(TableName table, Query query) {
    return rows().deleteMatching(known(table), query);
  }

  @Override
  public Optional<PendingOperation> operation(TableName table, RowId id) {
    return queue().of(table, id);
  }

  @Override
  public Optional<PendingOperation> nextOperation(long afterSequence, Set<TableName> names) {
    return queue().next(afterSequence, names);
  }

  @Override
  public List<PendingOperation> operations() {
    return queue().all();
  }

  @Override
  public long countOperations(Set<TableName> names) {
    return queue().count(names);
  }

  @Override
  public long lastSequence() {
    return queue().lastSequence();
  }

  @Override
  public void save(PendingOperation operation) {
    queue().save(operation);
  }

  @Override
  public void mark(PendingOperation operation) {
    queue().mark(operation);
  }

  @Override
  public void remove(PendingOperation operation) {
    queue().remove(operation);
  }

  @Override
  public boolean removeUnlessEdited(PendingOperation operation) {
    return queue().removeUnlessEdited(operation);
  }

  @Override
  public List<OperationFailure> errors() {
    return new ErrorRecords(running()).all();
  }

  @Override
  public void saveError(OperationFailure failure) {
    new ErrorRecords(running()).save(failure);
  }

  @Override
  public void removeError(OperationId operation) {
    new ErrorRecords(running()).remove(operation);
  }

  @Override
  public Optional<String> setting(String key) {
    return settings().get(key);
  }

  @Override
  public SortedMap<String, String> settings(String prefix) {
    return settings().beginning(prefix);
  }

  @Override
  public void set(String key, String value) {
    settings().set(key, value);
  }

  @Override
  public void unset(String key) {
    settings().unset(key);
  }

  @Override
  public List<HistoryEntry> history() {
    return new History(running()).all();
  }

  @Override
  public void add(HistoryEntry entry) {
    new History(running()).add(entry);
  }

  private Rows rows() {
    return new Rows(running());
  }

  private Queue queue() {
    return new Queue(running());
  }

  private Settings settings() {
    return new Settings(running());
  }

  private Session running() {
    if (ended) {
      throw new IllegalStateException("The transaction has ended");
    }
    return session;
  }

  private StoredTable known(TableName name) {
    StoredTable table = tables.get(name);
    if (table == null) {
      throw new LocalStoreException("There is no local table '" + name + "'");
    }
    return table;
  }
}
