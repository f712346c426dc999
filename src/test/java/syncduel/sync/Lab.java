package syncduel.sync;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import syncduel.model.Fields;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.model.Sends;
import syncduel.model.SystemProperties;
import syncduel.model.TableName;
import syncduel.model.Version;
import syncduel.server.MemoryStorage;
import syncduel.server.ServedTable;
import syncduel.server.ServerListener;
import syncduel.server.ServerSettings;
import syncduel.server.Stamps;
import syncduel.server.TableService;
import syncduel.server.VersionTokens;
import syncduel.wire.Protocol;
import syncduel.wire.Request;

/**
 * The bundled server and some devices in one process, without sockets; versions are named v1, v2
 * ... for each row. Public, because the policies' tests use it too.
 */
public final class Lab implements AutoCloseable, ServerListener {
  public static final TableName TODO = new TableName("TodoItem");
  public static final TableName NOTES = new TableName("Notes");
  private static final Instant START = Instant.parse("2026-01-01T10:00:00Z");

  private final Map<String, String> names = new HashMap<>();
  private final Map<RowId, Integer> counts = new HashMap<>();
  private final List<Device> devices = new ArrayList<>();
  private final String run = UUID.randomUUID().toString();
  private final Protocol protocol;
  public final TableService server;
  Instant now = START;

  public Lab() {
    this(Protocol.V1, true);
  }

  public Lab(Protocol protocol, boolean softDelete) {
    this(
        ServerSettings.of(protocol, ServedTable.toDo(TODO), new ServedTable(NOTES, List.of("text")))
            .withSoftDelete(softDelete));
  }

  Lab(ServerSettings settings) {
    this.protocol = settings.protocol();
    this.server = new TableService(settings, new MemoryStorage(protocol), new Seconds(), this);
  }

  /** A row that was there before, at version v1. */
  public Lab with(String id, String text) {
    Instant before = START.minusSeconds(100 - counts.size());
    var system =
        new SystemProperties(Optional.empty(), Optional.of(before), Optional.of(before), false);
    server.seed(TODO, new Row(new RowId(id), fields(text), system));
    return this;
  }

  public Device device(String name) {
    return device(name, new SyncHandler() {});
  }

  public Device device(String name, SyncHandler handler) {
    return device(name, handler, Sends.ROW);
  }

  public Device device(String name, SyncHandler handler, Sends sends) {
    Device device = new Device(name, run, this, handler, sends);
    devices.add(device);
    return device;
  }

  public static RowId id(String id) {
    return new RowId(id);
  }

  public static Fields fields(String text) {
    return Fields.of("text", text).with("complete", false);
  }

  /** The server's rows: {@code q1 'milk' v1}, and {@code q1 deleted v2} for a tombstone. */
  public List<String> rows() {
    return server.rows(TODO).stream().map(this::text).toList();
  }

  String text(Row row) {
    String version = row.version().map(this::name).orElse("-");
    String tick = Boolean.TRUE.equals(row.fields().get("complete")) ? " done" : "";
    return row.id()
        + (row.deleted() ? " deleted " : " '" + row.fields().get("text") + "'" + tick + " ")
        + version;
  }

  String name(Version version) {
    return names.getOrDefault(version.token(), version.token());
  }

  Protocol protocol() {
    return protocol;
  }

  /** The clock goes on, as it does with a write. */
  public void pass(long seconds) {
    now = now.plusSeconds(seconds);
  }

  @Override
  public void written(TableName table, Optional<Row> before, Row after, Optional<Request> cause) {
    int number = counts.merge(after.id(), 1, Integer::sum);
    names.put(after.version().orElseThrow().token(), "v" + number);
  }

  @Override
  public void close() {
    devices.forEach(Device::close);
  }

  private final class Seconds implements Stamps {
    private final VersionTokens versions = new VersionTokens(0);
    private int ids;

    @Override
    public Instant nextTime() {
      return now.plusSeconds(1);
    }

    @Override
    public void accepted(Instant time) {
      now = time;
    }

    @Override
    public Version nextVersion() {
      return versions.next();
    }

    @Override
    public RowId nextId() {
      ids++;
      return new RowId("server-" + ids);
    }
  }
}
