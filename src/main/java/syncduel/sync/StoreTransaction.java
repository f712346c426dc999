package syncduel.sync;

import java.util.Collection;
import java.util.List;
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
import syncduel.wire.Query;

/**
 * What can be read and written in one transaction of a {@link LocalStore}. Valid only within it.
 *
 * <p>Every method throws {@link LocalStoreException} when the store fails or refuses.
 */
public interface StoreTransaction {
  /** The row of that id; there are no tombstones in a local table. */
  Optional<Row> row(TableName table, RowId id);

  /** The rows that a query asks for, by id where it gives no order. */
  List<Row> rows(TableName table, Query query);

  /** How many rows match the query's filter, whatever its skip and top. */
  long count(TableName table, Query query);

  /**
   * Inserts rows or updates them; a column that a row does not name keeps its stored value.
   *
   * @param source whether an unknown column is an error (local) or ignored (server)
   */
  void upsert(TableName table, Collection<Row> rows, RowSource source);

  /** Removes the rows of these ids; those that are not there do not matter. */
  void delete(TableName table, Collection<RowId> ids);

  /** Removes the rows that match the query's filter and returns their ids, ascending. */
  List<RowId> deleteMatching(TableName table, Query query);

  /** The operation queued for a row. */
  Optional<PendingOperation> operation(TableName table, RowId id);

  /** The operation with the lowest sequence above this one; of these tables, or of all if empty. */
  Optional<PendingOperation> nextOperation(long afterSequence, Set<TableName> tables);

  /** The whole queue in order. */
  List<PendingOperation> operations();

  /** How many operations are queued for these tables, or for all if empty. */
  long countOperations(Set<TableName> tables);

  /** The highest sequence in the queue; 0 when it is empty. */
  long lastSequence();

  /** Queues an operation or replaces the one of the same sequence, which an operation keeps. */
  void save(PendingOperation operation);

  /** Changes how far a queued operation has come and what it sent last, and nothing else of it. */
  void mark(PendingOperation operation);

  /** Removes an operation; one that is not there does not matter. */
  void remove(PendingOperation operation);

  /**
   * Removes an operation if it is still there with this id and version.
   *
   * @return whether it was
   */
  boolean removeUnlessEdited(PendingOperation operation);

  /** The error records, in the order of their operations' sequence. */
  List<OperationFailure> errors();

  /** Keeps an error record; one for each operation. */
  void saveError(OperationFailure failure);

  /** Removes the error record of an operation, if there is one. */
  void removeError(OperationId operation);

  /** A setting, such as a delta token. */
  Optional<String> setting(String key);

  /** All settings whose key begins so, by key. */
  SortedMap<String, String> settings(String prefix);

  /** Keeps a setting. */
  void set(String key, String value);

  /** Forgets a setting. */
  void unset(String key);

  /** The conflict history, oldest first, numbered from 1. */
  List<HistoryEntry> history();

  /** Adds to the history; the entry's number must be one more than the last. */
  void add(HistoryEntry entry);
}
