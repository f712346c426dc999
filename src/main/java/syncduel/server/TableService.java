package syncduel.server;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import syncduel.model.Fields;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.model.TableName;
import syncduel.wire.Header;
import syncduel.wire.Protocol;
import syncduel.wire.Query;
import syncduel.wire.Request;
import syncduel.wire.Response;

/**
 * The server: answers the requests of clients, and lets another writer work on its rows directly.
 *
 * <p>Everything happens one at a time, under one lock; any thread may call. Whatever a request
 * holds, it is answered: only a defect of the server throws.
 */
public final class TableService implements RequestHandler {
  private final Object lock = new Object();
  private final ServerSettings settings;
  private final Dialect dialect;
  private final TableStorage storage;
  private final ServerListener listener;
  private final RowWriter writer;
  private final TableRequests requests;

  /** Begins with the tables of the settings, whatever rows the storage has already. */
  public TableService(
      ServerSettings settings, TableStorage storage, Stamps stamps, ServerListener listener) {
    this.settings = settings;
    this.dialect = settings.protocol() == Protocol.V1 ? new DialectV1() : new DialectV2();
    this.storage = storage;
    this.listener = listener;
    this.writer = new RowWriter(settings.softDelete(), storage, stamps, listener);
    this.requests = new TableRequests(settings, dialect, storage, writer);
    settings.tables().forEach(storage::create);
  }

  @Override
  public Response handle(Request request) {
    synchronized (lock) {
      Response response = dialect.finished(answer(request));
      listener.answered(request, response);
      return response;
    }
  }

  @Override
  public Protocol protocol() {
    return settings.protocol();
  }

  @Override
  public int bodyLimit() {
    return settings.limits().bodyBytes();
  }

  /**
   * Another writer inserts a row.
   *
   * @param id empty: the server makes one
   * @throws WriteRefusedException when there is a row of that id, be it a tombstone
   */
  public Row insert(TableName table, Optional<RowId> id, Fields fields) {
    synchronized (lock) {
      return writer
          .insert(known(table), id, fields, Optional.empty())
          .orElseThrow(() -> refused("has a row " + id.orElseThrow() + " already"));
    }
  }

  /** Another writer sets columns; refused for an id that the server does not have alive. */
  public Row edit(TableName table, RowId id, Fields changes) {
    synchronized (lock) {
      Guard guard = Guard.alive(Optional.empty());
      return writer
          .update(known(table), id, changes, guard, Optional.empty())
          .orElseThrow(() -> notAlive(id));
    }
  }

  /** Another writer deletes: the tombstone, or the row that is gone where there are none. */
  public Row delete(TableName table, RowId id) {
    synchronized (lock) {
      Guard guard = Guard.alive(Optional.empty());
      return writer
          .delete(known(table), id, guard, Optional.empty())
          .orElseThrow(() -> notAlive(id));
    }
  }

  /** Another writer brings a row back; refused when there is no tombstone of that id. */
  public Row undelete(TableName table, RowId id) {
    synchronized (lock) {
      if (!settings.softDelete()) {
        throw refused("keeps no deleted rows, so none can be brought back");
      }
      Guard tombstone = new Guard(Optional.empty(), Optional.of(true));
      return writer
          .undelete(known(table), id, tombstone, Optional.empty())
          .orElseThrow(() -> refused("has no deleted row " + id));
    }
  }

  /** Removes the tombstones for good, as an administrator would; how many there were. */
  public long forget(TableName table) {
    synchronized (lock) {
      return writer.forget(known(table));
    }
  }

  /**
   * Adds a row as if it had been there before; its times are the row's own, its version is new, and
   * no clock moves.
   */
  public Row seed(TableName table, Row row) {
    synchronized (lock) {
      if (row.system().createdAt().isEmpty()) {
        throw new IllegalArgumentException("A row that was there before has a time of creation");
      }
      return writer
          .seed(known(table), row)
          .orElseThrow(() -> refused("has a row " + row.id() + " already"));
    }
  }

  /** All rows of a table with its tombstones, by id. */
  public List<Row> rows(TableName table) {
    synchronized (lock) {
      return storage.select(known(table), Query.all(), true).rows();
    }
  }

  /** The columns of a table, in the order in which they came. */
  public List<String> columns(TableName table) {
    synchronized (lock) {
      return storage.columns(known(table));
    }
  }

  /** Grows with every change of a row: the same number means the same rows. */
  public long revision() {
    synchronized (lock) {
      return writer.revision();
    }
  }

  /** Reads several things with no write in between. */
  public <T> T consistently(Supplier<T> reading) {
    synchronized (lock) {
      return reading.get();
    }
  }

  private Response answer(Request request) {
    try {
      dialect.checkGeneration(request);
      Route route = Route.of(request.path());
      if (!settings.serves(route.table())) {
        throw Refusal.notFound("There is no table of that name");
      }
      checkKey(request);
      checkSize(request);
      return requests.answer(route, request);
    } catch (Refusal refusal) {
      return refusal
          .answer()
          .orElseGet(
              () -> ErrorAnswer.of(settings.protocol(), refusal.status(), refusal.getMessage()));
    }
  }

  private void checkKey(Request request) {
    if (settings.applicationKey().isEmpty()) {
      return;
    }
    byte[] key = settings.applicationKey().get().getBytes(StandardCharsets.UTF_8);
    String sent = request.headers().first(Header.APPLICATION).orElse("");
    if (!MessageDigest.isEqual(key, sent.getBytes(StandardCharsets.UTF_8))) {
      throw new Refusal(Response.UNAUTHORIZED, "Unauthorized");
    }
  }

  private void checkSize(Request request) {
    int most = settings.limits().bodyBytes();
    String body = request.body().orElse("");
    if (body.length() > most || body.getBytes(StandardCharsets.UTF_8).length > most) {
      throw new Refusal(Response.TOO_LARGE, "A body has at most " + most + " bytes");
    }
  }

  private TableName known(TableName table) {
    if (!settings.serves(table)) {
      throw new WriteRefusedException("The server has no table " + table + ".");
    }
    return table;
  }

  private static WriteRefusedException refused(String what) {
    return new WriteRefusedException("The server " + what + ".");
  }

  private static WriteRefusedException notAlive(RowId id) {
    return refused("has no row " + id);
  }
}
