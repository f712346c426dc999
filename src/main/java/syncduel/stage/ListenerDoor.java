package syncduel.stage;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import syncduel.server.RequestHandler;
import syncduel.server.http.LoopbackListener;
import syncduel.wire.Protocol;
import syncduel.wire.Request;
import syncduel.wire.Response;

/**
 * One listener for the servers of many worlds, so that the address stays. Leads to the server that
 * opened it last, and answers 503 while there is none. Thread-safe.
 */
final class ListenerDoor implements RequestHandler, AutoCloseable {
  private final AtomicReference<Optional<BundledServer>> present =
      new AtomicReference<>(Optional.empty());
  private final LoopbackListener listener;

  /**
   * Listens on a port that the system chooses.
   *
   * @throws WorldFailedException when there is no port to be had
   */
  ListenerDoor() {
    try {
      this.listener =
          LoopbackListener.open(
              InetAddress.getLoopbackAddress(),
              0,
              this,
              defect -> present.get().ifPresent(server -> server.failed(defect)));
    } catch (IOException e) {
      throw new WorldFailedException(
          "The server could not open a port on 127.0.0.1: " + e.getMessage(), e);
    }
  }

  URI uri() {
    return listener.uri();
  }

  void open(BundledServer server) {
    present.set(Optional.of(server));
  }

  void close(BundledServer server) {
    present.updateAndGet(now -> now.filter(other -> other != server));
  }

  @Override
  public Response handle(Request request) {
    return present
        .get()
        .map(server -> server.handle(request))
        .orElseGet(() -> Response.of(Response.UNAVAILABLE));
  }

  @Override
  public Protocol protocol() {
    return present.get().map(BundledServer::protocol).orElse(Protocol.V1);
  }

  @Override
  public void close() {
    listener.close();
  }
}
