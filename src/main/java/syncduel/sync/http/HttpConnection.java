package syncduel.sync.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.io.CloseMode;
import syncduel.sync.Transport;
import syncduel.wire.Header;
import syncduel.wire.Request;
import syncduel.wire.Response;

/**
 * The requests of one push or pull, over one connection that is made with the first of them.
 *
 * <p>Closing it on another thread makes a request that is waiting fail.
 */
final class HttpConnection implements Transport.Connection {
  /** What HttpClient itself says about a message; said twice it would be an error. */
  private static final List<String> FRAMING =
      List.of("host", "content-length", "transfer-encoding", "connection", "date");

  private static final String CLOSED = "this connection is closed already";

  private final HttpHost server;
  private final String prefix;
  private final HttpTransport.Limits limits;
  private CloseableHttpClient client;
  private boolean closed;

  /** Connects to nothing yet. */
  HttpConnection(HttpHost server, String prefix, HttpTransport.Limits limits) {
    this.server = server;
    this.prefix = prefix;
    this.limits = limits;
  }

  @Override
  public Response send(Request request) throws IOException {
    ClassicHttpRequest message = message(request);
    CloseableHttpClient sender = client();
    try {
      return sender.execute(server, message, this::read);
    } catch (IOException e) {
      throw new Sentence(server.toHostString(), limits).of(e);
    } catch (IllegalStateException e) {
      // What HttpClient throws when it was closed on another thread.
      throw new IOException(CLOSED, e);
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    drop();
  }

  private synchronized CloseableHttpClient client() throws IOException {
    if (closed) {
      throw new IOException(CLOSED);
    }
    if (client == null) {
      client = PlainClient.create(limits);
    }
    return client;
  }

  /** Drops the connection of a useless answer: giving it back would first read all the rest. */
  private Response read(ClassicHttpResponse answer) throws IOException {
    try {
      return new AnswerReader(limits.largestBody()).handleResponse(answer);
    } catch (IOException e) {
      drop();
      throw e;
    }
  }

  private synchronized void drop() {
    if (client != null) {
      client.close(CloseMode.IMMEDIATE);
      client = null;
    }
  }

  /** The library calls itself the same in {@code User-Agent} (section 1.2 of the reference). */
  private ClassicHttpRequest message(Request request) {
    var message = new BasicClassicHttpRequest(request.method(), server, prefix + request.target());
    for (Header header : request.headers().all()) {
      if (!FRAMING.contains(header.name().toLowerCase(Locale.ROOT))) {
        message.addHeader(header.name(), header.value());
      }
    }
    request
        .headers()
        .first(Header.ZUMO_VERSION)
        .ifPresent(library -> message.setHeader(HttpHeaders.USER_AGENT, library));
    request.body().ifPresent(body -> message.setEntity(entity(request, body)));
    return message;
  }

  private static ByteArrayEntity entity(Request request, String body) {
    Optional<String> said = request.headers().first(Header.CONTENT_TYPE);
    ContentType type = said.isPresent() ? null : ContentType.APPLICATION_JSON;
    return new ByteArrayEntity(body.getBytes(StandardCharsets.UTF_8), type);
  }
}
