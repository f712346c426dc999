package syncduel.server;

import java.util.LinkedHashMap;
import syncduel.wire.Header;
import syncduel.wire.Json;
import syncduel.wire.Protocol;
import syncduel.wire.Response;

/**
 * An error as clients of a protocol read it: in 1.x code and text (section 1.5), in 2.0 the text
 * alone.
 */
public final class ErrorAnswer {
  private ErrorAnswer() {}

  /** The answer of that status with one sentence. */
  public static Response of(Protocol protocol, int status, String sentence) {
    var body = new LinkedHashMap<String, Object>();
    if (protocol == Protocol.V1) {
      body.put("code", (long) status);
      body.put("error", "Error: " + sentence);
    } else {
      body.put("error", sentence);
    }
    return Response.of(status)
        .withHeader(Header.CONTENT_TYPE, "application/json; charset=utf-8")
        .withBody(Json.write(body));
  }
}
