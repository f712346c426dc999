package syncduel.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import syncduel.server.http.StandaloneServer;

/**
 * Pulls 10,000 and then 100,000 rows in a process with a small heap, and prints how much of it was
 * in use at most: pages are written and forgotten, so the number of rows does not count.
 */
public final class MemoryCheck {
  private static final int MEGABYTES = 32;

  private MemoryCheck() {}

  /** Takes no arguments. */
  public static void main(String[] arguments) throws Exception {
    try (var folder = TemporaryFolder.named("memory-check")) {
      for (int rows : new int[] {10_000, 100_000}) {
        try (StandaloneServer server = SyncBenchmark.server(rows)) {
          int exit = pull(server, folder.path(), rows);
          SyncBenchmark.require(exit == 0, "the pull of " + rows + " rows ended with " + exit);
        }
      }
    }
  }

  private static int pull(StandaloneServer server, Path folder, int rows)
      throws IOException, InterruptedException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + MEGABYTES + "m",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            MemoryClient.class.getName(),
            server.uri().toString(),
            folder.toString(),
            Integer.toString(rows))
        .inheritIO()
        .start()
        .waitFor();
  }
}
