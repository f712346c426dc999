package syncduel.server.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.model.SystemProperties;
import syncduel.model.TableName;
import syncduel.server.ClockStamps;
import syncduel.server.MemoryStorage;
import syncduel.server.ServerListener;
import syncduel.server.ServerSettings;
import syncduel.server.TableService;
import syncduel.server.VersionTokens;

/**
 * The bundled server by itself, by a real clock, until it is closed; what {@code serve} runs.
 *
 * <p>Rows are in memory. Versions go on from the time of the start, so that a client which still
 * holds one of an earlier run meets a conflict and does not overwrite by chance.
 */
public final class StandaloneServer implements AutoCloseable {
  private static final long VERSIONS_PER_MILLISECOND = 1000;

  private final TableService service;
  private final LoopbackListener listener;

  private StandaloneServer(TableService service, LoopbackListener listener) {
    this.service = service;
    this.listener = listener;
  }

  /**
   * Where and with what a server begins.
   *
   * @param bind the address to listen on; empty: 127.0.0.1, which only this machine reaches
   * @param port 0 lets the system choose one
   * @param seed rows of the first table that are there at the start
   */
  public record Start(
      ServerSettings settings, Optional<InetAddress> bind, int port, List<Row> seed) {
    /** Keeps its own copy of the rows. */
    public Start {
      seed = List.copyOf(seed);
    }
  }

  /**
   * Starts to listen.
   *
   * @param ids ids for rows that come without one; they never repeat
   * @param defects is told of each defect that was answered with 500
   * @throws IOException when the port is taken or the address is not this machine's
   * @throws syncduel.server.WriteRefusedException when two seed rows have one id
   */
  public static StandaloneServer open(
      Start start, InstantSource clock, Supplier<RowId> ids, Consumer<RuntimeException> defects)
      throws IOException {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var versions = new VersionTokens(now.toEpochMilli() * VERSIONS_PER_MILLISECOND);
    ServerSettings settings = start.settings();
    var service =
        new TableService(
            settings,
            new MemoryStorage(settings.protocol()),
            new ClockStamps(clock, ids, versions),
            ServerListener.none());
    seed(service, start, now);
    LoopbackListener listener =
        start.bind().isPresent()
            ? LoopbackListener.open(start.bind().get(), start.port(), service, defects)
            : LoopbackListener.open(start.port(), service, defects);
    return new StandaloneServer(service, listener);
  }

  /** Where it listens. */
  public URI uri() {
    return listener.uri();
  }

  /** The rules behind the port. */
  public TableService service() {
    return service;
  }

  @Override
  public void close() {
    listener.close();
  }

  /** Seed rows are a millisecond apart and before the start, so that a pull gets them in order. */
  private static void seed(TableService service, Start start, Instant now) {
    if (start.seed().isEmpty()) {
      return;
    }
    TableName table = start.settings().tables().get(0).name();
    Instant time = now.minusMillis(start.seed().size());
    for (Row row : start.seed()) {
      var times =
          new SystemProperties(Optional.empty(), Optional.of(time), Optional.of(time), false);
      service.seed(table, new Row(row.id(), row.fields(), times));
      time = time.plusMillis(1);
    }
  }
}
