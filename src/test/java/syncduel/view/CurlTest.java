package syncduel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    assertThat(Curl.of(List.of(sent(patch)), "127.0.0.1:52114", Optional.empty()))
        .isEqualTo(
            """
            curl -i -g -X PATCH 'http://127.0.0.1:52114/tables/TodoItem/q1' \\
              -H 'If-Match: "AAE="' \\
              -H 'Content-Type: application/json' \\
              --data-raw '{"text":"it'\\''s $HOME"}'""");
  }

  @Test
  void theKeyOfSomebodyElsesServerIsInTheCommandSoThatItRunsAsItIs() {
    Request get = Request.of("GET", "/tables/TodoItem");

    assertThat(Curl.of(List.of(sent(get)), "https://example.org/api/", Optional.of("o'hara")))
        .isEqualTo(
            """
            curl -i -g -X GET 'https://example.org/api/tables/TodoItem' \\
              -H 'X-ZUMO-APPLICATION: o'\\''hara'""");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "it's",
        "''",
        "'",
        "\"",
        "\\",
        "\\'",
        "$HOME",
        "$(ls)",
        "`ls`",
        "!!",
        "%41",
        "@file",
        "äöü ß 漢字 🙂",
        "a\nb",
        "\ttab ",
        "*?[a-z]{1,2}",
        "; ls &",
        "-n",
        "~",
        "#",
        ""
      })
  void aShellHandsOverEveryTextAsItIs(String nasty) throws Exception {
    Request post =
        Request.of("POST", "/tables/TodoItem")
            .withHeader(Header.IF_MATCH, nasty.replaceAll("\\s|[^\\x20-\\x7e]", "x"))
            .withBody(nasty);

    List<String> arguments = arguments(Curl.of(List.of(sent(post)), "h:1", Optional.empty()));

    assertThat(arguments)
        .containsExactly(
            "-i",
            "-g",
            "-X",
            "POST",
            "http://h:1/tables/TodoItem",
            "-H",
            "If-Match: " + post.headers().first(Header.IF_MATCH).orElseThrow(),
            "--data-raw",
            nasty);
  }

  /** What a POSIX shell would call the program with. */
  private static List<String> arguments(String command) throws Exception {
    String heard = "curl() { printf '%s\\0' \"$@\"; }\n" + command;
    var shell = new ProcessBuilder("/bin/sh", "-s").redirectErrorStream(true).start();
    try (var input = shell.getOutputStream()) {
      input.write(heard.getBytes(StandardCharsets.UTF_8));
    }
    String out = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return List.of(out.substring(0, out.length() - 1).split("\0", -1));
  }

  @Test
  void thePagesOfAPullAreOneCommandEach() {
    Exchange page = sent(Request.of("GET", "/tables/TodoItem"));

    assertThat(Curl.of(List.of(page, page), "localhost:1", Optional.empty()).split("\n\n"))
        .hasSize(2);
  }
}
