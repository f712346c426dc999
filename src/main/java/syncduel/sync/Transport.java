package syncduel.sync;

import java.io.IOException;
import syncduel.wire.Request;
import syncduel.wire.Response;

/**
 * The way to the server: a port with an implementation on an HTTP client.
 *
 * <p>A push or pull opens one connection, sends its requests one after the other and closes it.
 */
public interface Transport {
  /** Begins a push or pull. Sends nothing yet. Called by the thread that pushes or pulls. */
  Connection open();

  /** The requests of one push or pull. Not thread-safe. */
  interface Connection extends AutoCloseable {
    /**
     * Sends one request and waits for the whole answer, whatever its status.
     *
     * @throws IOException when no answer came; the request may have reached the server
     */
    Response send(Request request) throws IOException;

    /** Gives back what the connection held; safe to call twice. */
    @Override
    void close();
  }
}
