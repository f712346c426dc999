package syncduel.sync.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.HttpClientResponseHandler;
import syncduel.wire.Header;
import syncduel.wire.Headers;
import syncduel.wire.Response;

/** Reads a whole answer of any status, up to a number of bytes. Bodies are UTF-8. */
final class AnswerReader implements HttpClientResponseHandler<Response> {
  private static final String CONTENT_ENCODING = "Content-Encoding";
  private static final String IDENTITY = "identity";

  private final int largestBody;

  /** For answers of that size at most. */
  AnswerReader(int largestBody) {
    this.largestBody = largestBody;
  }

  /** An answer that came but is of no use. */
  static final class Unusable extends IOException {
    private static final long serialVersionUID = 1L;

    /** With the words that follow "the answer of host". */
    Unusable(String message) {
      super(message);
    }
  }

  @Override
  public Response handleResponse(ClassicHttpResponse message) throws IOException {
    Headers headers = headers(message);
    Optional<String> body = body(message.getEntity());
    String encoding = headers.first(CONTENT_ENCODING).orElse(IDENTITY);
    if (body.isPresent() && !encoding.equalsIgnoreCase(IDENTITY)) {
      throw new Unusable("is compressed, which was not asked for");
    }
    return new Response(message.getCode(), headers, body);
  }

  private static Headers headers(ClassicHttpResponse message) throws IOException {
    try {
      return new Headers(
          Arrays.stream(message.getHeaders())
              .map(header -> new Header(header.getName(), text(header.getValue())))
              .toList());
    } catch (IllegalArgumentException e) {
      throw new Unusable("has a header that is none");
    }
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }

  private Optional<String> body(HttpEntity entity) throws IOException {
    if (entity == null) {
      return Optional.empty();
    }
    if (entity.getContentLength() > largestBody) {
      throw tooLarge();
    }
    // Not closed here: closing would first read the rest, however long that is.
    InputStream in = entity.getContent();
    byte[] bytes = in.readNBytes(largestBody);
    if (bytes.length == largestBody && in.read() >= 0) {
      throw tooLarge();
    }
    return bytes.length == 0
        ? Optional.empty()
        : Optional.of(new String(bytes, StandardCharsets.UTF_8));
  }

  private Unusable tooLarge() {
    return new Unusable("is larger than " + largestBody + " bytes");
  }
}
