package syncduel.sync.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.NoHttpResponseException;

/** What a person reads when there was no answer. */
final class Sentence {
  private final String server;
  private final HttpTransport.Limits limits;

  /** About one server. */
  Sentence(String server, HttpTransport.Limits limits) {
    this.server = server;
    this.limits = limits;
  }

  /** The same failure with a plain sentence. */
  IOException of(IOException failure) {
    return new IOException(text(failure), failure);
  }

  private String text(IOException failure) {
    if (failure instanceof ConnectTimeoutException) {
      return "no connection to " + server + " within " + words(limits.connect());
    }
    if (failure instanceof ConnectException
        || failure instanceof UnknownHostException
        || failure instanceof NoRouteToHostException) {
      return "no connection to " + server;
    }
    if (failure instanceof SocketTimeoutException) {
      return "no answer from " + server + " within " + words(limits.response());
    }
    if (failure instanceof SSLException) {
      return "no secure connection to " + server + ": " + failure.getMessage();
    }
    if (failure instanceof AnswerReader.Unusable) {
      return "the answer of " + server + " " + failure.getMessage();
    }
    return later(failure);
  }

  private String later(IOException failure) {
    if (failure instanceof NoHttpResponseException
        || failure instanceof ConnectionClosedException
        || failure instanceof SocketException) {
      return server + " closed the connection before its answer was complete";
    }
    if (failure instanceof ClientProtocolException) {
      return server + " does not speak HTTP as it should";
    }
    return "the exchange with " + server + " failed: " + failure.getMessage();
  }

  private static String words(Duration time) {
    return time.toMillis() % 1000 == 0 ? time.toSeconds() + " s" : time.toMillis() + " ms";
  }
}
