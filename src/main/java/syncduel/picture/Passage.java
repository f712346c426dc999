package syncduel.picture;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import syncduel.model.RowId;
import syncduel.trace.Direction;
import syncduel.trace.Party;
import syncduel.wire.Json;
import syncduel.wire.Request;
import syncduel.wire.Response;

/**
 * All that a trace tells of one exchange.
 *
 * @param row the row it is about; empty for a list
 * @param ifMatch the version that the request names, counted from 1
 * @param etag the version that the answer names, counted from 1
 * @param held the messages that were held, be they released by now
 * @param lost the message that got lost
 * @param injected whether the network answered in the server's stead
 * @param received whether the client got the answer
 * @param conflict whether the client met a conflict by it
 */
record Passage(
    int number,
    Party client,
    Request request,
    Optional<Response> response,
    Optional<RowId> row,
    OptionalInt ifMatch,
    OptionalInt etag,
    Set<Direction> held,
    Optional<Direction> lost,
    boolean injected,
    boolean received,
    boolean conflict) {
  Passage {
    held = Set.copyOf(held);
  }

  /** Tells whether nothing but success came of it so far. */
  boolean plain() {
    return held.isEmpty() && lost.isEmpty() && response.map(Response::successful).orElse(true);
  }

  boolean reads() {
    return request.method().equals("GET");
  }

  /** Tells whether the request should have named the version that it replaces. */
  boolean replaces() {
    return request.method().equals("PATCH") || request.method().equals("DELETE");
  }

  /** Tells whether the server refused because of another version or row. */
  boolean refused() {
    return response
        .map(
            answer ->
                answer.status() == Response.PRECONDITION_FAILED
                    || answer.status() == Response.CONFLICT)
        .orElse(false);
  }

  /** The row that a request is about: from the path, and for a new row from the body. */
  static Optional<RowId> row(Request request) {
    String[] segments = request.path().split("/");
    if (segments.length > 3) {
      String text = segments[3].replace("+", "%2B");
      return Optional.of(new RowId(URLDecoder.decode(text, StandardCharsets.UTF_8)));
    }
    return request.method().equals("POST") ? request.body().flatMap(Passage::id) : Optional.empty();
  }

  private static Optional<RowId> id(String body) {
    try {
      return Json.read(body) instanceof java.util.Map<?, ?> map
              && map.get("id") instanceof String id
              && !id.isEmpty()
          ? Optional.of(new RowId(id))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      // A body or an id that the server will refuse names no row; the picture shows the refusal.
      return Optional.empty();
    }
  }
}
