package syncduel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import syncduel.lesson.Exchange;
import syncduel.lesson.Exchange.Fate;
import syncduel.trace.Party;
import syncduel.wire.Header;
import syncduel.wire.Request;

class CurlTest {
  private static Exchange sent(Request request) {
    return new Exchange(
        1, Party.LEFT, 1, OptionalInt.empty(), request, Optional.empty(), Fate.ANSWERED, List.of());
  }

  @Test
  void aWriteNamesVersionAndBodyWithQuotesThatAShellLeavesAlone() {
    Request patch =
        Request.of("PATCH", "/tables/TodoItem/q1")
            .withHeader(Header.IF_MATCH, "\"AAE=\"")
            .withHeader(Header.CONTENT_TYPE, "application/json")
            .withBody("{\"text\":\"it's $HOME\"}");

    assertThat(Curl.of(List.of(sent(patch)), "127.0.0.1:52114"))
        .isEqualTo(
            """
            curl -i -g -X PATCH 'http://127.0.0.1:52114/tables/TodoItem/q1' \\
              -H 'If-Match: "AAE="' \\
              -H 'Content-Type: application/json' \\
              --data-raw '{"text":"it'\\''s $HOME"}'""");
  }

  @Test
  void aKeyIsLeftToTheShell() {
    Request get =
        Request.of("GET", "/tables/TodoItem").withHeader(Header.APPLICATION, "very secret");

    assertThat(Curl.of(List.of(sent(get)), "https://example.org/api/"))
        .isEqualTo(
            """
            curl -i -g -X GET 'https://example.org/api/tables/TodoItem' \\
              -H "X-ZUMO-APPLICATION: $SYNC_DUEL_KEY\"""");
  }

  @Test
  void thePagesOfAPullAreOneCommandEach() {
    Exchange page = sent(Request.of("GET", "/tables/TodoItem"));

    assertThat(Curl.of(List.of(page, page), "localhost:1").split("\n\n")).hasSize(2);
  }
}
