package syncduel.view;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import syncduel.model.RowId;
import syncduel.wire.Json;
import syncduel.wire.Request;

/** Tells which row a request is about: the last part of its path, or the id in its body. */
final class RequestRow {
  private static final int TABLE_PARTS = 3;

  private RequestRow() {}

  static Optional<RowId> of(Request request) {
    String[] parts = request.path().split("/");
    if (parts.length > TABLE_PARTS) {
      return Optional.of(new RowId(URLDecoder.decode(parts[TABLE_PARTS], StandardCharsets.UTF_8)));
    }
    return request.method().equals("POST") ? request.body().flatMap(RequestRow::inBody) : none();
  }

  private static Optional<RowId> inBody(String body) {
    return Json.readObject(body).get("id") instanceof String id
        ? Optional.of(new RowId(id))
        : none();
  }

  private static Optional<RowId> none() {
    return Optional.empty();
  }
}
