package syncduel.stage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.model.SystemProperties;
import syncduel.model.TableName;
import syncduel.model.Version;
import syncduel.server.MemoryStorage;
import syncduel.server.RequestHandler;
import syncduel.server.ServedTable;
import syncduel.server.ServerListener;
import syncduel.server.ServerSettings;
import syncduel.server.TableService;
import syncduel.sync.Transport;
import syncduel.sync.http.HttpTransport;
import syncduel.trace.Event;
import syncduel.trace.Party;
import syncduel.trace.ServerSnapshot;
import syncduel.wire.Header;
import syncduel.wire.Json;
import syncduel.wire.Protocol;
import syncduel.wire.Request;
import syncduel.wire.Response;
import syncduel.wire.RowJson;

/**
 * The bundled server in a world: it knows which client asks, numbers the versions of each row and
 * notices lost updates.
 *
 * <p>The listener's methods run under the server's lock.
 */
final class BundledServer implements ServerSide, ServerListener, RequestHandler {
  private static final String NO_VISITORS =
      "This server belongs to a lesson, and Back could not undo your change."
          + " Start a server of your own with: sync-duel serve";

  private final WorldParts parts;
  private final ListenerDoor door;
  private final TableService service;
  private final RowJson json;
  private final LostUpdates lostUpdates = new LostUpdates();
  private final Map<RowId, List<Version>> versions = new TreeMap<>();
  private final Map<RowId, Party> writers = new TreeMap<>();
  private final AtomicReference<ServerSnapshot> last = new AtomicReference<>();
  private volatile List<Device> devices = List.of();
  private volatile long lastRevision = -1;
  private volatile Optional<RuntimeException> defect = Optional.empty();
  private volatile int lost;

  BundledServer(WorldParts parts, WorldStamps stamps, ListenerDoor door) {
    this.parts = parts;
    this.door = door;
    Setup setup = parts.setup();
    this.json = new RowJson(setup.protocol());
    var table =
        new ServedTable(setup.table(), List.copyOf(Seeds.definition(setup).columns().keySet()));
    var settings = ServerSettings.of(setup.protocol(), table).withSoftDelete(setup.softDelete());
    this.service = new TableService(settings, new MemoryStorage(setup.protocol()), stamps, this);
  }

  @Override
  public void serve(List<Device> clients) {
    devices = List.copyOf(clients);
    door.open(this);
  }

  @Override
  public Transport way(Party client) {
    return new HttpTransport(door.uri(), HttpTransport.Limits.standard());
  }

  @Override
  public ServerAction.Cases<Void> otherWriter() {
    return new ServerSteps(service, parts);
  }

  @Override
  public void settled() {
    defect.ifPresent(
        thrown -> {
          throw new WorldFailedException("The server failed: " + thrown.getMessage(), thrown);
        });
  }

  @Override
  public Optional<String> trouble() {
    return Optional.empty();
  }

  @Override
  public int lost() {
    return lost;
  }

  @Override
  public void close() {
    door.close(this);
  }

  /** It met a defect of its own; the step that is played will say so. Any thread. */
  void failed(RuntimeException thrown) {
    defect = Optional.of(thrown);
  }

  @Override
  public Protocol protocol() {
    return service.protocol();
  }

  /** The rows of the setup, each a second after the one before, the last one before the start. */
  @Override
  public void seed() {
    List<Row> rows = parts.setup().server();
    Instant time = parts.setup().start().minusSeconds(rows.size());
    for (Row row : rows) {
      Optional<Instant> stamp = Optional.of(time);
      var seed =
          new Row(
              row.id(), row.fields(), new SystemProperties(Optional.empty(), stamp, stamp, false));
      service.seed(parts.setup().table(), seed);
      time = time.plusSeconds(1);
    }
  }

  /** Answers a request from the listener; any thread. */
  @Override
  public Response handle(Request request) {
    boolean reads = request.method().equals("GET") || request.method().equals("HEAD");
    if (sender(request).isEmpty() && !reads) {
      var error = new LinkedHashMap<String, Object>();
      error.put("code", Response.FORBIDDEN);
      error.put("error", NO_VISITORS);
      return Response.of(Response.FORBIDDEN)
          .withHeader(Header.CONTENT_TYPE, "application/json")
          .withBody(Json.write(error));
    }
    return service.handle(request);
  }

  @Override
  public void written(TableName table, Optional<Row> before, Row after, Optional<Request> cause) {
    Party author = cause.flatMap(this::sender).map(Device::party).orElse(Party.SERVER);
    remember(after, author);
    before.ifPresent(old -> countLost(author, old, after));
    if (author == Party.SERVER) {
      parts.recorder().emit(new Event.ServerWrote(table, after));
    }
  }

  @Override
  public void removed(TableName table, Row before, Optional<Request> cause) {
    Party author = cause.flatMap(this::sender).map(Device::party).orElse(Party.SERVER);
    if (!before.deleted()) {
      countLost(author, before, tombstone(before));
    }
    writers.remove(before.id());
  }

  @Override
  public void answered(Request request, Response response) {
    sender(request)
        .ifPresent(
            device -> {
              Messages.versions(request, response, json)
                  .forEach(row -> lostUpdates.sent(device.party(), row.id(), row.version()));
              device.network().answered(response);
            });
  }

  @Override
  public ServerSnapshot snapshot() {
    return service.consistently(this::read);
  }

  private ServerSnapshot read() {
    ServerSnapshot known = last.get();
    boolean current =
        known != null
            && lastRevision == service.revision()
            && known.clock().equals(parts.clock().now());
    if (!current) {
      lastRevision = service.revision();
      var copies = new LinkedHashMap<RowId, List<Version>>();
      versions.forEach((id, all) -> copies.put(id, List.copyOf(all)));
      TableName table = parts.setup().table();
      known = new ServerSnapshot(table, service.rows(table), copies, writers, parts.clock().now());
      last.set(known);
    }
    return known;
  }

  private void remember(Row row, Party author) {
    writers.put(row.id(), author);
    row.version()
        .ifPresent(
            version -> versions.computeIfAbsent(row.id(), id -> new ArrayList<>()).add(version));
  }

  private void countLost(Party author, Row before, Row after) {
    for (Row gone : lostUpdates.written(author, before, after)) {
      lost++;
      parts.recorder().emit(new Event.UpdateLost(author, after.id(), gone, after));
    }
  }

  private static Row tombstone(Row row) {
    var system =
        new SystemProperties(
            row.version(), row.system().createdAt(), row.system().updatedAt(), true);
    return new Row(row.id(), row.fields(), system);
  }

  /** The client whose request this is: it says so, and it is just sending it. */
  private Optional<Device> sender(Request request) {
    Optional<String> installation = request.headers().first(Header.INSTALLATION_ID);
    return devices.stream()
        .filter(device -> installation.equals(Optional.of(device.installationId())))
        .filter(device -> device.network().isSending(request))
        .findFirst();
  }
}
