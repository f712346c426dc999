package syncduel.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import syncduel.model.Fields;
import syncduel.model.RowId;
import syncduel.model.TableName;
import syncduel.server.ClockStamps;
import syncduel.server.MemoryStorage;
import syncduel.server.ServedTable;
import syncduel.server.ServerListener;
import syncduel.server.ServerSettings;
import syncduel.server.TableService;
import syncduel.server.VersionTokens;
import syncduel.wire.ETag;
import syncduel.wire.Json;
import syncduel.wire.Protocol;

/** The tutorial's conflict once more, through a socket, by a client that nobody here wrote. */
class TutorialConflictOverHttpTest {
  private static final TableName TABLE = new TableName("TodoItem");
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @ParameterizedTest
  @EnumSource(Protocol.class)
  void theSecondWriterIsRefusedAndThenOverwritesKnowingly(Protocol protocol) throws Exception {
    TableService service = service(protocol);
    String v1 =
        ETag.text(
            service
                .insert(TABLE, Optional.of(new RowId("7")), Fields.of("text", "same"))
                .version()
                .orElseThrow());
    try (var listener = LoopbackListener.open(0, service, defect -> {})) {
      URI row = listener.uri().resolve("/tables/TodoItem/7?" + asked(protocol));

      HttpResponse<String> first = patch(row, protocol, v1, "later");
      HttpResponse<String> refused = patch(row, protocol, v1, "now");
      HttpResponse<String> local = patch(row, protocol, tag(refused), "now");

      assertThat(List.of(first.statusCode(), refused.statusCode(), local.statusCode()))
          .containsExactly(200, 412, 200);
      assertThat(tag(refused)).isEqualTo(tag(first));
      assertThat(Json.readObject(refused.body())).containsEntry("text", "later");
      assertThat(service.rows(TABLE).get(0).fields()).isEqualTo(Fields.of("text", "now"));
    }
  }

  private static TableService service(Protocol protocol) {
    return new TableService(
        ServerSettings.of(protocol, ServedTable.toDo(TABLE)),
        new MemoryStorage(protocol),
        new ClockStamps(Clock.systemUTC(), () -> new RowId("unused"), new VersionTokens(2000)),
        ServerListener.none());
  }

  private static String asked(Protocol protocol) {
    return protocol == Protocol.V1 ? "__systemproperties=__version" : "ZUMO-API-VERSION=2.0.0";
  }

  private HttpResponse<String> patch(URI row, Protocol protocol, String ifMatch, String text)
      throws Exception {
    String body = Json.write(Map.of("id", "7", "text", text));
    HttpRequest request =
        HttpRequest.newBuilder(row)
            .header("If-Match", ifMatch)
            .header("Content-Type", "application/json")
            .method("PATCH", BodyPublishers.ofString(body))
            .build();
    return client.send(request, BodyHandlers.ofString());
  }

  private static String tag(HttpResponse<String> response) {
    return response.headers().firstValue("ETag").orElseThrow();
  }
}
