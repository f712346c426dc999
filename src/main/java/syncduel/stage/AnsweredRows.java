package syncduel.stage;

import java.util.List;
import java.util.Optional;
import syncduel.model.Fields;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.model.SystemProperties;
import syncduel.wire.Json;
import syncduel.wire.Request;
import syncduel.wire.Response;
import syncduel.wire.RowJson;

/** What the answers of a server tell about its rows, to whoever has nothing but the answers. */
final class AnsweredRows {
  private final RowJson json;

  AnsweredRows(RowJson json) {
    this.json = json;
  }

  /**
   * What is certain of a row after a write that succeeded: the columns that were sent, and over
   * them what was answered. Some servers answer no more than that, and a delete not even a version.
   */
  Optional<Row> written(Request request, Response response) {
    if (!response.successful() || reads(request)) {
      return Optional.empty();
    }
    boolean deleted = request.method().equals("DELETE");
    return Messages.rowOf(request).map(id -> written(id, request, response, deleted));
  }

  /**
   * The rows as the server has them: in the answer to a read, and in a conflict's. A 409 to an
   * insert only echoes what was sent.
   */
  List<Row> shown(Request request, Response response) {
    boolean conflict =
        response.status() == Response.PRECONDITION_FAILED
            || response.status() == Response.CONFLICT && !request.method().equals("POST");
    if (!conflict && !(response.successful() && reads(request))) {
      return List.of();
    }
    return Messages.rowsOf(response, json).stream()
        .map(row -> versioned(row, response))
        .filter(row -> row.version().isPresent())
        .toList();
  }

  private Row written(RowId id, Request request, Response response, boolean deleted) {
    Fields sent =
        request
            .body()
            .map(Json::readObject)
            .flatMap(json::row)
            .map(Row::fields)
            .orElse(Fields.none());
    Row answered =
        Messages.rowsOf(response, json).stream()
            .filter(row -> row.id().equals(id))
            .findFirst()
            .orElseGet(() -> Row.of(id, Fields.none()));
    SystemProperties system = versioned(answered, response).system();
    return new Row(
        id,
        sent.with(answered.fields()),
        new SystemProperties(system.version(), system.createdAt(), system.updatedAt(), deleted));
  }

  private static boolean reads(Request request) {
    return request.method().equals("GET");
  }

  private static Row versioned(Row row, Response response) {
    return response.etag().isPresent() ? row.withVersion(response.etag()) : row;
  }
}
