package syncduel.server.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.function.Consumer;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ExceptionListener;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.HttpProcessors;
import org.apache.hc.core5.http.impl.bootstrap.HttpServer;
import org.apache.hc.core5.http.impl.bootstrap.ServerBootstrap;
import org.apache.hc.core5.http.io.HttpRequestHandler;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import syncduel.server.ErrorAnswer;
import syncduel.server.RequestHandler;
import syncduel.wire.Response;

/**
 * Listens on a port of this machine and passes requests on, until it is closed.
 *
 * <p>Bodies are read no further than {@link RequestHandler#bodyLimit} allows (413), a request line
 * and each header are 16,384 bytes at most, a silent connection is dropped after 30 seconds, and of
 * more than 256 connections at once the further ones are closed. A message that is no HTTP is
 * refused with 4xx and the protocol's error body. A handler that throws makes a 500. Several
 * requests may be handled at once, each on a thread of the listener.
 */
public final class LoopbackListener implements AutoCloseable {
  private static final int LONGEST_LINE = 16_384;
  private static final int MOST_HEADERS = 100;
  static final int MOST_CONNECTIONS = 256;
  private static final Timeout SILENCE = Timeout.ofSeconds(30);
  private static final TimeValue JOIN = TimeValue.ofSeconds(10);

  private final HttpServer server;
  private final InetAddress address;
  private final RequestHandler handler;
  private final Consumer<RuntimeException> defects;

  private LoopbackListener(
      InetAddress address, int port, RequestHandler handler, Consumer<RuntimeException> defects) {
    this.address = address;
    this.handler = handler;
    this.defects = defects;
    var limits =
        Http1Config.custom().setMaxLineLength(LONGEST_LINE).setMaxHeaderCount(MOST_HEADERS).build();
    HttpRequestHandler all =
        (request, response, context) -> {
          RefusedMessage.own(response, context);
          answer(request, response);
        };
    this.server =
        ServerBootstrap.bootstrap()
            .setLocalAddress(address)
            .setListenerPort(port)
            .setCanonicalHostName(address.getHostAddress())
            .setRequestRouter((request, context) -> all)
            .setSocketConfig(
                SocketConfig.custom().setSoTimeout(SILENCE).setTcpNoDelay(true).build())
            .setHttp1Config(limits)
            .setHttpProcessor(
                HttpProcessors.customServer(null)
                    .addLast(new RefusedMessage(handler.protocol()))
                    .build())
            .setConnectionFactory(new ConnectionLimit(MOST_CONNECTIONS, limits))
            // A peer that goes away in the middle of a message is none of the server's business.
            .setExceptionListener(ExceptionListener.NO_OP)
            .create();
  }

  /**
   * Listens on 127.0.0.1.
   *
   * @param port 0 lets the system choose one
   * @param defects is told what the handler threw, on the thread that answered 500
   * @throws IOException when the port is taken
   */
  public static LoopbackListener open(
      int port, RequestHandler handler, Consumer<RuntimeException> defects) throws IOException {
    InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    return open(loopback, port, handler, defects);
  }

  /** Listens on an address that somebody asked for: others may then reach it. */
  public static LoopbackListener open(
      InetAddress address, int port, RequestHandler handler, Consumer<RuntimeException> defects)
      throws IOException {
    var listener = new LoopbackListener(address, port, handler, defects);
    listener.server.start();
    return listener;
  }

  /** Where it listens; for an address that stands for all, as this machine reaches it. */
  public URI uri() {
    String host = address.isAnyLocalAddress() ? "127.0.0.1" : address.getHostAddress();
    String name = host.contains(":") ? "[" + host + "]" : host;
    return URI.create("http://" + name + ":" + server.getLocalPort());
  }

  /** Stops listening, drops all connections and waits until its threads are done. */
  @Override
  public void close() {
    server.close(CloseMode.IMMEDIATE);
    try {
      server.awaitTermination(JOIN);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void answer(ClassicHttpRequest message, ClassicHttpResponse answer) throws IOException {
    try {
      HttpMessages.fill(answer, handler.handle(HttpMessages.request(message, handler.bodyLimit())));
    } catch (HttpMessages.Unreadable e) {
      HttpMessages.fill(answer, ErrorAnswer.of(handler.protocol(), e.status(), e.getMessage()));
      // Otherwise the rest of a body that is too large would be read to its end.
      answer.addHeader(HttpHeaders.CONNECTION, "close");
    } catch (RuntimeException e) {
      defects.accept(e);
      HttpMessages.fill(
          answer,
          ErrorAnswer.of(handler.protocol(), Response.SERVER_ERROR, "Internal server error."));
    }
  }
}
