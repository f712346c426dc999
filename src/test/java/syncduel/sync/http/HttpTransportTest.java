package syncduel.sync.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static syncduel.sync.http.ScriptedServer.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import syncduel.sync.Transport;
import syncduel.wire.Header;
import syncduel.wire.Headers;
import syncduel.wire.Parameter;
import syncduel.wire.Request;
import syncduel.wire.Response;

class HttpTransportTest {
  private static final HttpTransport.Limits QUICK =
      new HttpTransport.Limits(Duration.ofSeconds(5), Duration.ofMillis(200), 1000);
  private static final HttpTransport.Limits PATIENT =
      new HttpTransport.Limits(Duration.ofSeconds(5), Duration.ofSeconds(60), 1000);
  private static final String OK = answer(200, "", "[]");

  @Test
  void aRequestGoesUpAsItWasMade() throws IOException {
    try (var server = new ScriptedServer(OK)) {
      send(
          server,
          Request.of("PATCH", "/tables/TodoItem/a%20b%2Fc")
              .withQuery(List.of(new Parameter("$filter", "(text eq 'ö & co')")))
              .withHeader(Header.IF_MATCH, "\"v1\"")
              .withHeader(Header.CONTENT_TYPE, "application/json")
              .withBody("{\"text\":\"süß\"}"));
      assertThat(server.received())
          .containsExactly(
              String.join(
                  "\r\n",
                  "PATCH /tables/TodoItem/a%20b%2Fc?$filter=(text%20eq%20'%C3%B6%20%26%20co')"
                      + " HTTP/1.1",
                  "If-Match: \"v1\"",
                  "Content-Type: application/json",
                  "Host: " + server.name(),
                  "Content-Length: 16",
                  "Connection: keep-alive",
                  "User-Agent: sync-duel",
                  "",
                  "{\"text\":\"süß\"}"));
    }
  }

  @Test
  void theLibraryNamesItselfAsUserAgentToo() throws IOException {
    try (var server = new ScriptedServer(OK)) {
      String library = "ZUMO/1.3 (lang=Java; os=--)";
      send(server, Request.of("GET", "/").withHeader(Header.ZUMO_VERSION, library));
      assertThat(server.received().get(0).lines())
          .contains("X-ZUMO-VERSION: " + library, "User-Agent: " + library)
          .doesNotContain("User-Agent: sync-duel");
    }
  }

  @Test
  void anAnswerComesDownWhole() throws IOException {
    try (var server =
        new ScriptedServer(answer(412, "ETag: \"v2\"\r\nX-A: 1\r\nX-A: 2\r\n", "{\"ö\":1}"))) {
      assertThat(send(server, Request.of("GET", "/")))
          .isEqualTo(
              new Response(
                  412,
                  new Headers(
                      List.of(
                          new Header("Content-Length", "8"),
                          new Header("ETag", "\"v2\""),
                          new Header("X-A", "1"),
                          new Header("X-A", "2"))),
                  Optional.of("{\"ö\":1}")));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "POST", "PATCH", "PUT", "DELETE"})
  void everyMethodOfTheProtocolIsSent(String method) throws IOException {
    try (var server = new ScriptedServer(answer(200, "", ""))) {
      Response response = send(server, Request.of(method, "/x"));
      assertThat(server.received().get(0)).startsWith(method + " /x HTTP/1.1\r\n");
      assertThat(response.body()).isEmpty();
    }
  }

  @Test
  void aPathBeforeTheTablesIsKept() throws IOException {
    try (var server = new ScriptedServer(OK);
        var connection = new HttpTransport(server.url().resolve("/class/7b/"), PATIENT).open()) {
      connection.send(Request.of("GET", "/tables/TodoItem"));
      assertThat(server.received().get(0)).startsWith("GET /class/7b/tables/TodoItem HTTP/1.1\r\n");
    }
  }

  @Test
  void theRequestsOfOnePushShareOneConnection() throws IOException {
    try (var server = new ScriptedServer(OK, answer(412, "", "{}"), answer(204, "", ""), OK);
        var connection = open(server)) {
      for (int i = 0; i < 5; i++) {
        connection.send(Request.of("DELETE", "/" + i));
      }
      assertThat(server.received()).hasSize(5);
      assertThat(server.connections()).isEqualTo(1);
    }
  }

  @Test
  void theConnectionIsClosedAtItsEnd() throws Exception {
    try (var server = new ScriptedServer(OK)) {
      send(server, Request.of("GET", "/"));
      server.awaitClientLeft();
      send(server, Request.of("GET", "/"));
      assertThat(server.connections()).isEqualTo(2);
    }
  }

  @Test
  void openingSendsNothing() throws IOException {
    try (var server = new ScriptedServer(OK)) {
      open(server).close();
      assertThat(server.connections()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "DELETE", "PATCH", "POST"})
  void aDroppedConnectionIsNotTriedAgain(String method) {
    try (var server = new ScriptedServer(ScriptedServer.RESET)) {
      assertThatThrownBy(() -> send(server, Request.of(method, "/")))
          .isInstanceOf(IOException.class)
          .hasMessage(server.name() + " closed the connection before its answer was complete");
      assertThat(server.received()).hasSize(1);
    }
  }

  @Test
  void afterAFailureTheNextRequestGoesOverANewConnection() throws IOException {
    try (var server = new ScriptedServer(ScriptedServer.RESET, OK);
        var connection = open(server)) {
      assertThatThrownBy(() -> connection.send(Request.of("GET", "/")))
          .isInstanceOf(IOException.class);
      assertThat(connection.send(Request.of("GET", "/")).status()).isEqualTo(200);
      assertThat(server.connections()).isEqualTo(2);
    }
  }

  @Test
  void anAnswerThatDoesNotEndInTimeIsNone() {
    String half = "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf";
    try (var server = new ScriptedServer(half)) {
      assertThatThrownBy(() -> quick(server, Request.of("GET", "/")))
          .isInstanceOf(IOException.class)
          .hasMessage("no answer from " + server.name() + " within 200 ms");
    }
  }

  @Test
  void unavailableIsAnAnswerAndIsNotSentAgain() throws IOException {
    try (var server = new ScriptedServer(answer(503, "Retry-After: 1\r\n", "{}"))) {
      assertThat(send(server, Request.of("GET", "/")).status()).isEqualTo(503);
      assertThat(server.received()).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void aRedirectIsAnAnswerAndIsNotFollowed(int status) throws IOException {
    try (var server = new ScriptedServer(answer(status, "Location: /elsewhere\r\n", ""))) {
      assertThat(send(server, Request.of("GET", "/")).status()).isEqualTo(status);
      assertThat(server.received()).hasSize(1);
    }
  }

  @Test
  void aDemandForALogInIsAnAnswerAndIsNotMet() throws IOException {
    try (var server =
        new ScriptedServer(answer(401, "WWW-Authenticate: Basic realm=\"x\"\r\n", ""))) {
      assertThat(send(server, Request.of("GET", "/")).status()).isEqualTo(401);
      assertThat(server.received()).hasSize(1);
    }
  }

  @Test
  void cookiesAreNotSentBack() throws IOException {
    try (var server = new ScriptedServer(answer(200, "Set-Cookie: a=b; Path=/\r\n", "[]"));
        var connection = open(server)) {
      connection.send(Request.of("GET", "/"));
      connection.send(Request.of("GET", "/"));
      assertThat(server.received().get(1)).doesNotContain("Cookie");
    }
  }

  @Test
  void compressionIsNotAskedForAndRefused() {
    try (var server = new ScriptedServer(answer(200, "Content-Encoding: gzip\r\n", "x"))) {
      assertThatThrownBy(() -> send(server, Request.of("GET", "/")))
          .isInstanceOf(IOException.class)
          .hasMessage("the answer of " + server.name() + " is compressed, which was not asked for");
      assertThat(server.received().get(0)).doesNotContain("Accept-Encoding");
    }
  }

  @Test
  void aServerThatDoesNotAnswerIsGivenUp() {
    try (var server = new ScriptedServer(ScriptedServer.SILENCE)) {
      assertThatThrownBy(() -> quick(server, Request.of("GET", "/")))
          .isInstanceOf(IOException.class)
          .hasMessage("no answer from " + server.name() + " within 200 ms");
      assertThat(server.received()).hasSize(1);
    }
  }

  @Test
  void whereNobodyListensThereIsNoConnection() throws IOException {
    int port;
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    try (var connection =
        new HttpTransport(URI.create("http://127.0.0.1:" + port), PATIENT).open()) {
      assertThatThrownBy(() -> connection.send(Request.of("GET", "/")))
          .isInstanceOf(IOException.class)
          .hasMessage("no connection to 127.0.0.1:" + port);
    }
  }

  /** What begins so is a TLS handshake (RFC 8446, section 5.1). */
  @Test
  void aSecureAddressIsSpokenToInTls() throws Exception {
    try (var listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        var connection =
            new HttpTransport(URI.create("https://127.0.0.1:" + listening.getLocalPort()), PATIENT)
                .open()) {
      CompletableFuture<Integer> first =
          CompletableFuture.supplyAsync(
              () -> {
                try (var socket = listening.accept()) {
                  return socket.getInputStream().read();
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });

      assertThatThrownBy(() -> connection.send(Request.of("GET", "/")))
          .isInstanceOf(IOException.class);
      assertThat(first.get()).isEqualTo(0x16);
    }
  }

  @Test
  void anAnswerOfTheLargestSizeIsReadAndALargerOneIsNot() throws IOException {
    try (var server = new ScriptedServer(answer(200, "", "x".repeat(1000)))) {
      assertThat(send(server, Request.of("GET", "/")).body()).contains("x".repeat(1000));
    }
    try (var server = new ScriptedServer(answer(200, "", "x".repeat(1001)))) {
      assertThatThrownBy(() -> send(server, Request.of("GET", "/")))
          .isInstanceOf(IOException.class)
          .hasMessage("the answer of " + server.name() + " is larger than 1000 bytes");
    }
  }

  @Test
  void anAnswerWithoutEndIsGivenUp() {
    try (var server = new ScriptedServer(ScriptedServer.ENDLESS)) {
      assertThatThrownBy(() -> send(server, Request.of("GET", "/")))
          .isInstanceOf(IOException.class)
          .hasMessage("the answer of " + server.name() + " is larger than 1000 bytes");
    }
  }

  @Test
  void somethingElseThanHttpIsNoAnswer() {
    try (var server = new ScriptedServer("SSH-2.0-OpenSSH\r\n\r\n")) {
      assertThatThrownBy(() -> quick(server, Request.of("GET", "/")))
          .isInstanceOf(IOException.class)
          .hasMessageContaining(server.name());
    }
  }

  @Test
  void aClosedConnectionSendsNothing() throws IOException {
    try (var server = new ScriptedServer(OK)) {
      Transport.Connection connection = open(server);
      connection.close();
      connection.close();
      assertThatThrownBy(() -> connection.send(Request.of("GET", "/")))
          .isInstanceOf(IOException.class)
          .hasMessage("this connection is closed already");
      assertThat(server.received()).isEmpty();
    }
  }

  @Test
  void aThreadThatWasInterruptedSendsAllTheSame() throws IOException {
    try (var server = new ScriptedServer(OK)) {
      Thread.currentThread().interrupt();
      int status = send(server, Request.of("GET", "/")).status();
      assertThat(Thread.interrupted()).isTrue();
      assertThat(status).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://127.0.0.1",
        "127.0.0.1:80",
        "http:/tables",
        "http://a:b@127.0.0.1",
        "http://127.0.0.1/?a=b",
        "http://127.0.0.1/#a"
      })
  void otherUrlsAreRefused(String url) {
    assertThatThrownBy(() -> new HttpTransport(URI.create(url), PATIENT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith(": " + url);
  }

  private static Transport.Connection open(ScriptedServer server) {
    return new HttpTransport(server.url(), PATIENT).open();
  }

  private static Response send(ScriptedServer server, Request request) throws IOException {
    try (Transport.Connection connection = open(server)) {
      return connection.send(request);
    }
  }

  private static Response quick(ScriptedServer server, Request request) throws IOException {
    try (Transport.Connection connection = new HttpTransport(server.url(), QUICK).open()) {
      return connection.send(request);
    }
  }
}
