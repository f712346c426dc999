package syncduel.sync.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import syncduel.model.PendingOperation;

/**
 * Reads a whole database once: the database itself looks at a page only when it is needed, so one
 * that is broken would be opened and written to, and fail later.
 */
final class Soundness {
  private static final String TABLES =
      "SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES"
          + " WHERE TABLE_SCHEMA = 'PUBLIC' AND TABLE_TYPE = 'BASE TABLE'";

  private final Connection connection;

  /** Looks through a connection that may be read-only. */
  Soundness(Connection connection) {
    this.connection = connection;
  }

  /**
   * Looks at every record.
   *
   * @throws SQLException where one cannot be read, or a table is missing that must be there
   * @throws RuntimeException for a queued change or an error that is none
   */
  void require() throws SQLException {
    List<String> tables = tables();
    for (String own : Schema.NAMES) {
      requireTable(tables, own);
    }
    for (String table : tables) {
      read(table);
    }
    var session = new Session(connection);
    for (PendingOperation operation : new Queue(session).all()) {
      requireTable(tables, Identifier.key(operation.table().value()));
    }
    new ErrorRecords(session).all();
  }

  private static void requireTable(List<String> tables, String name) throws SQLException {
    if (!tables.contains(name)) {
      throw new SQLException("There is no table " + name);
    }
  }

  private List<String> tables() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(TABLES)) {
      var names = new ArrayList<String>();
      while (result.next()) {
        names.add(result.getString(1));
      }
      return names;
    }
  }

  /** Once in the order of the file, and once by the index with which records are found. */
  private void read(String table) throws SQLException {
    String name = "\"" + table.replace("\"", "\"\"") + "\"";
    String key = key(table);
    if (records("SELECT * FROM " + name)
        != records("SELECT " + key + " FROM " + name + " ORDER BY " + key)) {
      throw new SQLException("Records of table " + table + " are missing");
    }
  }

  private static String key(String table) {
    return switch (table) {
      case "__operations" -> "\"tablename\", \"itemid\"";
      case "__history" -> "\"number\"";
      case "__format" -> "\"format\"";
      default -> "\"id\"";
    };
  }

  private long records(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      int columns = result.getMetaData().getColumnCount();
      long records = 0;
      while (result.next()) {
        for (int column = 1; column <= columns; column++) {
          result.getObject(column);
        }
        records++;
      }
      return records;
    }
  }
}
