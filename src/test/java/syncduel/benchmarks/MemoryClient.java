package syncduel.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import syncduel.sync.SyncClient;
import syncduel.sync.SyncTable;
import syncduel.sync.Transport;
import syncduel.wire.Query;
import syncduel.wire.Request;
import syncduel.wire.Response;

/** Pulls all rows and looks, every few pages, at what the heap holds after a collection. */
final class MemoryClient implements Transport {
  private static final int PAGES_BETWEEN_LOOKS = 20;
  private static final double MEGABYTE = 1 << 20;

  private final Transport transport;
  private int pages;
  private long most;

  private MemoryClient(Transport transport) {
    this.transport = transport;
  }

  /** Takes the server's URL, a folder and the number of rows. */
  public static void main(String[] arguments) throws Exception {
    var watched = new MemoryClient(LibrarySide.transport(URI.create(arguments[0])));
    int rows = Integer.parseInt(arguments[2]);
    try (SyncClient client = LibrarySide.client(Path.of(arguments[1]), watched)) {
      SyncTable todo = client.table(LibrarySide.TABLE);
      todo.pull("all" + LibrarySide.TABLE, Query.all());
      SyncBenchmark.require(todo.count(Query.all()) == rows, "rows are missing");
    }
    System.out.printf(
        "%,d rows in %,d pages: at most %.1f MB in use after a collection, of %.0f MB%n",
        rows, watched.pages, watched.most / MEGABYTE, Runtime.getRuntime().maxMemory() / MEGABYTE);
  }

  @Override
  public Connection open() {
    Connection connection = transport.open();
    return new Connection() {
      @Override
      public Response send(Request request) throws IOException {
        if (pages++ % PAGES_BETWEEN_LOOKS == 0) {
          look();
        }
        return connection.send(request);
      }

      @Override
      public void close() {
        connection.close();
      }
    };
  }

  private void look() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    most = Math.max(most, runtime.totalMemory() - runtime.freeMemory());
  }
}
