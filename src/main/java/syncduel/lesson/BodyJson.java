package syncduel.lesson;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import syncduel.model.Row;
import syncduel.wire.Json;
import syncduel.wire.Protocol;
import syncduel.wire.RowJson;

/**
 * Bodies of messages as JSON. A server that somebody else runs may answer with anything; what is no
 * JSON has no values here, and a log line can still be made of it.
 */
final class BodyJson {
  private BodyJson() {}

  /** The value of a body; empty when it is no JSON. */
  static Optional<Object> value(String body) {
    try {
      return Optional.ofNullable(Json.read(body));
    } catch (Json.Malformed notJson) {
      return Optional.empty();
    }
  }

  /** The object of a body; an empty one when it is no object. */
  static Map<?, ?> object(Optional<String> body) {
    return body.flatMap(BodyJson::value)
        .filter(Map.class::isInstance)
        .map(value -> (Map<?, ?>) value)
        .orElse(Map.of());
  }

  /** The rows of a list's answer; none when it is no list of rows. */
  static List<Row> rows(String body) {
    RowJson names = new RowJson(protocol(body));
    try {
      return names.objects(Json.read(body)).stream()
          .map(names::row)
          .flatMap(Optional::stream)
          .toList();
    } catch (IllegalArgumentException noRows) {
      return List.of();
    }
  }

  /** A page's rows say themselves in which protocol they are. */
  private static Protocol protocol(String body) {
    return body.contains("\"__") ? Protocol.V1 : Protocol.V2;
  }
}
