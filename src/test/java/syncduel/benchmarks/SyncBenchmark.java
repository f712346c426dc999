package syncduel.benchmarks;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import syncduel.model.Fields;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.model.TableName;
import syncduel.server.ServedTable;
import syncduel.server.ServerSettings;
import syncduel.server.http.StandaloneServer;
import syncduel.wire.Protocol;

/**
 * Pulls 10,000 rows over loopback into a fresh file and pushes 2,000 edits, with the library and
 * with a bare loop by turns, and prints their ratios.
 *
 * <p>The best round of each side counts most, because other programs only ever add to a time; the
 * median and the spread of the ratios say how far to trust it, and so does the time that the
 * calling thread itself used, without waiting. The first rounds only warm up.
 */
public final class SyncBenchmark {
  private static final int PULLED = 10_000;
  private static final int PUSHED = 2_000;
  private static final int WARM_UP = 12;
  private static final int ROUNDS = 9;

  private SyncBenchmark() {}

  @FunctionalInterface
  private interface Work {
    Side.Result by(Side side) throws Exception;
  }

  /** Takes the number of rounds; {@value #ROUNDS} if there is none. */
  public static void main(String[] arguments) throws Exception {
    int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : ROUNDS;
    try (var folder = TemporaryFolder.named("sync-benchmark")) {
      var bare = new BareSide(folder.path());
      var library = new LibrarySide(folder.path());
      compare("pull of 10,000 rows", rounds, bare, library, side -> pull(side));
      compare("push of 2,000 edits", rounds, bare, library, side -> push(side));
    }
  }

  /** Ends a run that did not do its work. */
  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(otherwise);
    }
  }

  private static Side.Result pull(Side side) throws Exception {
    try (StandaloneServer server = server(PULLED)) {
      return side.pull(server.uri(), PULLED);
    }
  }

  private static Side.Result push(Side side) throws Exception {
    try (StandaloneServer server = server(PUSHED)) {
      Side.Result result = side.push(server.uri(), PUSHED);
      long edited =
          server.service().rows(new TableName(LibrarySide.TABLE)).stream()
              .filter(row -> ((String) row.fields().get("text")).endsWith(LibrarySide.EDITED))
              .count();
      require(edited == PUSHED, "the server has " + edited + " edits");
      return result;
    }
  }

  /** A server with that many rows, on a port of its own. */
  static StandaloneServer server(int rows) throws IOException {
    List<Row> seed =
        IntStream.range(0, rows)
            .mapToObj(
                i ->
                    Row.of(
                        new RowId("row-" + i),
                        Fields.of("text", "something to do, number " + i)
                            .with("complete", i % 2 == 0)))
            .toList();
    var settings =
        ServerSettings.of(Protocol.V1, ServedTable.toDo(new TableName(LibrarySide.TABLE)));
    return StandaloneServer.open(
        new StandaloneServer.Start(settings, Optional.empty(), 0, seed),
        Clock.systemUTC(),
        () -> new RowId(UUID.randomUUID().toString()),
        defect -> {
          throw defect;
        });
  }

  private static void compare(String what, int rounds, Side bare, Side library, Work work)
      throws Exception {
    var bareResults = new ArrayList<Side.Result>();
    var results = new ArrayList<Side.Result>();
    for (int i = -WARM_UP; i < rounds; i++) {
      boolean bareFirst = i % 2 == 0;
      Side.Result first = quietly(work, bareFirst ? bare : library);
      Side.Result second = quietly(work, bareFirst ? library : bare);
      require(
          first.requests() == second.requests(),
          "not the same requests: " + first.requests() + " and " + second.requests());
      if (i >= 0) {
        bareResults.add(bareFirst ? first : second);
        results.add(bareFirst ? second : first);
      }
    }
    print(what, "on the wall", bareResults, results, Side.Result::milliseconds);
    print(what, "of the thread", bareResults, results, Side.Result::processor);
  }

  private static Side.Result quietly(Work work, Side side) throws Exception {
    System.gc();
    return work.by(side);
  }

  private static void print(
      String what,
      String time,
      List<Side.Result> bareResults,
      List<Side.Result> results,
      ToDoubleFunction<Side.Result> part) {
    double[] bare = bareResults.stream().mapToDouble(part).toArray();
    double[] library = results.stream().mapToDouble(part).toArray();
    double[] ratios =
        IntStream.range(0, bare.length).mapToDouble(i -> library[i] / bare[i]).toArray();
    System.out.printf(
        Locale.ROOT,
        "%s, time %s: bare loop %.0f ms (median %.0f), library %.0f ms (median %.0f);"
            + " ratio of the best %.2f, of the medians %.2f, single rounds %.2f to %.2f%n",
        what,
        time,
        best(bare),
        median(bare),
        best(library),
        median(library),
        best(library) / best(bare),
        median(library) / median(bare),
        best(ratios),
        Arrays.stream(ratios).max().orElseThrow());
  }

  private static double best(double[] values) {
    return Arrays.stream(values).min().orElseThrow();
  }

  private static double median(double[] values) {
    return Arrays.stream(values).sorted().toArray()[values.length / 2];
  }
}
