package syncduel.stage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.model.Version;
import syncduel.wire.Header;
import syncduel.wire.Headers;
import syncduel.wire.Json;
import syncduel.wire.Request;
import syncduel.wire.Response;
import syncduel.wire.RowJson;

/** What the stage needs to know of a message: its row, and which headers are worth showing. */
final class Messages {
  /** No host, port, date or user agent: they differ between runs. */
  private static final Set<String> SHOWN = shown();

  private Messages() {}

  private static Set<String> shown() {
    var names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    names.addAll(
        List.of(
            Header.IF_MATCH,
            Header.IF_NONE_MATCH,
            Header.ETAG,
            Header.ALLOW,
            Header.ACCEPT,
            Header.CONTENT_TYPE,
            Header.APPLICATION,
            Header.INSTALLATION_ID,
            Header.FEATURES,
            Header.ZUMO_VERSION,
            Header.API_VERSION,
            Header.SERVER_VERSION));
    return names;
  }

  static Request shown(Request request) {
    return new Request(
        request.method(),
        request.path(),
        request.query(),
        shown(request.headers()),
        request.body());
  }

  static Response shown(Response response) {
    return new Response(response.status(), shown(response.headers()), response.body());
  }

  private static Headers shown(Headers headers) {
    return new Headers(
        headers.all().stream().filter(header -> SHOWN.contains(header.name())).toList());
  }

  /** Tells whether the request's path or, for an insert, its body names this row. */
  static boolean isAbout(Request request, RowId id) {
    return rowOf(request).map(id::equals).orElse(false);
  }

  /** The row that the path names, or the body of an insert. */
  static Optional<RowId> rowOf(Request request) {
    String[] segments = request.path().split("/");
    if (segments.length > 3) {
      return Optional.of(new RowId(Request.decoded(segments[3])));
    }
    if (!request.method().equals("POST")) {
      return Optional.empty();
    }
    return request
        .body()
        .map(Json::readObject)
        .map(object -> object.get("id"))
        .filter(String.class::isInstance)
        .map(id -> new RowId((String) id));
  }

  /** The rows that an answer holds; an error's page or text holds none. */
  static List<Row> rowsOf(Response response, RowJson json) {
    try {
      return objects(response.body().map(Json::read).orElse(null))
          .flatMap(row -> json.row(row).stream())
          .toList();
    } catch (IllegalArgumentException e) {
      return List.of();
    }
  }

  /** A version of a row, as a message names it. */
  record RowVersion(RowId id, Version version) {}

  /** The versions that an answer tells: in its rows, and of the asked row in its ETag. */
  static List<RowVersion> versions(Request request, Response response, RowJson json) {
    Stream<RowVersion> inRows =
        rowsOf(response, json).stream()
            .flatMap(row -> row.version().stream().map(token -> new RowVersion(row.id(), token)));
    Stream<RowVersion> inTag =
        rowOf(request).stream()
            .flatMap(id -> response.etag().stream().map(token -> new RowVersion(id, token)));
    return Stream.concat(inRows, inTag).toList();
  }

  @SuppressWarnings("unchecked")
  private static Stream<Map<String, Object>> objects(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().flatMap(Messages::objects);
    }
    if (value instanceof Map<?, ?> map) {
      return map.get("results") instanceof List<?> list
          ? objects(list)
          : Stream.of((Map<String, Object>) map);
    }
    return Stream.empty();
  }
}
