package syncduel.stage;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import syncduel.sync.Transport;
import syncduel.sync.http.HttpTransport;
import syncduel.wire.Header;
import syncduel.wire.Protocol;
import syncduel.wire.Request;
import syncduel.wire.Response;

/**
 * A server that somebody else runs, and how to speak to it.
 *
 * @param url {@code http} or {@code https}, host, perhaps a port and a path
 * @param protocol empty: that of the lesson
 * @param key goes with every request as {@code X-ZUMO-APPLICATION}, in 2.0 too. It is added below
 *     the place where the trace is written, so that nobody reads it there
 */
public record ServerAddress(URI url, Optional<Protocol> protocol, Optional<String> key) {
  private static final HttpTransport.Limits LIMITS =
      new HttpTransport.Limits(Duration.ofSeconds(5), Duration.ofSeconds(20), 16 << 20);

  /**
   * Refuses what is no address.
   *
   * @throws IllegalArgumentException with one sentence
   */
  public ServerAddress {
    Objects.requireNonNull(protocol, "protocol");
    Objects.requireNonNull(key, "key");
    new HttpTransport(url, LIMITS);
    key.ifPresent(text -> new Header(Header.APPLICATION, text));
  }

  /** The way to this server; the key goes with each request. */
  Transport transport() {
    var real = new HttpTransport(url, LIMITS);
    return () -> new WithKey(real.open());
  }

  /** Host and port; all of it where these do not lead there. */
  String shown() {
    boolean plain = "http".equals(url.getScheme()) && url.getRawPath().replace("/", "").isEmpty();
    return plain ? url.getRawAuthority() : url.toString();
  }

  private final class WithKey implements Transport.Connection {
    private final Transport.Connection real;

    WithKey(Transport.Connection real) {
      this.real = real;
    }

    @Override
    public Response send(Request request) throws IOException {
      return real.send(
          key.map(text -> request.withHeader(Header.APPLICATION, text)).orElse(request));
    }

    @Override
    public void close() {
      real.close();
    }
  }
}
