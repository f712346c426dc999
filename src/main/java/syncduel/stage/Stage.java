package syncduel.stage;

import java.io.IOException;
import java.net.InetAddress;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import syncduel.server.RequestHandler;
import syncduel.server.http.LoopbackListener;
import syncduel.wire.Protocol;
import syncduel.wire.Request;
import syncduel.wire.Response;

/**
 * Where worlds are built one after the other behind one listener, so that the address stays.
 *
 * <p>Used by one thread at a time, the stage's; only the listener's threads come in beside it.
 */
public final class Stage implements AutoCloseable {
  private final AtomicReference<Optional<World>> world = new AtomicReference<>(Optional.empty());
  private final LoopbackListener listener;
  private volatile Protocol protocol = Protocol.V1;
  private int built;
  private final String name = UUID.randomUUID().toString();

  private Stage() throws IOException {
    this.listener =
        LoopbackListener.open(
            InetAddress.getLoopbackAddress(), 0, new Answering(), this::serverFailed);
  }

  /**
   * Opens the listener on a port that the system chooses.
   *
   * @throws WorldFailedException when there is no port to be had
   */
  public static Stage open() {
    try {
      return new Stage();
    } catch (IOException e) {
      throw new WorldFailedException(
          "The server could not open a port on 127.0.0.1: " + e.getMessage(), e);
    }
  }

  /**
   * Closes the present world and builds another one.
   *
   * @throws WorldFailedException when a world does not end or begin
   */
  public World build(Setup setup) {
    closeWorld();
    protocol = setup.protocol();
    World next = new World(setup, listener.uri(), name + "-" + ++built);
    world.set(Optional.of(next));
    next.begin();
    return next;
  }

  /** Host and port of the listener. */
  public String address() {
    return listener.uri().getAuthority();
  }

  /** Ends the world and the listener. */
  @Override
  public void close() {
    closeWorld();
    listener.close();
  }

  private void serverFailed(RuntimeException defect) {
    world.get().ifPresent(present -> present.serverFailed(defect));
  }

  private void closeWorld() {
    world.getAndSet(Optional.empty()).ifPresent(World::close);
  }

  private final class Answering implements RequestHandler {
    @Override
    public Response handle(Request request) {
      return world
          .get()
          .map(present -> present.handle(request))
          .orElseGet(() -> Response.of(Response.UNAVAILABLE));
    }

    @Override
    public Protocol protocol() {
      return protocol;
    }
  }
}
