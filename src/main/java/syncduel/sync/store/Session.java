package syncduel.sync.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import syncduel.sync.LocalStoreException;

/**
 * One connection with its prepared statements; turns the driver's errors into one sentence.
 *
 * <p>Used under the store's lock only, except for {@link #abandon}.
 */
final class Session {
  private static final int KEPT_STATEMENTS = 64;
  private static final String SCHEMA = "PUBLIC";

  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new LinkedHashMap<>(16, 0.75f, true);
  private boolean wrote;

  /** Takes over an open connection. */
  Session(Connection connection) {
    this.connection = connection;
    run(() -> connection.setAutoCommit(false));
  }

  /** Reads one record of an answer. */
  @FunctionalInterface
  interface Mapping<T> {
    T of(ResultSet result) throws SQLException;
  }

  @FunctionalInterface
  private interface Call {
    void run() throws SQLException;
  }

  /** Runs a statement that has no parameters, such as the definition of a table. */
  void define(String sql) {
    run(
        () -> {
          try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
          }
        });
  }

  /** All records of an answer. */
  <T> List<T> list(String sql, List<?> parameters, Mapping<T> mapping) {
    try {
      PreparedStatement statement = bound(sql, parameters);
      try (ResultSet result = statement.executeQuery()) {
        var all = new ArrayList<T>();
        while (result.next()) {
          all.add(mapping.of(result));
        }
        return all;
      }
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  /**
   * The columns of a table with their types; none where there is no such table. Asked of the driver
   * itself: the tables that SQL has for it take longer to make than all tables of a store.
   */
  Map<String, String> columns(String table) {
    var columns = new LinkedHashMap<String, String>();
    run(
        () -> {
          try (ResultSet found =
              connection.getMetaData().getColumns(null, SCHEMA, exactly(table), null)) {
            while (found.next()) {
              columns.put(found.getString("COLUMN_NAME"), found.getString("TYPE_NAME"));
            }
          }
        });
    return columns;
  }

  /** The first record of an answer. */
  <T> Optional<T> first(String sql, List<?> parameters, Mapping<T> mapping) {
    return list(sql, parameters, mapping).stream().findFirst();
  }

  /** The number that a query answers with. */
  long number(String sql, List<?> parameters) {
    return list(sql, parameters, result -> result.getLong(1)).get(0);
  }

  /** Writes, and says how many records that concerned. */
  int update(String sql, List<?> parameters) {
    try {
      int count = bound(sql, parameters).executeUpdate();
      wrote |= count > 0;
      return count;
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  /** Writes once for each list of parameters, in order. */
  void batch(String sql, List<List<Object>> records) {
    if (records.isEmpty()) {
      return;
    }
    try {
      PreparedStatement statement = statement(sql);
      for (List<Object> record : records) {
        bind(statement, record);
        statement.addBatch();
      }
      statement.executeBatch();
      wrote = true;
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  /** Tells whether something was written since the last commit or rollback. */
  boolean wrote() {
    return wrote;
  }

  /** Makes what was written durable. */
  void commit() {
    run(connection::commit);
    wrote = false;
  }

  /** Takes back what was written. */
  void rollback() {
    wrote = false;
    run(connection::rollback);
  }

  /** Closes the connection, whatever a transaction is doing on it just now; safe on any thread. */
  void abandon() {
    run(connection::close);
  }

  /** As a pattern that fits this name alone. */
  private static String exactly(String name) {
    return name.replaceAll("[\\\\_%]", "\\\\$0");
  }

  private PreparedStatement bound(String sql, List<?> parameters) throws SQLException {
    PreparedStatement statement = statement(sql);
    bind(statement, parameters);
    return statement;
  }

  private static void bind(PreparedStatement statement, List<?> parameters) throws SQLException {
    for (int i = 0; i < parameters.size(); i++) {
      statement.setObject(i + 1, parameters.get(i));
    }
  }

  private PreparedStatement statement(String sql) throws SQLException {
    PreparedStatement known = prepared.get(sql);
    if (known != null) {
      known.clearBatch();
      return known;
    }
    if (prepared.size() >= KEPT_STATEMENTS) {
      String eldest = prepared.keySet().iterator().next();
      prepared.remove(eldest).close();
    }
    PreparedStatement fresh = connection.prepareStatement(sql);
    prepared.put(sql, fresh);
    return fresh;
  }

  private static void run(Call call) {
    try {
      call.run();
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  private static LocalStoreException failure(SQLException e) {
    return new LocalStoreException("The local store failed: " + Reason.of(e), e);
  }
}
