package syncduel.server.http;

import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.core5.http.URIScheme;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultBHttpServerConnection;
import org.apache.hc.core5.http.io.HttpConnectionFactory;
import org.apache.hc.core5.io.CloseMode;

/**
 * Takes so many connections at once and closes further ones at once: each has a thread of its own,
 * and idle ones must not make the server fat.
 */
final class ConnectionLimit implements HttpConnectionFactory<DefaultBHttpServerConnection> {
  private final Http1Config config;
  private final Semaphore free;

  ConnectionLimit(int most, Http1Config config) {
    this.config = config;
    this.free = new Semaphore(most);
  }

  @Override
  public DefaultBHttpServerConnection createConnection(Socket socket) throws IOException {
    boolean taken = free.tryAcquire();
    var connection = new Counted(taken ? free : new Semaphore(0));
    connection.bind(socket);
    if (!taken) {
      connection.close(CloseMode.IMMEDIATE);
    }
    return connection;
  }

  /** Gives its place back when it is closed, once. */
  private final class Counted extends DefaultBHttpServerConnection {
    private final Semaphore place;
    private final AtomicBoolean open = new AtomicBoolean(true);

    Counted(Semaphore place) {
      super(URIScheme.HTTP.id, config);
      this.place = place;
    }

    @Override
    public void close() throws IOException {
      leave();
      super.close();
    }

    @Override
    public void close(CloseMode mode) {
      leave();
      super.close(mode);
    }

    private void leave() {
      if (open.compareAndSet(true, false)) {
        place.release();
      }
    }
  }
}
