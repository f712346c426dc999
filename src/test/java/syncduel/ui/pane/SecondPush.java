package syncduel.ui.pane;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import syncduel.model.Fields;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.model.SystemProperties;
import syncduel.model.TableName;
import syncduel.model.Version;
import syncduel.trace.ClientSnapshot;
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

/** The step of the tutorial in which the Tablet's push is refused. */
final class SecondPush {
  private static final TableName TABLE = new TableName("TodoItem");
  private static final RowId ROW = new RowId("q1");
  private static final Version FIRST = new Version("AAA1");
  private static final Version SECOND = new Version("AAA2");

  private SecondPush() {}

  static Trace trace() {
    Request request =
        Request.of("PATCH", Request.path(TABLE, ROW)).withHeader(Header.IF_MATCH, ETag.text(FIRST));
    Response refusal =
        Response.of(Response.PRECONDITION_FAILED).withHeader(Header.ETAG, ETag.text(SECOND));
    return new Trace(
        seen(),
        List.of(
            new Moment(0, 1, new Event.RequestSent(Party.RIGHT, 1, request), seen()),
            new Moment(1, 1, new Event.ServerAnswered(Party.RIGHT, 1, refusal), seen()),
            new Moment(2, 1, new Event.AnswerReceived(Party.RIGHT, 1, refusal), seen())));
  }

  private static Snapshot seen() {
    var row = new Row(ROW, Fields.of("text", "later"), SystemProperties.of(SECOND));
    var server =
        new ServerSnapshot(
            TABLE,
            List.of(row),
            Map.of(ROW, List.of(FIRST, SECOND)),
            Map.of(ROW, Party.LEFT),
            Instant.parse("2026-01-01T10:00:01Z"));
    return new Snapshot(server, client("Phone", row), client("Tablet", row), List.of(), 0);
  }

  private static ClientSnapshot client(String name, Row row) {
    return new ClientSnapshot(
        name,
        true,
        "ask",
        ClientSnapshot.Activity.IDLE,
        List.of(row),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        new TreeMap<>(),
        List.of());
  }
}
