package syncduel.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import syncduel.model.Fields;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.model.SystemProperties;
import syncduel.model.TableName;
import syncduel.model.Version;
import syncduel.sync.RowSource;
import syncduel.sync.TableDefinition;
import syncduel.sync.TableDefinition.ColumnType;
import syncduel.sync.store.H2Store;

/**
 * Writes 10,000 rows in pages of 50 into a fresh file, with the store and with bare JDBC batches,
 * by turns, and prints the best of each and their ratios: other programs only ever add to a time.
 * An insert knows that its row is new; a merge looks, as the store has to. One page is one
 * transaction.
 */
public final class StoreBenchmark {
  private static final int ROWS = 10_000;
  private static final int PAGE = 50;
  private static final int ROUNDS = 15;
  private static final TableName TODO = new TableName("TodoItem");
  private static final String INSERT = "INSERT INTO t VALUES (?, ?, ?, ?, ?, ?)";
  private static final String MERGE = "MERGE INTO t KEY (id) VALUES (?, ?, ?, ?, ?, ?)";
  private static final Instant TIME = Instant.parse("2026-01-05T12:00:00Z");

  private final Path folder;
  private int files;

  private StoreBenchmark(Path folder) {
    this.folder = folder;
  }

  /** Takes no arguments. */
  public static void main(String[] arguments) throws Exception {
    try (var folder = TemporaryFolder.named("store-benchmark")) {
      compare(new StoreBenchmark(folder.path()));
    }
  }

  private static void compare(StoreBenchmark benchmark) throws Exception {
    var inserts = new ArrayList<Double>();
    var merges = new ArrayList<Double>();
    var store = new ArrayList<Double>();
    for (int i = 0; i < ROUNDS; i++) {
      inserts.add(benchmark.bare(INSERT));
      merges.add(benchmark.bare(MERGE));
      store.add(benchmark.store());
    }
    print("insert", best(inserts), best(store));
    print("merge", best(merges), best(store));
  }

  private static void print(String statement, double bare, double store) {
    System.out.printf(
        "10,000 rows: bare batch of %s %.0f ms, store %.0f ms, ratio %.2f%n",
        statement, bare, store, store / bare);
  }

  private double store() throws IOException {
    List<List<Row>> pages = IntStream.range(0, ROWS / PAGE).mapToObj(StoreBenchmark::page).toList();
    try (H2Store store = H2Store.at(fresh())) {
      store.define(
          TableDefinition.of("TodoItem")
              .with("text", ColumnType.TEXT)
              .with("complete", ColumnType.BOOLEAN));
      store.open();
      long start = System.nanoTime();
      for (List<Row> page : pages) {
        store.inTransaction(
            transaction -> {
              transaction.upsert(TODO, page, RowSource.PULL);
              return null;
            });
      }
      return (System.nanoTime() - start) / 1e6;
    }
  }

  private double bare(String sql) throws SQLException, IOException {
    List<List<Row>> pages = IntStream.range(0, ROWS / PAGE).mapToObj(StoreBenchmark::page).toList();
    String url = "jdbc:h2:file:" + fresh() + ";WRITE_DELAY=0";
    try (Connection connection = DriverManager.getConnection(url);
        Statement definition = connection.createStatement()) {
      definition.execute(
          "CREATE TABLE t (id VARCHAR(255) PRIMARY KEY, version VARCHAR, created TIMESTAMP(9),"
              + " updated TIMESTAMP(9), text VARCHAR, complete BOOLEAN)");
      connection.setAutoCommit(false);
      try (PreparedStatement statement = connection.prepareStatement(sql)) {
        long start = System.nanoTime();
        for (List<Row> page : pages) {
          write(connection, statement, page);
        }
        return (System.nanoTime() - start) / 1e6;
      }
    }
  }

  private static void write(Connection connection, PreparedStatement statement, List<Row> page)
      throws SQLException {
    for (Row row : page) {
      statement.setString(1, row.id().value());
      statement.setString(2, row.version().orElseThrow().token());
      statement.setObject(3, LocalDateTime.ofInstant(TIME, ZoneOffset.UTC));
      statement.setObject(4, LocalDateTime.ofInstant(TIME, ZoneOffset.UTC));
      statement.setString(5, (String) row.fields().get("text"));
      statement.setBoolean(6, (Boolean) row.fields().get("complete"));
      statement.addBatch();
    }
    statement.executeBatch();
    connection.commit();
  }

  private Path fresh() throws IOException {
    return Files.createDirectories(folder.resolve("run-" + files++)).resolve("store");
  }

  private static List<Row> page(int number) {
    var system =
        new SystemProperties(
            Optional.of(new Version("AAAAAAAAB9E=")), Optional.of(TIME), Optional.of(TIME), false);
    return IntStream.range(number * PAGE, (number + 1) * PAGE)
        .mapToObj(
            i ->
                new Row(
                    new RowId("row-" + i),
                    Fields.of("text", "something to do, number " + i).with("complete", i % 2 == 0),
                    system))
        .toList();
  }

  private static double best(List<Double> values) {
    return Collections.min(values);
  }
}
