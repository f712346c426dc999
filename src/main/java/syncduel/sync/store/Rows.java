package syncduel.sync.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.model.SystemProperties;
import syncduel.sync.LocalStoreException;
import syncduel.sync.RowSource;
import syncduel.wire.Query;

/** The rows of user tables. */
final class Rows {
  private final Session session;

  /** Works on one connection. */
  Rows(Session session) {
    this.session = session;
  }

  /** The row of that id. */
  Optional<Row> row(StoredTable table, RowId id) {
    List<StoredColumn> columns = table.columns();
    return session.first(
        table.selectSql(columns) + " WHERE \"id\" = ?",
        List.of(id.value()),
        result -> StoredTable.row(result, columns));
  }

  /** The rows of a query. */
  List<Row> rows(StoredTable table, Query query) {
    List<StoredColumn> columns = selected(table, query);
    Sql sql = QuerySql.rows(table, columns, query);
    return session.list(sql.text(), sql.parameters(), result -> StoredTable.row(result, columns));
  }

  /** How many rows match. */
  long count(StoredTable table, Query query) {
    Sql sql = QuerySql.matching("SELECT COUNT(*) FROM " + table.quoted(), table, query);
    return session.number(sql.text(), sql.parameters());
  }

  /** Removes rows by id. */
  void delete(StoredTable table, Collection<RowId> ids) {
    String sql = "DELETE FROM " + table.quoted() + " WHERE \"id\" = ?";
    ids.forEach(id -> session.update(sql, List.of(id.value())));
  }

  /** Removes the rows that a query asks for, skip and top included. */
  List<RowId> deleteMatching(StoredTable table, Query query) {
    Sql find = QuerySql.rows(table, List.of(), query);
    List<RowId> ids =
        session.list(
            find.text(), find.parameters(), result -> StoredTable.row(result, List.of()).id());
    if (query.skip() > 0 || query.top().isPresent()) {
      delete(table, ids);
      return ids;
    }
    Sql delete = QuerySql.matching("DELETE FROM " + table.quoted(), table, query);
    session.update(delete.text(), delete.parameters());
    return ids;
  }

  /**
   * Writes rows, each with the columns that it names. Neighbours with the same columns go as one
   * batch; others do not change places, because a row may come twice.
   */
  void upsert(StoredTable table, Collection<Row> rows, RowSource source) {
    var batch = new ArrayList<List<Object>>();
    List<String> columns = List.of();
    for (Row row : rows) {
      Map<String, Object> record = record(table, row, source);
      var names = List.copyOf(record.keySet());
      if (!names.equals(columns)) {
        write(table, columns, batch);
        columns = names;
      }
      batch.add(new ArrayList<>(record.values()));
    }
    write(table, columns, batch);
  }

  private void write(StoredTable table, List<String> columns, List<List<Object>> batch) {
    if (batch.isEmpty()) {
      return;
    }
    String names = String.join(", ", columns);
    String places = String.join(", ", Collections.nCopies(columns.size(), "?"));
    String sql =
        "MERGE INTO " + table.quoted() + " (" + names + ") KEY (\"id\") VALUES (" + places + ")";
    if (batch.size() == 1) {
      session.update(sql, batch.get(0));
    } else {
      session.batch(sql, batch);
    }
    batch.clear();
  }

  private static Map<String, Object> record(StoredTable table, Row row, RowSource source) {
    if (row.deleted()) {
      throw new LocalStoreException(
          "A deleted row is not kept in a local table: '%s'".formatted(row.id()));
    }
    var record = new LinkedHashMap<String, Object>();
    SystemProperties system = row.system();
    record.put("\"id\"", row.id().value());
    system.version().ifPresent(version -> record.put("\"__version\"", version.token()));
    system.createdAt().ifPresent(time -> record.put("\"__createdat\"", Times.sql(time)));
    system.updatedAt().ifPresent(time -> record.put("\"__updatedat\"", Times.sql(time)));
    row.fields()
        .values()
        .forEach(
            (name, value) -> {
              Optional<StoredColumn> column = table.column(name);
              if (column.isEmpty() && source.local()) {
                throw QuerySql.unknownColumn(table, name);
              }
              column.ifPresent(known -> record.put(known.quoted(), known.parameter(value)));
            });
    return record;
  }

  private static List<StoredColumn> selected(StoredTable table, Query query) {
    if (query.select().isEmpty()) {
      return table.columns();
    }
    return query.select().stream()
        .peek(name -> QuerySql.member(table, name))
        .flatMap(name -> table.column(name).stream())
        .distinct()
        .toList();
  }
}
