package syncduel.sync;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import syncduel.model.Fields;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.model.TableName;
import syncduel.wire.ETag;
import syncduel.wire.Expression;
import syncduel.wire.Header;
import syncduel.wire.Headers;
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
 * The requests of one table at the server (sections 1.1 to 1.4 of the reference).
 *
 * <p>Writes ask for {@code __version} alone, as the tutorial's sample does: a row that was pushed
 * has no updatedAt of its own until it is pulled. Look-ups ask for all system properties.
 */
final class RemoteTable {
  private static final String PUSH_FEATURES = "TU,OL";
  private static final String PULL_FEATURES = "QS,OL";
  private static final String V2_VERSION = "2.0.0";

  /**
   * What follows the library's version in {@code X-ZUMO-VERSION} (section 1.2 of the reference).
   * The machine stays unnamed, so that one lesson has one trace on all of them.
   */
  private static final String PLATFORM = " (lang=Java; os=--; os_version=--; arch=--; version=--)";

  private final Transport.Connection connection;
  private final SyncSettings settings;
  private final TableName table;
  private final RowJson json;
  private final Headers pushHeaders;

  RemoteTable(Transport.Connection connection, SyncSettings settings, TableName table) {
    this.connection = connection;
    this.settings = settings;
    this.table = table;
    this.json = new RowJson(settings.protocol());
    this.pushHeaders = headers(PUSH_FEATURES);
  }

  Response insert(Row row) throws NoAnswerException {
    return send(
        write(Request.of("POST", Request.path(table))).withBody(body(row.id(), row.fields())));
  }

  /** Sends these columns of a row; with its version if the update is guarded. */
  Response update(Row row, Fields columns, boolean guarded) throws NoAnswerException {
    Request request = write(Request.of("PATCH", Request.path(table, row.id())));
    return send(guard(request, row, guarded).withBody(body(row.id(), columns)));
  }

  Response delete(Row row, boolean guarded) throws NoAnswerException {
    Request request = write(Request.of("DELETE", Request.path(table, row.id())));
    return send(guard(request, row, guarded));
  }

  Response undelete(Row row, boolean guarded) throws NoAnswerException {
    Request request = write(Request.of("POST", Request.path(table, row.id())));
    return send(guard(request, row, guarded));
  }

  /**
   * The row as the server has it, a tombstone perhaps: by id, and where that finds nothing by a
   * list that shows deleted rows, because look-ups of 2.0 hide them (decision 14).
   */
  Optional<Row> find(RowId id) throws SyncException {
    Request lookup = Request.of("GET", Request.path(table, id));
    Response found = send(push(lookup, EnumSet.allOf(SystemProperty.class)));
    if (found.successful()) {
      return Optional.of(Answers.writtenRow(json, found));
    }
    if (found.status() != Response.NOT_FOUND) {
      throw Answers.failure(found);
    }
    Query query =
        Query.all()
            .where(Expression.eq("id", id.value()))
            .withParameter(Parameter.INCLUDE_DELETED, "true");
    Response list = send(list(query, EnumSet.allOf(SystemProperty.class), PUSH_FEATURES));
    return Answers.rows(json, list).stream().filter(row -> isOf(id, row)).findFirst();
  }

  /** Tells whether a row is that of an id; servers may keep ids in another case. */
  static boolean isOf(RowId id, Row row) {
    return row.id().value().equalsIgnoreCase(id.value());
  }

  /** One page of a pull, deleted rows included. */
  Response page(Query query, Set<SystemProperty> wanted) throws NoAnswerException {
    return send(
        list(query.withParameter(Parameter.INCLUDE_DELETED, "true"), wanted, PULL_FEATURES));
  }

  /** The page that a link leads to. */
  Response page(List<Parameter> link) throws NoAnswerException {
    Request request = Request.of("GET", Request.path(table)).withQuery(link);
    return send(request.withHeaders(headers(PULL_FEATURES)));
  }

  RowJson json() {
    return json;
  }

  private Request write(Request request) {
    Request complete = push(request, EnumSet.of(SystemProperty.VERSION));
    return request.method().equals("DELETE")
        ? complete
        : complete.withHeader(Header.CONTENT_TYPE, "application/json; charset=utf-8");
  }

  private Request push(Request request, Set<SystemProperty> wanted) {
    return request
        .withQuery(QueryText.systemProperties(settings.protocol(), wanted).stream().toList())
        .withHeaders(pushHeaders);
  }

  private Request list(Query query, Set<SystemProperty> wanted, String features) {
    List<Parameter> parameters = new ArrayList<>(QueryText.parameters(query));
    QueryText.systemProperties(settings.protocol(), wanted).ifPresent(parameters::add);
    return Request.of("GET", Request.path(table))
        .withQuery(parameters)
        .withHeaders(headers(features));
  }

  private static Request guard(Request request, Row row, boolean guarded) {
    Optional<String> tag = row.version().filter(version -> guarded).map(ETag::text);
    return tag.map(text -> request.withHeader(Header.IF_MATCH, text)).orElse(request);
  }

  private Headers headers(String features) {
    Protocol protocol = settings.protocol();
    Headers headers = Headers.none().with(Header.ACCEPT, "application/json");
    if (protocol == Protocol.V2) {
      headers = headers.with(Header.API_VERSION, V2_VERSION);
    } else if (settings.applicationKey().isPresent()) {
      headers = headers.with(Header.APPLICATION, settings.applicationKey().get());
    }
    return headers
        .with(Header.INSTALLATION_ID, settings.installationId())
        .with(Header.FEATURES, features)
        .with(Header.ZUMO_VERSION, (protocol == Protocol.V2 ? "ZUMO/2.0" : "ZUMO/1.3") + PLATFORM);
  }

  private String body(RowId id, Fields columns) {
    return Json.write(json.body(id, columns));
  }

  private Response send(Request request) throws NoAnswerException {
    try {
      return connection.send(request);
    } catch (IOException e) {
      throw new NoAnswerException(e);
    }
  }
}
