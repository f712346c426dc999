package syncduel.kill;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import syncduel.benchmarks.TemporaryFolder;
import syncduel.model.OperationKind;
import syncduel.model.PendingOperation;
import syncduel.model.Row;
import syncduel.sync.PushFailedException;
import syncduel.sync.SyncClient;
import syncduel.wire.Query;

/**
 * Kills a client that edits and pushes, again and again, and looks at what is left: nothing that it
 * acknowledged is missing, and nothing is applied twice.
 *
 * <p>By hand: {@code main} with the number of kills, 100 if none is given, and a seed. The seed
 * chooses the moments: after so many lines of the program, or at one of its requests, before or
 * after the server has handled it.
 */
final class KillCheck implements AutoCloseable {
  private static final int MOST_LINES = 200;
  private static final int MOST_REQUESTS = 50;

  private final Path path;
  private final Random random;
  private final WitnessServer server = new WitnessServer();
  private final Acknowledged acknowledged = new Acknowledged();
  private int runs;

  KillCheck(Path path, long seed) throws IOException {
    this.path = path;
    this.random = new Random(seed);
  }

  public static void main(String[] arguments) throws Exception {
    int kills = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100;
    long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
    int faults = 0;
    try (var folder = TemporaryFolder.named("kill-check");
        var check = new KillCheck(folder.path().resolve("store"), seed)) {
      for (int i = 1; i <= kills; i++) {
        List<String> found = check.killOnce();
        faults += found.size();
        System.out.println("kill " + i + ": " + check.counts() + " " + found);
      }
      List<String> found = check.pushRest();
      faults += found.size();
      System.out.println("after a last push: " + check.counts() + " " + found);
    }
    System.out.println(kills + " kills, " + faults + " faults");
    System.exit(faults == 0 ? 0 : 1);
  }

  Acknowledged acknowledged() {
    return acknowledged;
  }

  /** Starts the program, kills it, opens its store and returns what is wrong with it. */
  List<String> killOnce() throws IOException, InterruptedException {
    int before = server.faults().size();
    var faults = new ArrayList<String>();
    var started = new CompletableFuture<Process>();
    int lines = chooseMoment(started);
    Process process = start();
    started.complete(process);
    try (BufferedReader said = process.inputReader()) {
      read(said, lines, faults);
      process.toHandle().destroyForcibly();
      read(said, Integer.MAX_VALUE, faults);
    } finally {
      process.destroyForcibly().waitFor();
    }
    try (SyncClient client = KilledClient.open(path, server.uri(), "look-" + runs)) {
      faults.addAll(left(client));
    }
    faults.addAll(server.faults().subList(before, server.faults().size()));
    return faults;
  }

  /** Pushes what is left, and returns what is then not the same at both ends. */
  List<String> pushRest() throws IOException {
    var faults = new ArrayList<String>();
    try (SyncClient client = KilledClient.open(path, server.uri(), "rest")) {
      client.context().push();
      faults.addAll(left(client));
      if (client.context().pendingOperations() > 0) {
        faults.add("something is still queued");
      }
      if (!edits(server.rows()).equals(acknowledged.rows())) {
        faults.add("the server has other rows than were acknowledged");
      }
    } catch (PushFailedException e) {
      faults.add("the last push failed: " + e.getMessage());
    }
    return faults;
  }

  @Override
  public void close() {
    server.close();
  }

  private String counts() {
    return acknowledged.edits()
        + " edits and "
        + acknowledged.pushes()
        + " pushes acknowledged, "
        + server.writes()
        + " writes accepted";
  }

  /** Returns after how many lines to kill, if that is what the dice say. */
  private int chooseMoment(CompletableFuture<Process> process) {
    int kind = random.nextInt(3);
    int request = 1 + random.nextInt(MOST_REQUESTS);
    int lines = random.nextInt(MOST_LINES);
    server.arm(new WitnessServer.Kill(kind == 0 ? -1 : request, kind == 1, process));
    return kind == 0 ? lines : Integer.MAX_VALUE;
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            KilledClient.class.getName(),
            path.toString(),
            server.uri().toString(),
            "run-" + ++runs)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** Reads lines; those still in the pipe when the process was killed count as well. */
  private void read(BufferedReader said, int most, List<String> faults) throws IOException {
    for (int i = 0; i <= most; i++) {
      String line = said.readLine();
      if (line == null) {
        return;
      }
      if (line.startsWith("fault")) {
        faults.add(line);
      } else if (line.endsWith(".")) {
        acknowledged.hear(line.substring(0, line.length() - 1));
        if (line.equals("pushed.")) {
          server.requireArrived(acknowledged.inPush());
        }
      }
    }
  }

  private List<String> left(SyncClient client) {
    var faults = new ArrayList<String>();
    var local = new TreeMap<String, Row>();
    client
        .table(KilledClient.TABLE)
        .read(Query.all())
        .forEach(row -> local.put(row.id().value(), row));
    Map<String, Long> stored = edits(local);
    if (!acknowledged.isHeldBy(stored)) {
      faults.add("stored " + stored + ", acknowledged " + acknowledged.rows());
    }
    local.forEach(
        (id, row) -> {
          if (!row.fields().sameValues(KilledClient.fields(stored.get(id)))) {
            faults.add("a torn row: " + row);
          }
        });
    faults.addAll(queue(client.context().operations(), local));
    return faults;
  }

  /** What differs between client and server is queued, once, and in order; nothing else is. */
  private List<String> queue(List<PendingOperation> queue, Map<String, Row> local) {
    var faults = new ArrayList<String>();
    Map<String, Row> remote = server.rows();
    var queued = new HashSet<String>();
    long last = 0;
    for (PendingOperation operation : queue) {
      String id = operation.rowId().value();
      boolean delete = operation.kind() == OperationKind.DELETE;
      if (!queued.add(id) || operation.sequence() <= last || delete == local.containsKey(id)) {
        faults.add("out of place in the queue: " + operation);
      }
      last = operation.sequence();
    }
    var all = new HashSet<>(local.keySet());
    all.addAll(remote.keySet());
    for (String id : all) {
      if (!queued.contains(id) && !same(local.get(id), remote.get(id))) {
        faults.add("not queued: " + id + ", " + local.get(id) + " and " + remote.get(id));
      }
    }
    return faults;
  }

  private static boolean same(Row local, Row remote) {
    return local != null
        && remote != null
        && local.version().equals(remote.version())
        && local.fields().sameValues(remote.fields());
  }

  private static Map<String, Long> edits(Map<String, Row> rows) {
    var edits = new TreeMap<String, Long>();
    rows.forEach((id, row) -> edits.put(id, (Long) row.fields().get("edits")));
    return edits;
  }
}
