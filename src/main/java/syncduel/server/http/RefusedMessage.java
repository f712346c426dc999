package syncduel.server.http;

import java.io.IOException;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.EntityDetails;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.HttpResponseInterceptor;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.protocol.HttpContext;
import syncduel.server.ErrorAnswer;
import syncduel.wire.Protocol;
import syncduel.wire.Response;

/**
 * Gives the protocol's error body to what the HTTP library itself refuses: a line too long, a
 * header without a colon, a version or a transfer encoding that nobody knows. It is always the
 * message that is at fault, so a 5xx of the library becomes a 400; and the connection ends, because
 * where the next message would begin is not known.
 */
final class RefusedMessage implements HttpResponseInterceptor {
  private static final int FIRST_SERVER_ERROR = 500;

  private static final String OWN = "syncduel.own-answer";

  private final Protocol protocol;

  RefusedMessage(Protocol protocol) {
    this.protocol = protocol;
  }

  /** Marks an answer that did not come from the library, whatever it says. */
  static void own(HttpResponse answer, HttpContext context) {
    context.setAttribute(OWN, answer);
  }

  @Override
  public void process(HttpResponse answer, EntityDetails entity, HttpContext context)
      throws HttpException, IOException {
    if (answer instanceof ClassicHttpResponse message
        && message.getCode() >= Response.BAD_REQUEST
        && context.getAttribute(OWN) != message) {
      int status =
          message.getCode() < FIRST_SERVER_ERROR ? message.getCode() : Response.BAD_REQUEST;
      Response refusal = ErrorAnswer.of(protocol, status, reason(message));
      HttpMessages.fill(message, refusal);
      message.setHeader(HttpHeaders.CONTENT_TYPE, message.getEntity().getContentType());
      message.setHeader(HttpHeaders.CONTENT_LENGTH, message.getEntity().getContentLength());
      message.setHeader(HttpHeaders.CONNECTION, "close");
    }
  }

  private static String reason(ClassicHttpResponse message) throws HttpException, IOException {
    return message.getEntity() == null
        ? message.getReasonPhrase()
        : EntityUtils.toString(message.getEntity());
  }
}
