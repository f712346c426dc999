package syncduel.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import syncduel.server.RequestHandler;
import syncduel.wire.Header;
import syncduel.wire.Json;
import syncduel.wire.Parameter;
import syncduel.wire.Request;
import syncduel.wire.Response;

class LoopbackListenerTest {
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final List<Request> seen = Collections.synchronizedList(new ArrayList<>());
  private final List<String> defects = Collections.synchronizedList(new ArrayList<>());
  private RequestHandler handler = request -> Response.of(Response.OK).withBody("{}");
  private LoopbackListener listener;

  @BeforeEach
  void open() throws IOException {
    listener = LoopbackListener.open(0, this::handle, defect -> defects.add(defect.getMessage()));
  }

  @AfterEach
  void close() {
    listener.close();
  }

  private Response handle(Request request) {
    seen.add(request);
    return handler.handle(request);
  }

  @Test
  void aRequestArrivesDecodedWithItsHeadersAndItsBody() throws Exception {
    send(
        "PATCH", "/tables/T/a%20b?$filter=(x%20eq%20'%C3%A4%26')&$top=5&flag", "{\"text\":\"ä✓\"}");

    Request request = seen.get(0);
    assertThat(request.method()).isEqualTo("PATCH");
    assertThat(request.path()).isEqualTo("/tables/T/a%20b");
    assertThat(request.query())
        .containsExactly(
            new Parameter("$filter", "(x eq 'ä&')"),
            new Parameter("$top", "5"),
            new Parameter("flag", ""));
    assertThat(request.headers().first(Header.APPLICATION)).contains("key");
    assertThat(request.body()).contains("{\"text\":\"ä✓\"}");
  }

  @Test
  void idleConnectionsOverTheLimitAreClosedAndTheirPlaceIsFreeAgain() throws Exception {
    List<Socket> idle = new ArrayList<>();
    try {
      for (int i = 0; i < LoopbackListener.MOST_CONNECTIONS; i++) {
        idle.add(new Socket(listener.uri().getHost(), listener.uri().getPort()));
      }
      try (Socket further = new Socket(listener.uri().getHost(), listener.uri().getPort())) {
        assertThat(isClosed(further)).isTrue();
      }
    } finally {
      for (Socket socket : idle) {
        socket.close();
      }
    }
    HttpResponse<String> answer = sendUntilTaken();

    assertThat(answer.statusCode()).isEqualTo(200);
  }

  /** At its end, or reset because it was closed with a byte unread. */
  private static boolean isClosed(Socket socket) throws IOException {
    try {
      return socket.getInputStream().read() == -1;
    } catch (SocketException e) {
      return true;
    }
  }

  /** The server hears a little later that its connections are gone. */
  private HttpResponse<String> sendUntilTaken() throws Exception {
    Instant end = Instant.now().plusSeconds(20);
    while (true) {
      try {
        return send("GET", "/tables/T", "");
      } catch (IOException e) {
        if (Instant.now().isAfter(end)) {
          throw e;
        }
      }
    }
  }

  @Test
  void anAnswerLeavesWithItsStatusItsHeadersAndItsBody() throws Exception {
    handler =
        request ->
            Response.of(Response.PRECONDITION_FAILED)
                .withHeader(Header.ETAG, "\"v2\"")
                .withHeader(Header.CONTENT_TYPE, "application/json; charset=utf-8")
                .withBody("{\"text\":\"ä✓\"}");

    HttpResponse<String> answer = send("GET", "/tables/T", "");

    assertThat(answer.statusCode()).isEqualTo(412);
    assertThat(answer.body()).isEqualTo("{\"text\":\"ä✓\"}");
    assertThat(answer.headers().allValues("ETag")).containsExactly("\"v2\"");
    assertThat(answer.headers().allValues("Content-Type"))
        .containsExactly("application/json; charset=utf-8");
  }

  @Test
  void anAnswerWithoutABodyHasNone() throws Exception {
    handler = request -> Response.of(Response.NO_CONTENT);

    HttpResponse<String> answer = send("DELETE", "/tables/T/a", "");

    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void aHandlerThatThrowsMakesA500WhichSaysNothingOfTheInside() throws Exception {
    handler =
        request -> {
          throw new IllegalStateException("secret");
        };

    HttpResponse<String> answer = send("GET", "/tables/T", "");

    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body())
        .isEqualTo("{\"code\":500,\"error\":\"Error: Internal server error.\"}");
    assertThat(defects).containsExactly("secret");
  }

  @Test
  void aBodyThatIsTooLongIs413AndIsNotReadToItsEnd() throws Exception {
    String head = "POST /tables/T HTTP/1.1\r\nHost: x\r\nContent-Length: 9000000000\r\n\r\n{";

    assertThat(raw(head)).startsWith("HTTP/1.1 413 ");
    assertThat(seen).isEmpty();
  }

  @Test
  void aBodyInChunksThatIsTooLongIs413() throws Exception {
    byte[] large = new byte[(1 << 20) + 1];
    HttpRequest request =
        HttpRequest.newBuilder(listener.uri().resolve("/tables/T"))
            .POST(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(large)))
            .build();

    assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(413);
    assertThat(seen).isEmpty();
  }

  @Test
  void aBodyThatIsNoUtf8Is400() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(listener.uri().resolve("/tables/T"))
            .POST(BodyPublishers.ofByteArray(new byte[] {'"', (byte) 0xff, '"'}))
            .build();

    assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(400);
    assertThat(seen).isEmpty();
  }

  @Test
  void anAddressWithABrokenPercentIs400() throws Exception {
    assertThat(raw("GET /tables/T?$filter=%zz HTTP/1.1\r\nHost: x\r\n\r\n"))
        .startsWith("HTTP/1.1 400 ");
  }

  @Test
  void aRequestLineOrHeadersThatAreTooLongAreRefused() throws Exception {
    String longText = "x".repeat(20_000);

    assertThat(raw("GET /" + longText + " HTTP/1.1\r\nHost: x\r\n\r\n")).startsWith("HTTP/1.1 4");
    assertThat(raw("GET / HTTP/1.1\r\nHost: x\r\nA: " + longText + "\r\n\r\n"))
        .startsWith("HTTP/1.1 4");
    assertThat(raw("GET / HTTP/1.1\r\nHost: x\r\n" + "A: b\r\n".repeat(200) + "\r\n"))
        .startsWith("HTTP/1.1 4");
    assertThat(seen).isEmpty();
  }

  @Test
  void aRequestWithoutAHostOrWithABrokenTargetIs400() throws Exception {
    assertThat(raw("GET / HTTP/1.1\r\n\r\n")).startsWith("HTTP/1.1 400 ");
    assertThat(raw("nonsense\r\n\r\n")).startsWith("HTTP/1.1 400 ");
    assertThat(raw("GET http://[ HTTP/1.1\r\nHost: x\r\n\r\n")).startsWith("HTTP/1.1 400 ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nonsense                                         | 400
          GET / HTTP/1.1                                   | 400
          GET / HTTP/9.9~Host: x                           | 400
          GET / HTTP/1.1~Host: x~no colon                  | 400
          PATCH / HTTP/1.1~Host: x~Content-Length: -5      | 400
          PATCH / HTTP/1.1~Host: x~Content-Length: many    | 400
          PATCH / HTTP/1.1~Host: x~Transfer-Encoding: none | 400
          PATCH / HTTP/1.1~Host: x~Expect: a miracle       | 417
          PATCH / HTTP/1.1~Host: x~Transfer-Encoding: chunked~~zz~ | 400
          """)
  void whatIsNoHttpIsAnsweredWithAnErrorBodyAndTheConnectionEnds(String message, int status)
      throws Exception {
    String answer = whole(message.replace("~", "\r\n") + "\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 " + status + " ").contains("Connection: close");
    String body = answer.substring(answer.indexOf("\r\n\r\n") + 4);
    assertThat(Json.readObject(body)).containsEntry("code", (long) status).containsKey("error");
    assertThat(answer).contains("Content-Length: " + body.length() + "\r\n");
    assertThat(seen).isEmpty();
    assertThat(defects).isEmpty();
  }

  @Test
  void anyHostAndAnyVerbReachTheHandler() throws Exception {
    assertThat(raw("PURGE /tables/T HTTP/1.1\r\nHost: localhost:1\r\n\r\n"))
        .startsWith("HTTP/1.1 200 ");
    assertThat(raw("OPTIONS /tables/T HTTP/1.1\r\nHost: other.example\r\n\r\n"))
        .startsWith("HTTP/1.1 200 ");
    assertThat(seen).extracting(Request::method).containsExactly("PURGE", "OPTIONS");
  }

  @Test
  void headIsAnsweredWithoutABodyAndTheConnectionStaysUsable() throws Exception {
    HttpRequest head =
        HttpRequest.newBuilder(listener.uri().resolve("/tables/T"))
            .method("HEAD", BodyPublishers.noBody())
            .build();

    assertThat(client.send(head, BodyHandlers.ofString()).body()).isEmpty();
    assertThat(send("GET", "/tables/T", "").body()).isEqualTo("{}");
  }

  @Test
  void afterCloseNobodyListensAndNoThreadIsLeft() throws Exception {
    send("GET", "/tables/T", "");

    listener.close();

    assertThatThrownBy(() -> send("GET", "/tables/T", "")).isInstanceOf(ConnectException.class);
    assertThat(Thread.getAllStackTraces().keySet())
        .extracting(Thread::getName)
        .noneMatch(name -> name.startsWith("HTTP-"));
  }

  @Test
  void aPortThatIsTakenIsAnException() {
    int taken = listener.uri().getPort();

    assertThatThrownBy(() -> LoopbackListener.open(taken, handler, defect -> {}).close())
        .isInstanceOf(IOException.class);
  }

  private HttpResponse<String> send(String method, String target, String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(java.net.URI.create(listener.uri() + target))
            .header(Header.APPLICATION, "key")
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
            .build();
    return client.send(request, BodyHandlers.ofString());
  }

  /** All that comes back for these bytes until the server ends the connection. */
  private String whole(String text) throws IOException {
    try (Socket socket = new Socket(listener.uri().getHost(), listener.uri().getPort())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The beginning of what comes back for these bytes. */
  private String raw(String text) throws IOException {
    try (Socket socket = new Socket(listener.uri().getHost(), listener.uri().getPort())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
      InputStream in = socket.getInputStream();
      return new String(in.readNBytes(13), StandardCharsets.US_ASCII);
    }
  }
}
