package syncduel.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import syncduel.model.Fields;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.model.TableName;
import syncduel.server.ServedTable;
import syncduel.server.ServerSettings;
import syncduel.server.WriteRefusedException;
import syncduel.wire.Header;
import syncduel.wire.Json;
import syncduel.wire.Protocol;

class StandaloneServerTest {
  private static final TableName TABLE = new TableName("TodoItem");
  private static final ServerSettings SETTINGS =
      ServerSettings.of(Protocol.V1, ServedTable.toDo(TABLE));
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private static StandaloneServer open(ServerSettings settings, Instant now, Row... seed)
      throws IOException {
    return StandaloneServer.open(
        new StandaloneServer.Start(settings, Optional.empty(), 0, List.of(seed)),
        Clock.fixed(now, ZoneOffset.UTC),
        () -> new RowId("made"),
        defect -> {});
  }

  private static Row row(String id, String text) {
    return Row.of(new RowId(id), Fields.of("text", text).with("complete", false));
  }

  @Test
  void seedRowsAreThereInTheirOrderBeforeTheFirstRequest() throws Exception {
    Instant now = Instant.parse("2026-01-01T10:00:00Z");
    try (var server = open(SETTINGS, now, row("b", "milk"), row("a", "bread"))) {
      Object list = Json.read(get(server, "?$orderby=__updatedAt&$select=id,__updatedAt", "any"));

      assertThat(list)
          .isEqualTo(
              List.of(
                  Map.of("id", "b", "__updatedAt", "2026-01-01T09:59:59.998Z"),
                  Map.of("id", "a", "__updatedAt", "2026-01-01T09:59:59.999Z")));
    }
  }

  @Test
  void theKeyIsAskedFor() throws Exception {
    try (var server = open(SETTINGS.withApplicationKey("secret"), Instant.EPOCH)) {
      assertThat(get(server, "", "secret")).isEqualTo("[]");
      assertThat(get(server, "", "other")).contains("401");
    }
  }

  @Test
  void aBodyIsReadAsFarAsTheSettingsAllow() throws Exception {
    String large = "{\"id\":\"a\",\"text\":\"" + "x".repeat(2 << 20) + "\"}";
    try (var usual = open(SETTINGS, Instant.EPOCH);
        var generous =
            open(
                new ServerSettings(
                    SETTINGS.protocol(),
                    SETTINGS.softDelete(),
                    SETTINGS.applicationKey(),
                    SETTINGS.tables(),
                    SETTINGS.dynamicColumns(),
                    new ServerSettings.Limits(4 << 20, 50, 1000, 250)),
                Instant.EPOCH)) {
      assertThat(post(usual, large)).isEqualTo(413);
      assertThat(post(generous, large)).isEqualTo(201);
    }
  }

  @Test
  void aVersionOfAnEarlierRunIsNeverGivenAgain() throws Exception {
    Instant now = Instant.parse("2026-01-01T10:00:00Z");
    try (var first = open(SETTINGS, now, row("a", "milk"));
        var second = open(SETTINGS, now.plusMillis(1), row("a", "milk"))) {
      assertThat(first.service().rows(TABLE).get(0).version())
          .isNotEqualTo(second.service().rows(TABLE).get(0).version());
    }
  }

  @Test
  void twoSeedRowsOfOneIdAreRefusedBeforeItListens() {
    assertThatThrownBy(() -> open(SETTINGS, Instant.EPOCH, row("a", "x"), row("a", "y")).close())
        .isInstanceOf(WriteRefusedException.class)
        .hasMessage("The server has a row a already.");
  }

  @Test
  void bytesThatAreNoHttpAreRefusedAndTheServerGoesOn() throws Exception {
    var random = new Random(20261122);
    try (var server = open(SETTINGS, Instant.EPOCH, row("a", "milk"))) {
      for (int i = 0; i < 100; i++) {
        byte[] noise = new byte[1 + random.nextInt(300)];
        random.nextBytes(noise);
        assertThat(sent(server, noise)).doesNotStartWith("HTTP/1.1 2").doesNotContain(" 500 ");
      }
      assertThat(get(server, "?$select=id", "any")).isEqualTo("[{\"id\":\"a\"}]");
    }
  }

  private static String sent(StandaloneServer server, byte[] noise) throws IOException {
    try (var socket = new java.net.Socket(server.uri().getHost(), server.uri().getPort())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(noise);
      socket.getOutputStream().write("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      socket.shutdownOutput();
      return new String(socket.getInputStream().readNBytes(13), StandardCharsets.US_ASCII);
    } catch (java.net.SocketException e) {
      return "dropped: " + e.getMessage();
    }
  }

  private int post(StandaloneServer server, String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.uri() + "/tables/TodoItem"))
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return client.send(request, BodyHandlers.ofString()).statusCode();
  }

  private String get(StandaloneServer server, String query, String key) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.uri() + "/tables/TodoItem" + query))
            .header(Header.APPLICATION, key)
            .build();
    return client.send(request, BodyHandlers.ofString()).body();
  }
}
