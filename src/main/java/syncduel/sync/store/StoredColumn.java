package syncduel.sync.store;

import syncduel.sync.LocalStoreException;
import syncduel.sync.TableDefinition.ColumnType;

/**
 * One column of a user table.
 *
 * @param name as it was defined; rows are given out with this spelling
 * @param key the name in the database
 * @param quoted the name as it stands in SQL; kept, because every value written asks for it
 */
record StoredColumn(String name, ColumnType type, String key, String quoted) {
  /** The column of that name and type. */
  static StoredColumn of(String name, ColumnType type) {
    return new StoredColumn(name, type, Identifier.key(name), Identifier.quoted(name));
  }

  /** The column in the definition of its table. */
  String definition() {
    return quoted + " " + sqlType();
  }

  /** The type, as the database itself calls it. */
  String sqlType() {
    return switch (type) {
      case TEXT -> "CHARACTER VARYING";
      case BOOLEAN -> "BOOLEAN";
      case INTEGER -> "BIGINT";
      case REAL -> "DOUBLE PRECISION";
    };
  }

  /** The type of the column's value in an expression. */
  ValueType valueType() {
    return switch (type) {
      case TEXT -> ValueType.TEXT;
      case BOOLEAN -> ValueType.BOOLEAN;
      case INTEGER -> ValueType.INTEGER;
      case REAL -> ValueType.REAL;
    };
  }

  /** The parameter for a value; a value of another type is refused and never bent. */
  Object parameter(Object value) {
    if (value == null || fits(value)) {
      return value;
    }
    if (type == ColumnType.REAL && value instanceof Long number) {
      return number.doubleValue();
    }
    throw new LocalStoreException(
        "Column '%s' holds %s, not '%s'".formatted(name, valueType().words(), value));
  }

  private boolean fits(Object value) {
    return switch (type) {
      case TEXT -> value instanceof String;
      case BOOLEAN -> value instanceof Boolean;
      case INTEGER -> value instanceof Long;
      case REAL -> value instanceof Double;
    };
  }
}
