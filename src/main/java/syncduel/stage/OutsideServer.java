package syncduel.stage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.model.TableName;
import syncduel.sync.Transport;
import syncduel.trace.Event;
import syncduel.trace.Party;
import syncduel.trace.ServerSnapshot;
import syncduel.wire.Request;
import syncduel.wire.Response;
import syncduel.wire.RowJson;

/**
 * A server that somebody else runs. What is known of it are its answers: to the clients, which are
 * overheard, and to a look at the whole table after each step.
 *
 * <p>Versions are numbered in the order in which they were seen, so a version that came and went
 * between two looks has no number. Lost updates count among the writes that were seen. Who wrote a
 * version that no client here sent is the server.
 */
final class OutsideServer implements ServerSide {
  private final WorldParts parts;
  private final IdCounter ids;
  private final ServerAddress address;
  private final TableName table;
  private final RowJson json;
  private final AnsweredRows answers;
  private final PlainRequests requests;
  private final Object lock = new Object();
  private final Sightings sightings;
  private final LostUpdates lostUpdates = new LostUpdates();
  private final Set<RowId> unversioned = new HashSet<>();
  private final AtomicReference<ServerSnapshot> last = new AtomicReference<>();
  private volatile Map<Party, Device> devices = Map.of();
  private volatile Optional<String> trouble = Optional.empty();
  private volatile int lost;

  OutsideServer(WorldParts parts, IdCounter ids, ServerAddress address) {
    this.parts = parts;
    this.ids = ids;
    this.address = address;
    this.table = parts.setup().table();
    this.json = new RowJson(parts.setup().protocol());
    this.answers = new AnsweredRows(json);
    this.requests = new PlainRequests(address.transport(), parts.setup().protocol(), table);
    this.sightings = new Sightings(table);
    this.last.set(sightings.snapshot(parts.clock().now()));
  }

  @Override
  public void seed() {
    new Arrival(address, parts.setup(), requests).seed();
    settled();
  }

  @Override
  public void serve(List<Device> clients) {
    devices = clients.stream().collect(Collectors.toMap(Device::party, Function.identity()));
  }

  @Override
  public Transport way(Party client) {
    Transport real = address.transport();
    return () -> new Overheard(client, real.open());
  }

  @Override
  public ServerAction.Cases<Void> otherWriter() {
    return new OutsideSteps(this, requests, ids);
  }

  /** Looks at the whole table; when that fails, what was known before still stands. */
  @Override
  public void settled() {
    try {
      List<Row> rows = requests.rows();
      change(
          news -> {
            rows.forEach(row -> shown(row, news));
            sightings.only(rows.stream().map(Row::id).collect(Collectors.toSet()));
            unversioned.clear();
          });
      trouble = Optional.empty();
    } catch (IOException e) {
      trouble = Optional.of("The server could not be read: " + e.getMessage() + ".");
    }
  }

  @Override
  public Optional<String> trouble() {
    return trouble;
  }

  @Override
  public ServerSnapshot snapshot() {
    return last.get();
  }

  @Override
  public int lost() {
    return lost;
  }

  /** The server goes on without this world. */
  @Override
  public void close() {}

  /** The row as it was seen last. */
  Optional<Row> row(RowId id) {
    synchronized (lock) {
      return sightings.row(id);
    }
  }

  /** A client's request was answered. Runs on its worker. */
  private void answered(Party client, Request request, Response response) {
    change(
        news -> {
          answers.written(request, response).ifPresent(said -> wrote(client, said, news));
          answers.shown(request, response).forEach(row -> shown(row, news));
          Messages.versions(request, response, json)
              .forEach(row -> lostUpdates.sent(client, row.id(), row.version()));
        });
  }

  /** Where the answer names no new version, the next look will. */
  private void wrote(Party client, Row said, List<Event> news) {
    Optional<Row> before = sightings.row(said.id());
    if (said.version().isEmpty() || before.flatMap(Row::version).equals(said.version())) {
      unversioned.add(said.id());
    }
    Row after = sightings.wrote(client, said);
    before.ifPresent(old -> countLost(client, old, after, news));
  }

  /** The server shows a row: as it was known, as a client left it, or as somebody else did. */
  private void shown(Row row, List<Event> news) {
    boolean ours = unversioned.remove(row.id());
    if (sightings.isOld(row)) {
      return;
    }
    if (ours || sightings.knows(row)) {
      sightings.saw(row);
    } else {
      Optional<Row> before = sightings.row(row.id());
      sightings.wrote(Party.SERVER, row);
      before.ifPresent(old -> countLost(Party.SERVER, old, row, news));
      news.add(new Event.ServerWrote(table, row));
    }
  }

  private void countLost(Party writer, Row before, Row after, List<Event> news) {
    for (Row gone : lostUpdates.written(writer, before, after)) {
      lost++;
      news.add(new Event.UpdateLost(writer, after.id(), gone, after));
    }
  }

  /** Something that takes note of an answer and of what is to be told about it. */
  @FunctionalInterface
  private interface Noting {
    void note(List<Event> news);
  }

  private void change(Noting noting) {
    var news = new ArrayList<Event>();
    synchronized (lock) {
      noting.note(news);
      last.set(sightings.snapshot(parts.clock().now()));
    }
    news.forEach(parts.recorder()::emit);
  }

  /** A client's connection, whose answers are taken note of before the client has them. */
  private final class Overheard implements Transport.Connection {
    private final Party client;
    private final Transport.Connection real;

    Overheard(Party client, Transport.Connection real) {
      this.client = client;
      this.real = real;
    }

    @Override
    public Response send(Request request) throws IOException {
      Response response = real.send(request);
      answered(client, request, response);
      devices.get(client).network().answered(response);
      return response;
    }

    @Override
    public void close() {
      real.close();
    }
  }
}
