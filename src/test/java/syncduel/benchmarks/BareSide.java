package syncduel.benchmarks;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The same work by hand: HttpClient 5, a JSON tree, and one batch of JDBC a page. It makes the same
 * requests and commits as durably, and knows nothing else: no queue rules, no conflicts, no news.
 */
record BareSide(Path folder) implements Side {
  @Override
  public Result pull(URI server, int rows) throws Exception {
    try (Connection connection = open()) {
      Stopwatch watch = Stopwatch.start();
      int pages = BarePull.run(server, connection);
      Result result = watch.stop(pages);
      SyncBenchmark.require(count(connection, "todo") == rows, "rows are missing");
      return result;
    }
  }

  @Override
  public Result push(URI server, int rows) throws Exception {
    try (Connection connection = open()) {
      BarePull.run(server, connection);
      edit(connection);
      SyncBenchmark.require(count(connection, "queue") == rows, "edits are missing");
      Stopwatch watch = Stopwatch.start();
      int requests = BarePush.run(server, connection);
      Result result = watch.stop(requests);
      SyncBenchmark.require(count(connection, "queue") == 0, "edits are left");
      return result;
    }
  }

  private Connection open() throws Exception {
    Path store = Files.createTempDirectory(folder, "bare").resolve("store");
    Connection connection = DriverManager.getConnection("jdbc:h2:file:" + store + ";WRITE_DELAY=0");
    define(
        connection,
        "CREATE TABLE todo (id VARCHAR(255) PRIMARY KEY, version VARCHAR, updated TIMESTAMP(9),"
            + " text VARCHAR, complete BOOLEAN)",
        "CREATE TABLE config (id VARCHAR PRIMARY KEY, setting VARCHAR)",
        "CREATE TABLE queue (sequence BIGINT PRIMARY KEY, id VARCHAR NOT NULL UNIQUE,"
            + " attempted BOOLEAN NOT NULL)");
    connection.setAutoCommit(false);
    return connection;
  }

  /** Edit by edit, each of them durable, as a person makes them. */
  private static void edit(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        PreparedStatement change =
            connection.prepareStatement("UPDATE todo SET text = text || ? WHERE id = ?");
        PreparedStatement queue =
            connection.prepareStatement("INSERT INTO queue VALUES (?, ?, FALSE)")) {
      long sequence = 0;
      for (String id : ids(statement)) {
        change.setString(1, LibrarySide.EDITED);
        change.setString(2, id);
        change.executeUpdate();
        queue.setLong(1, ++sequence);
        queue.setString(2, id);
        queue.executeUpdate();
        connection.commit();
      }
    }
  }

  private static List<String> ids(Statement statement) throws SQLException {
    var ids = new ArrayList<String>();
    try (var result = statement.executeQuery("SELECT id FROM todo")) {
      while (result.next()) {
        ids.add(result.getString(1));
      }
    }
    return ids;
  }

  private static void define(Connection connection, String... statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private static int count(Connection connection, String table) throws SQLException {
    try (Statement statement = connection.createStatement();
        var result = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
      result.next();
      return result.getInt(1);
    }
  }
}
