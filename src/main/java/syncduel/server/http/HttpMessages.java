package syncduel.server.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import syncduel.wire.Header;
import syncduel.wire.Headers;
import syncduel.wire.Parameter;
import syncduel.wire.PercentText;
import syncduel.wire.Request;
import syncduel.wire.Response;

/** Messages of the HTTP library as values of the protocol and back. */
final class HttpMessages {
  private HttpMessages() {}

  /** A message that no request can be made of; the status says why. */
  static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final int status;

    Unreadable(int status, String message) {
      super(message);
      this.status = status;
    }

    int status() {
      return status;
    }
  }

  /** The request, its body read no further than the limit. */
  static Request request(ClassicHttpRequest message, int bodyLimit) throws IOException, Unreadable {
    String target = message.getPath() == null ? "" : message.getPath();
    if (!target.startsWith("/")) {
      throw new Unreadable(Response.BAD_REQUEST, "The address begins with a slash");
    }
    int mark = target.indexOf('?');
    String path = mark < 0 ? target : target.substring(0, mark);
    String query = mark < 0 ? "" : target.substring(mark + 1);
    return new Request(
        message.getMethod(),
        path,
        parameters(query),
        headers(message),
        body(message.getEntity(), bodyLimit));
  }

  /** Copies status, headers and body into a message that is to be sent. */
  static void fill(ClassicHttpResponse message, Response response) {
    message.setCode(response.status());
    for (Header header : response.headers().all()) {
      message.addHeader(header.name(), header.value());
    }
    response
        .body()
        .map(text -> text.getBytes(StandardCharsets.UTF_8))
        .ifPresent(bytes -> message.setEntity(new ByteArrayEntity(bytes, type(response))));
  }

  private static ContentType type(Response response) {
    return response
        .headers()
        .first(Header.CONTENT_TYPE)
        .map(ContentType::parse)
        .orElse(ContentType.APPLICATION_JSON);
  }

  private static List<Parameter> parameters(String query) throws Unreadable {
    try {
      return PercentText.parameters(query);
    } catch (IllegalArgumentException e) {
      throw new Unreadable(Response.BAD_REQUEST, e.getMessage());
    }
  }

  private static Headers headers(ClassicHttpRequest message) {
    var headers = new ArrayList<Header>();
    for (org.apache.hc.core5.http.Header header : message.getHeaders()) {
      String value = header.getValue() == null ? "" : header.getValue();
      headers.add(new Header(header.getName(), value));
    }
    return new Headers(headers);
  }

  private static Optional<String> body(HttpEntity entity, int limit)
      throws IOException, Unreadable {
    if (entity == null) {
      return Optional.empty();
    }
    byte[] bytes = entity.getContentLength() > limit ? null : read(entity, limit);
    if (bytes == null || bytes.length > limit) {
      throw new Unreadable(Response.TOO_LARGE, "A body has at most " + limit + " bytes");
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.isEmpty() ? Optional.empty() : Optional.of(text);
    } catch (CharacterCodingException e) {
      throw new Unreadable(Response.BAD_REQUEST, "The body is no UTF-8");
    }
  }

  private static byte[] read(HttpEntity entity, int limit) throws IOException, Unreadable {
    try {
      return entity.getContent().readNBytes(limit + 1);
    } catch (MalformedChunkCodingException e) {
      throw new Unreadable(Response.BAD_REQUEST, "The body's chunks are broken");
    }
  }
}
