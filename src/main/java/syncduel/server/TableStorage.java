package syncduel.server;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import syncduel.model.Fields;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.model.TableName;
import syncduel.model.Version;
import syncduel.wire.Query;

/**
 * Where a server keeps its rows.
 *
 * <p>A write that depends on a version is one operation that checks and writes ({@code UPDATE ...
 * WHERE id = ? AND version = ?} in a database), so that two servers over one database cannot both
 * win. A write that changed nothing says so by its result. Columns are compared without case and
 * keep the spelling of their first mention; an accepted write adds those that are missing. Queries
 * name system properties as the protocol does. Called under the server's lock.
 */
public interface TableStorage {
  /** Makes a table that is not there yet. */
  void create(ServedTable table);

  /** The table's columns in the order in which they came. */
  List<String> columns(TableName table);

  /** The row of that id, a tombstone perhaps. */
  Optional<Row> find(TableName table, RowId id);

  /** Adds a row; false when there is one of that id, be it a tombstone. */
  boolean insert(TableName table, Row row);

  /** Sets some columns and the stamps of a row; false when the guard did not allow it. */
  boolean update(TableName table, RowId id, Change change, Guard guard);

  /** Removes a row for good; false when the guard did not allow it. */
  boolean remove(TableName table, RowId id, Guard guard);

  /** Removes all tombstones for good and gives them back, by id. */
  List<Row> removeTombstones(TableName table);

  /** Some of the rows; equal ones and those of a query without an order are ordered by id. */
  Page select(TableName table, Query query, boolean tombstonesToo);

  /**
   * What an update sets.
   *
   * @param fields the columns to set; others stay
   * @param deleted whether the row is a tombstone then
   */
  record Change(Fields fields, Instant updatedAt, Version version, boolean deleted) {}

  /**
   * The rows of a list.
   *
   * @param count how many rows match without skip and top; only when it was asked for
   */
  record Page(List<Row> rows, OptionalLong count) {
    /** Keeps its own copy. */
    public Page {
      rows = List.copyOf(rows);
    }
  }
}
