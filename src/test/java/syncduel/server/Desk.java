package syncduel.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import syncduel.model.Fields;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.model.TableName;
import syncduel.wire.ETag;
import syncduel.wire.Header;
import syncduel.wire.Json;
import syncduel.wire.PercentText;
import syncduel.wire.Protocol;
import syncduel.wire.Request;
import syncduel.wire.Response;

/** A server on the desk: requests as one would type them, answers as one would read them. */
final class Desk {
  static final TableName TABLE = new TableName("TodoItem");
  static final String LIST = "/tables/TodoItem";
  static final String VERSION = "?__systemproperties=__version";

  final SteppedStamps stamps = new SteppedStamps();
  final List<String> told = new ArrayList<>();
  final TableService service;
  private final Protocol protocol;

  private Desk(Protocol protocol, UnaryOperator<ServerSettings> settings) {
    this.protocol = protocol;
    this.service =
        new TableService(
            settings.apply(ServerSettings.of(protocol, ServedTable.toDo(TABLE))),
            new MemoryStorage(protocol),
            stamps,
            new Diary());
  }

  static Desk v1() {
    return new Desk(Protocol.V1, settings -> settings);
  }

  static Desk v2() {
    return new Desk(Protocol.V2, settings -> settings);
  }

  static Desk with(Protocol protocol, UnaryOperator<ServerSettings> settings) {
    return new Desk(protocol, settings);
  }

  /** Another writer inserts a row with that text. */
  Row row(String id, String text) {
    Fields fields = Fields.of("text", text).with("complete", false);
    return service.insert(TABLE, Optional.of(new RowId(id)), fields);
  }

  Row stored(String id) {
    return service.rows(TABLE).stream()
        .filter(row -> row.id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }

  String tag(String id) {
    return ETag.text(stored(id).version().orElseThrow());
  }

  Response get(String target) {
    return send(request("GET", target));
  }

  Response post(String target, String body) {
    return send(request("POST", target).withBody(body));
  }

  Response patch(String target, String ifMatch, String body) {
    return send(request("PATCH", target).withHeader(Header.IF_MATCH, ifMatch).withBody(body));
  }

  Response patch(String target, String body) {
    return send(request("PATCH", target).withBody(body));
  }

  Response delete(String target, String ifMatch) {
    return send(request("DELETE", target).withHeader(Header.IF_MATCH, ifMatch));
  }

  Response delete(String target) {
    return send(request("DELETE", target));
  }

  Response undelete(String target) {
    return send(request("POST", target));
  }

  Response send(Request request) {
    return service.handle(request);
  }

  Request request(String method, String target) {
    int mark = target.indexOf('?');
    Request request = Request.of(method, mark < 0 ? target : target.substring(0, mark));
    if (mark >= 0) {
      request = request.withQuery(PercentText.parameters(target.substring(mark + 1)));
    }
    return protocol == Protocol.V2 ? request.withHeader(Header.API_VERSION, "2.0.0") : request;
  }

  static Object json(Response response) {
    return Json.read(response.body().orElseThrow());
  }

  static String etag(Response response) {
    return response.headers().first(Header.ETAG).orElse("none");
  }

  /** The ids of a list's answer, in order. */
  static List<Object> ids(Response response) {
    return ((List<?>) json(response))
        .stream().map(row -> (Object) ((Map<?, ?>) row).get("id")).toList();
  }

  private final class Diary implements ServerListener {
    @Override
    public void written(TableName table, Optional<Row> before, Row after, Optional<Request> by) {
      told.add(
          (before.isPresent() ? "changed " : "new ")
              + after.id()
              + (after.deleted() ? " deleted" : "")
              + by.map(request -> " by " + request.method()).orElse(""));
    }

    @Override
    public void removed(TableName table, Row before, Optional<Request> by) {
      told.add("removed " + before.id() + by.map(request -> " by " + request.method()).orElse(""));
    }

    @Override
    public void answered(Request request, Response response) {
      told.add(request.method() + " " + response.status());
    }
  }
}
