package syncduel.picture;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import syncduel.model.Conflict;
import syncduel.model.Fields;
import syncduel.model.OperationId;
import syncduel.model.OperationKind;
import syncduel.model.OperationState;
import syncduel.model.PendingOperation;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.model.SystemProperties;
import syncduel.model.TableName;
import syncduel.model.Version;
import syncduel.trace.ClientSnapshot;
import syncduel.trace.Direction;
import syncduel.trace.Event;
import syncduel.trace.Moment;
import syncduel.trace.Party;
import syncduel.trace.ServerSnapshot;
import syncduel.trace.Snapshot;
import syncduel.trace.Trace;
import syncduel.wire.ETag;
import syncduel.wire.Header;
import syncduel.wire.Request;
import syncduel.wire.Response;

/** Writes traces by hand, so that pictures are tested without a world. One thread. */
final class HandMade {
  static final TableName TABLE = new TableName("TodoItem");
  private static final Instant NOON = Instant.parse("2026-01-01T10:00:00Z");

  private final List<Moment> moments = new ArrayList<>();
  private final Map<RowId, Row> server = new TreeMap<>();
  private final Map<RowId, List<Version>> versions = new LinkedHashMap<>();
  private final Map<Party, Map<RowId, Row>> stores = new EnumMap<>(Party.class);
  private final Map<Party, Map<RowId, PendingOperation>> queues = new EnumMap<>(Party.class);
  private final Map<Integer, Request> sent = new LinkedHashMap<>();
  private final Map<Integer, Response> answers = new LinkedHashMap<>();
  private final Map<Integer, Party> clients = new LinkedHashMap<>();
  private Snapshot start;
  private int step;
  private int exchange;

  /** A server with these rows at v1 and two clients that hold them, or hold nothing. */
  static HandMade with(boolean pulled, String... ids) {
    var made = new HandMade();
    for (String id : ids) {
      made.write(new RowId(id), "Buy milk");
    }
    for (Party party : List.of(Party.LEFT, Party.RIGHT)) {
      made.stores.put(party, new TreeMap<>());
      made.queues.put(party, new TreeMap<>());
      if (pulled) {
        made.stores.get(party).putAll(made.server);
      }
    }
    made.start = made.now();
    return made;
  }

  Trace trace() {
    return new Trace(start, moments);
  }

  HandMade step(Party party, String verb) {
    return step(party, verb, Map.of());
  }

  private HandMade step(Party party, String verb, Map<String, Object> details) {
    step++;
    return tell(new Event.StepBegan(step, Optional.of(party), verb, details));
  }

  HandMade edit(Party party, String id, String text) {
    step(party, "edit");
    var rowId = new RowId(id);
    Row before = stores.get(party).get(rowId);
    Row after = before.withFields(Fields.of("text", text));
    stores.get(party).put(rowId, after);
    queues.get(party).put(rowId, operation(before));
    tell(new Event.RowStored(party, TABLE, after, "local"));
    return tell(new Event.OperationQueued(party, queues.get(party).get(rowId)));
  }

  HandMade purge(Party party, String id) {
    step(party, "purge");
    var rowId = new RowId(id);
    stores.get(party).remove(rowId);
    return tell(new Event.RowRemoved(party, TABLE, rowId, "purge"));
  }

  HandMade push(Party party) {
    step(party, "push");
    return tell(new Event.PushStarted(party));
  }

  /** The request of an update, based on the version of that number. */
  HandMade patch(Party party, String id, int version) {
    var rowId = new RowId(id);
    Version base = versions.get(rowId).get(version - 1);
    return send(
        party,
        Request.of("PATCH", Request.path(TABLE, rowId))
            .withHeader(Header.IF_MATCH, ETag.text(base)));
  }

  HandMade send(Party party, Request request) {
    exchange++;
    sent.put(exchange, request);
    clients.put(exchange, party);
    return tell(new Event.RequestSent(party, exchange, request));
  }

  HandMade hold(Direction direction) {
    return tell(new Event.MessageHeld(clients.get(exchange), exchange, direction));
  }

  HandMade release(int number, Direction direction) {
    return tell(new Event.MessageReleased(clients.get(number), number, direction));
  }

  HandMade lose(Direction direction) {
    return tell(new Event.MessageLost(clients.get(exchange), exchange, direction, "dropped"));
  }

  /** The server writes what was sent. */
  HandMade accept(int number, String text) {
    RowId id = Passage.row(sent.get(number)).orElseThrow();
    Row row = write(id, text);
    return answer(number, answer(200, row));
  }

  /** The server refuses what was sent. */
  HandMade refuse(int number) {
    return answer(number, answer(412, server.get(Passage.row(sent.get(number)).orElseThrow())));
  }

  HandMade answer(int number, Response response) {
    answers.put(number, response);
    return tell(new Event.ServerAnswered(clients.get(number), number, response));
  }

  /** The network answers in the server's stead. */
  HandMade inject(int number, Response response) {
    answers.put(number, response);
    return tell(new Event.AnswerInjected(clients.get(number), number, response));
  }

  HandMade receive(int number) {
    return tell(new Event.AnswerReceived(clients.get(number), number, answers.get(number)));
  }

  /** The client stores the server's row, and its operation is done. */
  HandMade adopt(Party party, String id) {
    var rowId = new RowId(id);
    stores.get(party).put(rowId, server.get(rowId));
    queues.get(party).remove(rowId);
    return tell(new Event.RowStored(party, TABLE, server.get(rowId), "push"));
  }

  HandMade pulled(Party party) {
    stores.get(party).putAll(server);
    server.values().forEach(row -> tell(new Event.RowStored(party, TABLE, row, "pull")));
    return this;
  }

  HandMade pull(Party party) {
    step(party, "pull");
    tell(new Event.PullStarted(party, TABLE, Optional.of("all")));
    page(party);
    pulled(party);
    page(party);
    return tell(new Event.PullEnded(party, TABLE, 2, server.size(), Optional.empty()));
  }

  private void page(Party party) {
    send(party, Request.of("GET", Request.path(TABLE)));
    answer(exchange, Response.of(200).withBody("[]"));
    receive(exchange);
  }

  HandMade conflict(Party party, String id) {
    return tell(new Event.ConflictRaised(party, conflict(id)));
  }

  HandMade choose(Party party, String id, String how) {
    step(party, "resolve", Map.of("choose", how));
    return tell(new Event.ConflictSettled(party, conflict(id), how, "ask"));
  }

  HandMade otherWriter(String id, String text) {
    step(Party.SERVER, "edit");
    return tell(new Event.ServerWrote(TABLE, write(new RowId(id), text)));
  }

  HandMade tell(Event event) {
    moments.add(new Moment(moments.size(), step, event, now()));
    return this;
  }

  private Conflict conflict(String id) {
    Row row = server.get(new RowId(id));
    return new Conflict(
        TABLE,
        row.id(),
        OperationKind.UPDATE,
        412,
        Optional.of(row),
        Optional.of(row),
        Optional.of(row),
        NOON);
  }

  private Row write(RowId id, String text) {
    List<Version> known = versions.computeIfAbsent(id, key -> new ArrayList<>());
    var version = new Version(id + "-" + (known.size() + 1));
    known.add(version);
    var row = new Row(id, Fields.of("text", text), SystemProperties.of(version));
    server.put(id, row);
    return row;
  }

  private static Response answer(int status, Row row) {
    return Response.of(status).withHeader(Header.ETAG, ETag.text(row.version().orElseThrow()));
  }

  private static PendingOperation operation(Row base) {
    return new PendingOperation(
        new OperationId("operation-" + base.id()),
        TABLE,
        base.id(),
        OperationKind.UPDATE,
        OperationState.PENDING,
        1,
        1,
        NOON,
        Optional.of(base),
        Optional.empty(),
        Optional.empty());
  }

  private Snapshot now() {
    var copies = new LinkedHashMap<RowId, List<Version>>();
    versions.forEach((id, list) -> copies.put(id, List.copyOf(list)));
    var atServer = new ServerSnapshot(TABLE, List.copyOf(server.values()), copies, Map.of(), NOON);
    return new Snapshot(
        atServer, client(Party.LEFT, "Phone"), client(Party.RIGHT, "Tablet"), List.of(), 0);
  }

  private ClientSnapshot client(Party party, String name) {
    return new ClientSnapshot(
        name,
        true,
        "ask",
        ClientSnapshot.Activity.IDLE,
        List.copyOf(stores.get(party).values()),
        List.copyOf(queues.get(party).values()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        new TreeMap<>(),
        List.of());
  }
}
