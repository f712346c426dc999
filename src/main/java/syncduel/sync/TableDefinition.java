package syncduel.sync;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import syncduel.model.TableName;

/**
 * The columns of a local table beside {@code id} and the system properties, which every table has.
 *
 * @param columns name and type, in order; names compare without case
 */
public record TableDefinition(TableName table, Map<String, ColumnType> columns) {
  /** Keeps its own copy in order. */
  public TableDefinition {
    columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
  }

  /** What a column holds. */
  public enum ColumnType {
    TEXT,
    BOOLEAN,
    INTEGER,
    REAL
  }

  /** A table without columns; more of them by {@link #with}. */
  public static TableDefinition of(String table) {
    return new TableDefinition(new TableName(table), Map.of());
  }

  /** The same with one more column. */
  public TableDefinition with(String column, ColumnType type) {
    var more = new LinkedHashMap<>(columns);
    more.put(column, type);
    return new TableDefinition(table, more);
  }
}
