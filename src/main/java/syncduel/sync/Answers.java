package syncduel.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import syncduel.model.Row;
import syncduel.wire.Json;
import syncduel.wire.Response;
import syncduel.wire.RowJson;

/** What answers of the server say: rows, or in one sentence why there are none. */
final class Answers {
  private Answers() {}

  /** The row of a single-row answer, its version from the ETag if there is one. */
  static Optional<Row> row(RowJson json, Response response) {
    try {
      Optional<Row> row = json.row(Json.readObject(response.body().orElse("")));
      return row.map(
          found -> response.etag().isPresent() ? found.withVersion(response.etag()) : found);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The row that a write must be answered with. */
  static Row writtenRow(RowJson json, Response response) throws RequestFailedException {
    return row(json, response)
        .orElseThrow(
            () ->
                new RequestFailedException(
                    response, "The server answered " + response.status() + " without the row"));
  }

  /** The rows of a list's answer; those without an id are left out. */
  static List<Row> rows(RowJson json, Response response) throws RequestFailedException {
    return rows(json, response, objects(json, response));
  }

  /** The rows of a list that was read already. */
  static List<Row> rows(RowJson json, Response response, List<Map<String, Object>> objects)
      throws RequestFailedException {
    var rows = new ArrayList<Row>();
    try {
      for (Map<String, Object> object : objects) {
        json.row(object).ifPresent(rows::add);
      }
    } catch (IllegalArgumentException e) {
      throw new RequestFailedException(
          response, "The server's list cannot be read: " + e.getMessage());
    }
    return rows;
  }

  /** The objects of a list's answer, those without an id included. */
  static List<Map<String, Object>> objects(RowJson json, Response response)
      throws RequestFailedException {
    if (!response.successful()) {
      throw failure(response);
    }
    try {
      return json.objects(Json.read(response.body().orElse("")));
    } catch (Json.Malformed e) {
      throw new RequestFailedException(
          response, "The server's list cannot be read: " + e.getMessage());
    }
  }

  /** An answer that is no success, with the server's own words (section 1.5). */
  static RequestFailedException failure(Response response) {
    String words = response.body().map(Answers::words).orElse("");
    String sentence = "The server answered " + response.status();
    return new RequestFailedException(
        response, words.isEmpty() ? sentence : sentence + ": " + words);
  }

  private static String words(String body) {
    try {
      Object answer = Json.read(body);
      if (answer instanceof Map<?, ?> map) {
        Object error =
            map.get("error") instanceof String ? map.get("error") : map.get("description");
        return error instanceof String text ? text : "";
      }
      return answer instanceof String text ? text : "";
    } catch (Json.Malformed e) {
      return body.strip();
    }
  }
}
