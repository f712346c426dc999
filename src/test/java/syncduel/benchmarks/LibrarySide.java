package syncduel.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import syncduel.model.Fields;
import syncduel.model.OperationId;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.sync.PullResult;
import syncduel.sync.SyncClient;
import syncduel.sync.SyncEnvironment;
import syncduel.sync.SyncSettings;
import syncduel.sync.SyncTable;
import syncduel.sync.TableDefinition;
import syncduel.sync.TableDefinition.ColumnType;
import syncduel.sync.Transport;
import syncduel.sync.http.HttpTransport;
import syncduel.sync.store.H2Store;
import syncduel.wire.Protocol;
import syncduel.wire.Query;

/** The library as somebody would embed it, with all its defaults. */
record LibrarySide(Path folder) implements Side {
  static final String TABLE = "TodoItem";
  static final String EDITED = " (done)";

  @Override
  public Result pull(URI server, int rows) throws Exception {
    try (SyncClient client = client(folder, transport(server))) {
      SyncTable todo = client.table(TABLE);
      Stopwatch watch = Stopwatch.start();
      PullResult pulled = todo.pull("all" + TABLE, Query.all());
      Result result = watch.stop(pulled.pages());
      SyncBenchmark.require(todo.count(Query.all()) == rows, "rows are missing");
      return result;
    }
  }

  @Override
  public Result push(URI server, int rows) throws Exception {
    try (SyncClient client = client(folder, transport(server))) {
      SyncTable todo = client.table(TABLE);
      todo.pull("all" + TABLE, Query.all());
      List<Row> all = todo.read(Query.all());
      all.forEach(
          row -> todo.update(row.id(), Fields.of("text", row.fields().get("text") + EDITED)));
      SyncBenchmark.require(client.context().pendingOperations() == rows, "edits are missing");
      Stopwatch watch = Stopwatch.start();
      client.context().push();
      Result result = watch.stop(rows);
      SyncBenchmark.require(client.context().pendingOperations() == 0, "edits are left");
      return result;
    }
  }

  static Transport transport(URI server) {
    return new HttpTransport(server, HttpTransport.Limits.standard());
  }

  /** A client over a fresh file. */
  static SyncClient client(Path folder, Transport transport) throws IOException {
    var environment =
        new SyncEnvironment(
            Clock.systemUTC(),
            () -> new RowId(UUID.randomUUID().toString()),
            () -> new OperationId(UUID.randomUUID().toString()));
    var client =
        new SyncClient(
            transport, SyncSettings.of(Protocol.V1, "benchmark", "benchmark"), environment);
    H2Store store = H2Store.at(Files.createTempDirectory(folder, "library").resolve("store"));
    store.define(
        TableDefinition.of(TABLE)
            .with("text", ColumnType.TEXT)
            .with("complete", ColumnType.BOOLEAN));
    client.context().initialize(store);
    return client;
  }
}
