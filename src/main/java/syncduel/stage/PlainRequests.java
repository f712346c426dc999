package syncduel.stage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import syncduel.model.Fields;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.model.TableName;
import syncduel.sync.Transport;
import syncduel.wire.Header;
import syncduel.wire.Json;
import syncduel.wire.Parameter;
import syncduel.wire.Protocol;
import syncduel.wire.Query;
import syncduel.wire.QueryText;
import syncduel.wire.Request;
import syncduel.wire.Response;
import syncduel.wire.RowJson;
import syncduel.wire.SystemProperty;

/**
 * The requests of a third party, who has no client library: no versions are sent, so the last
 * writer wins. They are not part of the trace; what they led to is.
 */
final class PlainRequests {
  private static final long PAGE = 50;
  private static final long MOST_ROWS = 1000;

  private final Transport transport;
  private final Protocol protocol;
  private final TableName table;
  private final RowJson json;

  PlainRequests(Transport transport, Protocol protocol, TableName table) {
    this.transport = transport;
    this.protocol = protocol;
    this.table = table;
    this.json = new RowJson(protocol);
  }

  /** An answer that is not what was asked for. */
  static final class Unexpected extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Response response;

    private Unexpected(Response response, String message) {
      super(message);
      this.response = response;
    }

    int status() {
      return response.status();
    }
  }

  /**
   * The whole table, tombstones too where the server shows them.
   *
   * @throws IOException when there was no answer
   * @throws Unexpected when it was no list, or one without an end
   */
  List<Row> rows() throws IOException {
    var rows = new ArrayList<Row>();
    List<Row> page = page(0);
    while (!page.isEmpty()) {
      rows.addAll(page);
      page = page(rows.size());
    }
    return rows;
  }

  /** Inserts a row of that id. */
  Response insert(RowId id, Fields fields) throws IOException {
    return ask(write("POST", Request.path(table)).withBody(body(id, fields)));
  }

  /** Sets columns, whatever version the row has. */
  Response edit(RowId id, Fields changes) throws IOException {
    return ask(write("PATCH", Request.path(table, id)).withBody(body(id, changes)));
  }

  /** Deletes, whatever version the row has. */
  Response delete(RowId id) throws IOException {
    return ask(write("DELETE", Request.path(table, id)));
  }

  /** Brings a deleted row back. */
  Response undelete(RowId id) throws IOException {
    return ask(write("POST", Request.path(table, id)));
  }

  private List<Row> page(long skip) throws IOException {
    Query query =
        Query.all()
            .orderBy("id")
            .skip(skip)
            .take(PAGE)
            .withParameter(Parameter.INCLUDE_DELETED, "true");
    var parameters = new ArrayList<>(QueryText.parameters(query));
    systemProperties().ifPresent(parameters::add);
    Response response =
        ask(identified(Request.of("GET", Request.path(table)).withQuery(parameters)));
    if (!response.successful()) {
      throw new Unexpected(response, "it answered " + response.status() + words(response));
    }
    if (skip >= MOST_ROWS) {
      throw new Unexpected(
          response, table + " has more than " + MOST_ROWS + " rows, too many to show");
    }
    return rows(response);
  }

  private List<Row> rows(Response response) throws Unexpected {
    try {
      return json.objects(Json.read(response.body().orElse(""))).stream()
          .flatMap(object -> json.row(object).stream())
          .toList();
    } catch (IllegalArgumentException e) {
      throw new Unexpected(response, "its answer is no list of rows");
    }
  }

  private Response ask(Request request) throws IOException {
    try (Transport.Connection connection = transport.open()) {
      return connection.send(request);
    }
  }

  private Request write(String method, String path) {
    Request request = Request.of(method, path).withQuery(systemProperties().stream().toList());
    return identified(request).withHeader(Header.CONTENT_TYPE, "application/json; charset=utf-8");
  }

  private Optional<Parameter> systemProperties() {
    return QueryText.systemProperties(protocol, EnumSet.allOf(SystemProperty.class));
  }

  private Request identified(Request request) {
    Request plain = request.withHeader(Header.ACCEPT, "application/json");
    return protocol == Protocol.V2 ? plain.withHeader(Header.API_VERSION, "2.0.0") : plain;
  }

  private String body(RowId id, Fields fields) {
    return Json.write(json.body(id, fields));
  }

  /** The server's own words about an error, behind a colon; nothing when it has none. */
  static String words(Response response) {
    try {
      return Json.read(response.body().orElse("")) instanceof Map<?, ?> said
              && said.get("error") instanceof String error
          ? ": " + error.strip().replaceAll("\\.$", "")
          : "";
    } catch (Json.Malformed e) {
      return "";
    }
  }
}
