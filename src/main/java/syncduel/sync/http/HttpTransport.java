package syncduel.sync.http;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.apache.hc.core5.http.HttpHost;
import syncduel.sync.Transport;

/**
 * Requests to one server by HTTP or HTTPS. Thread-safe; each of its connections is for one thread.
 *
 * <p>A connection is kept for the requests of one push or pull and closed with it: one that has
 * been idle for longer may be closed by the server just when the next request is sent.
 */
public final class HttpTransport implements Transport {
  private final HttpHost server;
  private final String prefix;
  private final Limits limits;

  /**
   * How long to wait, and for how much.
   *
   * @param connect the longest wait for a connection
   * @param response the longest wait for an answer, and for each next part of it
   * @param largestBody the most bytes of an answer's body
   */
  public record Limits(Duration connect, Duration response, int largestBody) {
    /** Times and sizes are more than nothing. */
    public Limits {
      if (connect.toMillis() <= 0 || response.toMillis() <= 0 || largestBody <= 0) {
        throw new IllegalArgumentException("Limits are positive");
      }
    }

    /** Ten seconds to connect, thirty for an answer, 16 MB of it. */
    public static Limits standard() {
      return new Limits(Duration.ofSeconds(10), Duration.ofSeconds(30), 16 << 20);
    }
  }

  /**
   * To the server at a URL.
   *
   * @param base {@code http} or {@code https}, host, perhaps a port and a path that comes before
   *     that of every request; nothing behind it
   * @throws IllegalArgumentException for any other URL
   */
  public HttpTransport(URI base, Limits limits) {
    String scheme = String.valueOf(base.getScheme()).toLowerCase(Locale.ROOT);
    boolean http = scheme.equals("http") || scheme.equals("https");
    if (!http || base.getHost() == null || base.getRawUserInfo() != null) {
      throw new IllegalArgumentException("A server's URL is http://host or https://host: " + base);
    }
    if (base.getRawQuery() != null || base.getRawFragment() != null) {
      throw new IllegalArgumentException("A server's URL ends with its path: " + base);
    }
    this.server = new HttpHost(scheme, base.getHost(), port(base, scheme));
    this.prefix = base.getRawPath().replaceAll("/+$", "");
    this.limits = Objects.requireNonNull(limits, "limits");
  }

  @Override
  public Connection open() {
    return new HttpConnection(server, prefix, limits);
  }

  private static int port(URI base, String scheme) {
    if (base.getPort() >= 0) {
      return base.getPort();
    }
    return scheme.equals("http") ? 80 : 443;
  }
}
