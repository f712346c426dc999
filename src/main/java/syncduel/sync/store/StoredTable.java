package syncduel.sync.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import syncduel.model.Fields;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.model.SystemProperties;
import syncduel.model.Version;
import syncduel.sync.TableDefinition;
import syncduel.wire.Protocol;
import syncduel.wire.SystemProperty;

/** A user table as it lies in the database: {@code id}, system columns, then the defined ones. */
final class StoredTable {
  static final String ID = "id";
  static final String VERSION = "__version";
  static final String CREATED_AT = "__createdat";
  static final String UPDATED_AT = "__updatedat";
  private static final int FIRST_COLUMN = 5;

  private final TableDefinition definition;
  private final Map<String, StoredColumn> columns = new LinkedHashMap<>();

  /** Checks the names; a column {@code id} is the one that every table has. */
  StoredTable(TableDefinition definition) {
    this.definition = definition;
    Identifier.requireFree(definition.table().value());
    definition
        .columns()
        .forEach(
            (name, type) -> {
              String key = Identifier.key(Identifier.requireFree(name));
              if (!key.equals(ID) && columns.put(key, StoredColumn.of(name, type)) != null) {
                throw new IllegalArgumentException("Column '" + name + "' is defined twice");
              }
            });
  }

  /** What the table was defined as. */
  TableDefinition definition() {
    return definition;
  }

  /** The name as it was defined. */
  String name() {
    return definition.table().value();
  }

  /** The name in the database. */
  String key() {
    return Identifier.key(name());
  }

  /** The name as it stands in SQL. */
  String quoted() {
    return Identifier.quoted(name());
  }

  /** The defined columns in order. */
  List<StoredColumn> columns() {
    return List.copyOf(columns.values());
  }

  /** The defined column of that name, whatever its case. */
  Optional<StoredColumn> column(String name) {
    return Optional.ofNullable(columns.get(Identifier.key(name)));
  }

  /** The table's definition in SQL. */
  String createSql() {
    var parts = new ArrayList<String>();
    parts.add(Identifier.quoted(ID) + " VARCHAR(255) PRIMARY KEY");
    parts.add(Identifier.quoted(VERSION) + " VARCHAR");
    parts.add(Identifier.quoted(CREATED_AT) + " TIMESTAMP(9)");
    parts.add(Identifier.quoted(UPDATED_AT) + " TIMESTAMP(9)");
    columns.values().forEach(column -> parts.add(column.definition()));
    return parts.stream().collect(Collectors.joining(", ", "CREATE TABLE " + quoted() + " (", ")"));
  }

  /** What a name in a query stands for; a defined column comes before a system property. */
  Optional<Sql> member(String name) {
    if (Identifier.key(name).equals(ID)) {
      return Optional.of(Sql.of(Identifier.quoted(ID), ValueType.TEXT));
    }
    return column(name)
        .map(column -> Sql.of(column.quoted(), column.valueType()))
        .or(() -> systemProperty(name).map(StoredTable::member));
  }

  /** The start of a query that {@link #row} can read. */
  String selectSql(List<StoredColumn> wanted) {
    return wanted.stream()
        .map(column -> ", " + column.quoted())
        .collect(
            Collectors.joining(
                "",
                "SELECT \"id\", \"__version\", \"__createdat\", \"__updatedat\"",
                " FROM " + quoted()));
  }

  /** The row at which an answer stands. */
  static Row row(ResultSet result, List<StoredColumn> wanted) throws SQLException {
    var values = new LinkedHashMap<String, Object>();
    for (int i = 0; i < wanted.size(); i++) {
      values.put(wanted.get(i).name(), result.getObject(FIRST_COLUMN + i));
    }
    var system =
        new SystemProperties(
            Optional.ofNullable(result.getString(2)).map(Version::new),
            Times.read(result, 3),
            Times.read(result, 4),
            false);
    return new Row(new RowId(result.getString(1)), new Fields(values), system);
  }

  private static Optional<SystemProperty> systemProperty(String name) {
    return Protocol.V1.property(name).or(() -> Protocol.V2.property(name));
  }

  private static Sql member(SystemProperty property) {
    return switch (property) {
      case VERSION -> Sql.of(Identifier.quoted(VERSION), ValueType.TEXT);
      case CREATED_AT -> Sql.of(Identifier.quoted(CREATED_AT), ValueType.TIME);
      case UPDATED_AT -> Sql.of(Identifier.quoted(UPDATED_AT), ValueType.TIME);
      case DELETED -> Sql.of("FALSE", ValueType.BOOLEAN);
    };
  }
}
