package syncduel.sync.http;

import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.BasicHttpClientConnectionManager;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.URIScheme;
import org.apache.hc.core5.util.Timeout;

/**
 * HttpClient with everything switched off that it would do by itself.
 *
 * <p>By default it sends a GET or DELETE again when a connection drops, and anything again after a
 * 503; follows redirects; answers a 401; asks for compressed bodies and for an upgrade to TLS. A
 * person who watches the log must see each request once, and only those that were made.
 */
final class PlainClient {
  private PlainClient() {}

  /** A client with one connection at most; whoever makes it closes it. */
  static CloseableHttpClient create(HttpTransport.Limits limits) {
    return HttpClients.custom()
        .setConnectionManager(oneConnection(limits))
        .setDefaultRequestConfig(requests(limits))
        .disableAutomaticRetries()
        .disableRedirectHandling()
        .disableCookieManagement()
        .disableContentCompression()
        .disableAuthCaching()
        .disableConnectionState()
        .setUserAgent("sync-duel")
        .build();
  }

  private static BasicHttpClientConnectionManager oneConnection(HttpTransport.Limits limits) {
    var connections = BasicHttpClientConnectionManager.create(PlainClient::security);
    connections.setConnectionConfig(
        ConnectionConfig.custom()
            .setConnectTimeout(Timeout.of(limits.connect()))
            .setSocketTimeout(Timeout.of(limits.response()))
            .build());
    return connections;
  }

  /** Certificates are read where they are needed only: a push by HTTP would wait for them. */
  private static TlsSocketStrategy security(String scheme) {
    return URIScheme.HTTPS.same(scheme) ? DefaultClientTlsStrategy.createDefault() : null;
  }

  private static RequestConfig requests(HttpTransport.Limits limits) {
    return RequestConfig.custom()
        .setResponseTimeout(Timeout.of(limits.response()))
        .setAuthenticationEnabled(false)
        .setRedirectsEnabled(false)
        .setContentCompressionEnabled(false)
        .setExpectContinueEnabled(false)
        .setProtocolUpgradeEnabled(false)
        .build();
  }
}
