package syncduel.lesson;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import syncduel.model.Conflict;
import syncduel.model.Fields;
import syncduel.model.HistoryEntry;
import syncduel.model.OperationId;
import syncduel.model.OperationKind;
import syncduel.model.OperationState;
import syncduel.model.PendingOperation;
import syncduel.model.PushOutcome;
import syncduel.model.PushStatus;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.model.SystemProperties;
import syncduel.model.TableName;
import syncduel.model.Version;
import syncduel.trace.ClientSnapshot;
import syncduel.trace.ClientSnapshot.Activity;
import syncduel.trace.Direction;
import syncduel.trace.Event;
import syncduel.trace.InFlight;
import syncduel.trace.Moment;
import syncduel.trace.Party;
import syncduel.trace.ServerSnapshot;
import syncduel.trace.Snapshot;
import syncduel.trace.Trace;
import syncduel.wire.ETag;
import syncduel.wire.Header;
import syncduel.wire.Json;
import syncduel.wire.Protocol;
import syncduel.wire.Request;
import syncduel.wire.Response;
import syncduel.wire.RowJson;
import syncduel.wire.SystemProperty;

/** Makes traces by hand, event by event, with the snapshots that belong to them. */
final class TraceBuilder {
  static final TableName TABLE = new TableName("TodoItem");
  static final Instant TEN = Instant.parse("2026-01-01T10:00:00Z");

  private final RowJson names = new RowJson(Protocol.V1);
  private final Map<RowId, Row> server = new LinkedHashMap<>();
  private final Map<RowId, List<Version>> versions = new LinkedHashMap<>();
  private final Map<RowId, Party> writers = new LinkedHashMap<>();
  private final Map<Party, ClientSnapshot> clients = new EnumMap<>(Party.class);
  private final List<InFlight> inFlight = new ArrayList<>();
  private final List<Moment> moments = new ArrayList<>();
  private final Snapshot start;
  private int step;
  private int exchanges;
  private int lost;

  TraceBuilder(Row... rows) {
    for (Row row : rows) {
      write(Party.SERVER, row);
    }
    clients.put(Party.LEFT, client("Phone"));
    clients.put(Party.RIGHT, client("Tablet"));
    start = now();
  }

  private static ClientSnapshot client(String name) {
    return new ClientSnapshot(
        name,
        true,
        "ask",
        Activity.IDLE,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        new TreeMap<>(),
        List.of());
  }

  static Row row(String id, String text) {
    return Row.of(new RowId(id), Fields.of("text", text).with("complete", false));
  }

  Trace trace() {
    return new Trace(start, moments);
  }

  TraceBuilder step(Party party, String verb) {
    return step(party, verb, Map.of());
  }

  TraceBuilder step(Party party, String verb, Map<String, Object> details) {
    step++;
    return event(new Event.StepBegan(step, Optional.ofNullable(party), verb, details));
  }

  TraceBuilder settled(Party party) {
    return event(new Event.StepSettled(step, Optional.ofNullable(party)));
  }

  TraceBuilder event(Event event) {
    moments.add(new Moment(moments.size(), step, event, now()));
    return this;
  }

  Snapshot now() {
    return new Snapshot(
        new ServerSnapshot(
            TABLE,
            server.values().stream().sorted(Comparator.comparing(Row::id)).toList(),
            versions,
            writers,
            TEN),
        clients.getOrDefault(Party.LEFT, client("Phone")),
        clients.getOrDefault(Party.RIGHT, client("Tablet")),
        inFlight,
        lost);
  }

  /** The row as the server has it after a write, at its next version. */
  Row write(Party writer, Row row) {
    List<Version> issued = new ArrayList<>(versions.getOrDefault(row.id(), List.of()));
    Version version = new Version("token-" + row.id() + "-" + (issued.size() + 1));
    issued.add(version);
    versions.put(row.id(), issued);
    writers.put(row.id(), writer);
    Row written =
        new Row(
            row.id(),
            row.fields(),
            new SystemProperties(
                Optional.of(version), Optional.empty(), Optional.of(TEN), row.deleted()));
    server.put(row.id(), written);
    return written;
  }

  Row atServer(String id) {
    return server.get(new RowId(id));
  }

  TraceBuilder lose(Party who, Row lostRow, Row by) {
    lost++;
    return event(new Event.UpdateLost(who, by.id(), lostRow, by));
  }

  TraceBuilder pull(Party party) {
    return pull(party, List.copyOf(server.values()));
  }

  TraceBuilder pull(Party party, List<Row> rows) {
    event(new Event.PullStarted(party, TABLE, Optional.of("allTodoItem")));
    page(party, rows);
    page(party, rows.subList(rows.size() - 1, rows.size()));
    page(party, List.of());
    return event(new Event.PullEnded(party, TABLE, 3, rows.size() + 1, Optional.empty()));
  }

  private void page(Party party, List<Row> rows) {
    Request request =
        Request.of("GET", Request.path(TABLE)).withQuery(List.of(parameter("$top", "50")));
    List<Object> body = rows.stream().map(row -> (Object) json(row)).toList();
    exchange(party, request, Response.of(200).withBody(Json.write(body)));
    for (Row row : rows) {
      store(party, row, "pull");
    }
  }

  private static syncduel.wire.Parameter parameter(String name, String value) {
    return new syncduel.wire.Parameter(name, value);
  }

  private Map<String, Object> json(Row row) {
    return names.object(row, new LinkedHashSet<>(List.of(SystemProperty.values())));
  }

  TraceBuilder store(Party party, Row row, String source) {
    change(party, client -> with(client, put(client.rows(), row), client.queue()));
    return event(new Event.RowStored(party, TABLE, row, source));
  }

  private static List<Row> put(List<Row> rows, Row row) {
    var all = new TreeMap<RowId, Row>();
    rows.forEach(old -> all.put(old.id(), old));
    all.put(row.id(), row);
    return List.copyOf(all.values());
  }

  TraceBuilder edit(Party party, String id, String text) {
    Row base = clients.get(party).row(new RowId(id)).orElseThrow();
    step(party, "edit", Map.of("id", id, "set", Map.of("text", text)));
    store(party, base.withFields(base.fields().with("text", text)), "local");
    queue(party, OperationKind.UPDATE, base, OperationState.PENDING);
    return settled(party);
  }

  private void queue(Party party, OperationKind kind, Row base, OperationState state) {
    PendingOperation operation =
        new PendingOperation(
            new OperationId(party.word() + "-op-1"),
            TABLE,
            base.id(),
            kind,
            state,
            1,
            1,
            TEN,
            Optional.of(base),
            Optional.empty(),
            Optional.empty());
    change(party, client -> with(client, client.rows(), List.of(operation)));
    event(new Event.OperationQueued(party, operation));
  }

  PendingOperation operation(Party party) {
    return clients.get(party).queue().get(0);
  }

  TraceBuilder dequeue(Party party) {
    PendingOperation gone = operation(party);
    change(party, client -> with(client, client.rows(), List.of()));
    return event(new Event.OperationRemoved(party, gone));
  }

  Request patch(Party party, String id, Optional<Version> version) {
    Row row = clients.get(party).row(new RowId(id)).orElseThrow();
    Request request =
        Request.of("PATCH", Request.path(TABLE, row.id()))
            .withBody(Json.write(names.body(row.id(), row.fields())));
    return version
        .map(known -> request.withHeader(Header.IF_MATCH, ETag.text(known)))
        .orElse(request);
  }

  Response answer(int status, Row row) {
    return Response.of(status)
        .withHeader(Header.ETAG, ETag.text(row.version().orElseThrow()))
        .withBody(Json.write(json(row)));
  }

  TraceBuilder exchange(Party party, Request request, Response response) {
    int number = send(party, request);
    event(new Event.ServerAnswered(party, number, response));
    return event(new Event.AnswerReceived(party, number, response));
  }

  int send(Party party, Request request) {
    event(new Event.RequestSent(party, ++exchanges, request));
    return exchanges;
  }

  TraceBuilder held(Party party, int exchange, Request request) {
    inFlight.add(
        new InFlight(exchange, party, request, Optional.empty(), Optional.of(Direction.REQUEST)));
    return event(new Event.MessageHeld(party, exchange, Direction.REQUEST));
  }

  TraceBuilder released(Party party, int exchange) {
    inFlight.clear();
    return event(new Event.MessageReleased(party, exchange, Direction.REQUEST));
  }

  TraceBuilder conflict(Party party, Conflict conflict) {
    change(party, client -> withConflict(client, Optional.of(conflict)));
    return event(new Event.ConflictRaised(party, conflict));
  }

  TraceBuilder settle(Party party, String how, String by) {
    Conflict open = clients.get(party).conflict().orElseThrow();
    change(party, client -> withConflict(client, Optional.empty()));
    return event(new Event.ConflictSettled(party, open, how, by));
  }

  TraceBuilder history(Party party, HistoryEntry entry) {
    change(
        party,
        old ->
            new ClientSnapshot(
                old.name(),
                old.online(),
                old.policy(),
                old.activity(),
                old.rows(),
                old.queue(),
                old.conflict(),
                old.lastPush(),
                old.lastError(),
                List.of(entry),
                old.deltaTokens(),
                old.armed()));
    return event(new Event.HistoryAdded(party, entry));
  }

  TraceBuilder pushEnded(Party party) {
    return event(new Event.PushEnded(party, new PushOutcome(PushStatus.COMPLETE, List.of(), "")));
  }

  private void change(Party party, UnaryOperator<ClientSnapshot> change) {
    clients.put(party, change.apply(clients.get(party)));
  }

  private static ClientSnapshot with(
      ClientSnapshot old, List<Row> rows, List<PendingOperation> queue) {
    return new ClientSnapshot(
        old.name(),
        old.online(),
        old.policy(),
        old.activity(),
        rows,
        queue,
        old.conflict(),
        old.lastPush(),
        old.lastError(),
        old.history(),
        old.deltaTokens(),
        old.armed());
  }

  private static ClientSnapshot withConflict(ClientSnapshot old, Optional<Conflict> conflict) {
    return new ClientSnapshot(
        old.name(),
        old.online(),
        old.policy(),
        conflict.isPresent() ? Activity.PUSHING : Activity.IDLE,
        old.rows(),
        old.queue(),
        conflict,
        old.lastPush(),
        old.lastError(),
        old.history(),
        old.deltaTokens(),
        old.armed());
  }
}
