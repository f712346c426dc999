package syncduel.kill;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import syncduel.model.Row;
import syncduel.model.TableName;
import syncduel.server.ClockStamps;
import syncduel.server.MemoryStorage;
import syncduel.server.ServedTable;
import syncduel.server.ServerListener;
import syncduel.server.ServerSettings;
import syncduel.server.TableService;
import syncduel.server.VersionTokens;
import syncduel.server.http.LoopbackListener;
import syncduel.wire.Protocol;
import syncduel.wire.Request;
import syncduel.wire.Response;

/**
 * The bundled server with a memory: it knows each edit that it accepted, and notes one that comes
 * twice or late. It can also kill a client at one of its requests.
 */
final class WitnessServer implements AutoCloseable {
  private static final TableName TABLE = new TableName(KilledClient.TABLE);

  private static final long DELETED = Long.MAX_VALUE;

  private final Map<String, Long> newest = new ConcurrentHashMap<>();
  private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();
  private final AtomicLong writes = new AtomicLong();
  private final TableService service;
  private final LoopbackListener listener;
  private volatile Kill kill = new Kill(-1, false, new CompletableFuture<>());
  private final AtomicLong requests = new AtomicLong();

  /**
   * When to kill a client.
   *
   * @param request the number of the request, from 1 on
   * @param handled whether the request is handled before; its answer never comes in any case
   */
  record Kill(long request, boolean handled, CompletableFuture<Process> process) {}

  WitnessServer() throws IOException {
    var stamps =
        new ClockStamps(
            Clock.systemUTC(),
            () -> {
              throw new IllegalStateException("All rows here have ids");
            },
            new VersionTokens(0));
    var settings = ServerSettings.of(Protocol.V1, new ServedTable(TABLE, List.of("text", "edits")));
    service = new TableService(settings, new MemoryStorage(Protocol.V1), stamps, new Witness());
    listener = LoopbackListener.open(0, this::handle, defect -> faults.add("defect " + defect));
  }

  URI uri() {
    return listener.uri();
  }

  /** Kills a client at a request; those until now do not count. */
  void arm(Kill next) {
    requests.set(0);
    kill = next;
  }

  /** The rows that are not deleted, and how often each was edited. */
  Map<String, Row> rows() {
    var rows = new TreeMap<String, Row>();
    service.rows(TABLE).stream()
        .filter(row -> !row.deleted())
        .forEach(row -> rows.put(row.id().value(), row));
    return rows;
  }

  /** Notes what a push that succeeded did not bring; 0 edits stand for a deleted row. */
  void requireArrived(Map<String, Long> edits) {
    edits.forEach(
        (id, count) -> {
          long there = newest.getOrDefault(id, 0L);
          boolean deleted = there == 0 || there == DELETED;
          if (count == 0 ? !deleted : there < count) {
            faults.add("pushed, but not there: " + id + " " + count);
          }
        });
  }

  List<String> faults() {
    return List.copyOf(faults);
  }

  long writes() {
    return writes.get();
  }

  @Override
  public void close() {
    listener.close();
  }

  private Response handle(Request request) {
    Kill now = kill;
    if (requests.incrementAndGet() != now.request) {
      return service.handle(request);
    }
    if (!now.handled) {
      killed(now);
      return Response.of(Response.SERVER_ERROR);
    }
    Response response = service.handle(request);
    killed(now);
    return response;
  }

  private static void killed(Kill kill) {
    kill.process.join().toHandle().destroyForcibly();
    kill.process.join().onExit().join();
  }

  /** Hears of each accepted write, under the server's lock. */
  private final class Witness implements ServerListener {
    @Override
    public void written(TableName table, Optional<Row> before, Row after, Optional<Request> by) {
      writes.incrementAndGet();
      String id = after.id().value();
      long count = after.deleted() ? DELETED : (Long) after.fields().get("edits");
      long had = newest.getOrDefault(id, 0L);
      if (count <= had) {
        faults.add("accepted again: " + id + " " + count + " after " + had);
      }
      newest.put(id, count);
    }
  }
}
