package syncduel.sync.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import syncduel.sync.LocalStoreException;
import syncduel.wire.Query;

/** Queries as SQL. Order is that of UTF-16 code units, null first, and ends with the id. */
final class QuerySql {
  private QuerySql() {}

  /** The statement for the rows of a query. */
  static Sql rows(StoredTable table, List<StoredColumn> columns, Query query) {
    Sql matching = matching(table.selectSql(columns), table, query);
    var text = new StringBuilder(matching.text());
    var parameters = new ArrayList<>(matching.parameters());
    text.append(" ORDER BY ").append(order(table, query));
    if (query.skip() > 0) {
      text.append(" OFFSET ? ROWS");
      parameters.add(query.skip());
    }
    query
        .top()
        .ifPresent(
            top -> {
              text.append(" FETCH FIRST ? ROWS ONLY");
              parameters.add(top);
            });
    return new Sql(text.toString(), parameters, ValueType.NULL);
  }

  /** A statement that concerns the rows for which the query's filter holds. */
  static Sql matching(String statement, StoredTable table, Query query) {
    return query
        .filter()
        .map(filter -> new FilterSql(table).condition(filter))
        .map(condition -> Sql.join(statement + " WHERE %s", ValueType.NULL, condition))
        .orElse(Sql.of(statement, ValueType.NULL));
  }

  /** What a name stands for. */
  static Sql member(StoredTable table, String name) {
    return table.member(name).orElseThrow(() -> unknownColumn(table, name));
  }

  /** The refusal of a name that a table does not have. */
  static LocalStoreException unknownColumn(StoredTable table, String name) {
    return new LocalStoreException(
        "Local table '%s' has no column '%s'".formatted(table.name(), name));
  }

  private static String order(StoredTable table, Query query) {
    var keys =
        query.orderBy().stream()
            .map(key -> member(table, key.column()).text() + direction(key))
            .collect(Collectors.toCollection(ArrayList::new));
    keys.add(Identifier.quoted(StoredTable.ID));
    return String.join(", ", keys);
  }

  private static String direction(Query.Order key) {
    return key.descending() ? " DESC NULLS LAST" : " ASC NULLS FIRST";
  }
}
