package syncduel.view;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import syncduel.lesson.Branches;
import syncduel.lesson.Lesson;
import syncduel.lesson.LessonStep;
import syncduel.lesson.SessionState;
import syncduel.model.Choice;
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
import syncduel.stage.ClientAction;
import syncduel.stage.Setup;
import syncduel.stage.Step;
import syncduel.trace.ClientSnapshot;
import syncduel.trace.ClientSnapshot.Activity;
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

/** The tutorial's conflict, made by hand: what a session tells after each of its eight steps. */
final class Stages {
  static final TableName TABLE = Setup.DEFAULT_TABLE;
  static final RowId Q1 = new RowId("q1");
  static final Instant START = Setup.DEFAULT_START;
  static final String BASE = "Complete the quickstart";
  static final Step PULL_LEFT = at(Party.LEFT, pull());
  static final Step PUSH_RIGHT = at(Party.RIGHT, new ClientAction.Push());
  static final Step USE_LOCAL =
      at(Party.RIGHT, new ClientAction.Resolve(Choice.LOCAL, Fields.none()));
  static final List<LessonStep> STEPS =
      List.of(
          step(PULL_LEFT, "In sync", "Both clients pull and hold version v1."),
          LessonStep.of(at(Party.RIGHT, pull())),
          step(edit(Party.LEFT, BASE + " later"), "Two edits", ""),
          LessonStep.of(edit(Party.RIGHT, BASE + " now")),
          step(at(Party.LEFT, new ClientAction.Push()), "Two pushes", ""),
          step(PUSH_RIGHT, "", "The Tablet sends If-Match v1, but the row is already v2."),
          step(USE_LOCAL, "The decision", ""),
          LessonStep.of(PULL_LEFT));

  private static final List<String> TEXTS =
      List.of(BASE, "Create the mobile service", "Sign up for the free trial", "Test the app");

  private Stages() {}

  static Step at(Party party, ClientAction action) {
    return new Step.AtClient(party, action);
  }

  static ClientAction pull() {
    return new ClientAction.Pull(Optional.empty(), Optional.empty());
  }

  static Step edit(Party party, String text) {
    return at(party, new ClientAction.Edit(Q1, Fields.of("text", text)));
  }

  static Fields todo(String text) {
    return Fields.of("text", text).with("complete", false);
  }

  static Row row(String id, String text, String version, Instant at) {
    return new Row(
        new RowId(id),
        todo(text),
        new SystemProperties(
            Optional.of(new Version(version)), Optional.of(at), Optional.of(at), false));
  }

  static Row deleted(Row row, String version, Instant at) {
    return new Row(
        row.id(),
        row.fields(),
        new SystemProperties(
            Optional.of(new Version(version)), Optional.of(at), Optional.of(at), true));
  }

  static Row quickstart(String text, String version) {
    int number = Integer.parseInt(version.substring(1));
    return row("q1", text, version, number == 1 ? START.minusSeconds(4) : second(number - 1));
  }

  static Instant second(int seconds) {
    return START.plusSeconds(seconds);
  }

  static List<Row> rows(Row first) {
    var rows = new ArrayList<>(List.of(first));
    for (int at = 1; at < TEXTS.size(); at++) {
      rows.add(row("q" + (at + 1), TEXTS.get(at), "a" + at, START.minusSeconds(4 - at)));
    }
    return rows;
  }

  static ServerSnapshot server(List<Row> rows, int versions, Party writer) {
    Map<RowId, List<Version>> known = new LinkedHashMap<>();
    Map<RowId, Party> writers = new LinkedHashMap<>();
    for (Row row : rows) {
      known.put(row.id(), List.of(row.version().orElseThrow()));
      writers.put(row.id(), Party.SERVER);
    }
    var all = new ArrayList<Version>();
    for (int number = 1; number <= versions; number++) {
      all.add(new Version("b" + number));
    }
    known.put(Q1, all);
    writers.put(Q1, writer);
    return new ServerSnapshot(TABLE, rows, known, writers, second(versions - 1));
  }

  static ClientSnapshot client(String name, List<Row> rows) {
    return new ClientSnapshot(
        name,
        true,
        "ask",
        Activity.IDLE,
        rows,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        new TreeMap<>(),
        List.of());
  }

  static ClientSnapshot edited(ClientSnapshot client, Row row, OperationState state) {
    return with(client, rows(row), List.of(update(state)), Activity.IDLE, Optional.empty());
  }

  static ClientSnapshot parked(ClientSnapshot client, Conflict conflict) {
    return with(client, client.rows(), client.queue(), Activity.PUSHING, Optional.of(conflict));
  }

  static ClientSnapshot with(
      ClientSnapshot client,
      List<Row> rows,
      List<PendingOperation> queue,
      Activity activity,
      Optional<Conflict> conflict) {
    return new ClientSnapshot(
        client.name(),
        client.online(),
        client.policy(),
        activity,
        rows,
        queue,
        conflict,
        client.lastPush(),
        client.lastError(),
        client.history(),
        client.deltaTokens(),
        client.armed());
  }

  static PendingOperation update(OperationState state) {
    return operation(Q1, OperationKind.UPDATE, state, Optional.empty());
  }

  static PendingOperation operation(
      RowId id, OperationKind kind, OperationState state, Optional<Row> item) {
    return new PendingOperation(
        new OperationId("op-" + id),
        TABLE,
        id,
        kind,
        state,
        1,
        1,
        START,
        Optional.of(quickstart(BASE, "b1")),
        item,
        Optional.empty());
  }

  static Conflict conflict() {
    return new Conflict(
        TABLE,
        Q1,
        OperationKind.UPDATE,
        Response.PRECONDITION_FAILED,
        Optional.of(quickstart(BASE, "b1")),
        Optional.of(quickstart(BASE + " now", "b1")),
        Optional.of(quickstart(BASE + " later", "b2")),
        START);
  }

  static Snapshot snapshot(ServerSnapshot server, ClientSnapshot left, ClientSnapshot right) {
    return new Snapshot(server, left, right, List.of(), 0);
  }

  /** What everything looks like after each step, from 0 to 8. */
  static List<Snapshot> snapshots() {
    Row base = quickstart(BASE, "b1");
    ServerSnapshot first = server(rows(base), 1, Party.SERVER);
    Row later = quickstart(BASE + " later", "b2");
    ServerSnapshot second = server(rows(later), 2, Party.LEFT);
    Row now = quickstart(BASE + " now", "b3");
    ServerSnapshot third = server(rows(now), 3, Party.RIGHT);
    ClientSnapshot phone = client("Phone", List.of());
    ClientSnapshot tablet = client("Tablet", List.of());
    ClientSnapshot phonePulled = client("Phone", rows(base));
    ClientSnapshot tabletPulled = client("Tablet", rows(base));
    ClientSnapshot phoneEdited =
        edited(phonePulled, quickstart(BASE + " later", "b1"), OperationState.PENDING);
    ClientSnapshot tabletEdited =
        edited(tabletPulled, quickstart(BASE + " now", "b1"), OperationState.PENDING);
    ClientSnapshot phonePushed = client("Phone", rows(later));
    ClientSnapshot tabletSent =
        edited(tabletPulled, quickstart(BASE + " now", "b1"), OperationState.ATTEMPTED);
    return List.of(
        snapshot(first, phone, tablet),
        snapshot(first, phonePulled, tablet),
        snapshot(first, phonePulled, tabletPulled),
        snapshot(first, phoneEdited, tabletPulled),
        snapshot(first, phoneEdited, tabletEdited),
        snapshot(second, phonePushed, tabletEdited),
        snapshot(second, phonePushed, parked(tabletSent, conflict())),
        snapshot(third, phonePushed, client("Tablet", rows(now))),
        snapshot(third, client("Phone", rows(now)), client("Tablet", rows(now))));
  }

  /** The events of a step, as few as the window needs. */
  static List<Event> events(int step) {
    return switch (step) {
      case 3, 4 -> List.of(new Event.OperationQueued(who(step), update(OperationState.PENDING)));
      case 5 -> exchange(Party.LEFT, 5, BASE + " later", "b1", 200, "b2");
      case 6 -> {
        var events = new ArrayList<>(List.<Event>of(new Event.PushStarted(Party.RIGHT)));
        events.addAll(exchange(Party.RIGHT, 6, BASE + " now", "b1", 412, "b2"));
        events.add(new Event.ConflictRaised(Party.RIGHT, conflict()));
        yield events;
      }
      case 7 -> exchange(Party.RIGHT, 7, BASE + " now", "b2", 200, "b3");
      default -> List.of(new Event.StepSettled(step, Optional.of(who(step))));
    };
  }

  static List<Event> exchange(
      Party party, int number, String text, String ifMatch, int status, String etag) {
    Request request =
        Request.of("PATCH", Request.path(TABLE, Q1))
            .withHeader(Header.IF_MATCH, ETag.text(new Version(ifMatch)))
            .withBody("{\"id\":\"q1\",\"text\":\"" + text + "\",\"complete\":false}");
    Response response =
        Response.of(status).withHeader(Header.ETAG, ETag.text(new Version(etag))).withBody("{}");
    return List.of(
        new Event.RequestSent(party, number, request),
        new Event.ServerAnswered(party, number, response),
        new Event.AnswerReceived(party, number, response));
  }

  static Event began(int step) {
    return new Event.StepBegan(
        step, Optional.of(who(step)), STEPS.get(step - 1).step().verb(), Map.of());
  }

  static Party who(int step) {
    return STEPS.get(step - 1).step().at().orElseThrow();
  }

  static Trace trace(int position) {
    List<Snapshot> snapshots = snapshots();
    var moments = new ArrayList<Moment>();
    for (int step = 1; step <= position; step++) {
      moments.add(new Moment(moments.size(), step, began(step), snapshots.get(step - 1)));
      for (Event event : events(step)) {
        moments.add(new Moment(moments.size(), step, event, snapshots.get(step)));
      }
    }
    return new Trace(snapshots.get(0), moments);
  }

  static Lesson lesson() {
    return new Lesson(
        "Two edits of one row",
        "A version check turns a silent overwrite into a decision.",
        Setup.of(rows(quickstart(BASE, "b1"))),
        STEPS);
  }

  /** The lesson after so many of its steps. */
  static SessionState after(int position) {
    return session(lesson(), false, STEPS, position, trace(position));
  }

  /** Free play with the same steps, before the first of them was done. */
  static SessionState freePlay() {
    Lesson free = new Lesson("Free play", "", lesson().given(), List.of());
    return session(free, true, List.of(), 0, trace(0));
  }

  /** The lesson after the last stage, with another snapshot there, reached by one more event. */
  static SessionState showing(int position, Snapshot snapshot, Event event) {
    Trace before = trace(position - 1);
    Moment moment = new Moment(before.moments().size(), position, event, snapshot);
    return session(lesson(), false, STEPS, position, before.with(List.of(moment)));
  }

  static SessionState session(
      Lesson lesson, boolean freePlay, List<LessonStep> steps, int position, Trace trace) {
    return new SessionState(
        lesson,
        freePlay,
        Branches.trunk(steps).at(position),
        trace,
        Map.of(6, Duration.ofNanos(2_340_000)),
        "127.0.0.1:52114",
        Optional.empty(),
        false,
        Optional.empty(),
        true);
  }

  /** The same at a server that somebody else runs. */
  static SessionState withoutWayBack(SessionState state) {
    return new SessionState(
        state.lesson(),
        state.freePlay(),
        state.branches(),
        state.trace(),
        state.durations(),
        state.address(),
        state.refusal(),
        state.busy(),
        state.failure(),
        false);
  }

  private static LessonStep step(Step step, String chapter, String say) {
    return new LessonStep(
        step,
        Optional.of(say).filter(text -> !text.isEmpty()),
        Optional.of(chapter).filter(text -> !text.isEmpty()),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        0);
  }
}
