package syncduel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lessons at a server that runs in a process of its own, as {@code serve} starts it. */
class SecondProcessTest {
  private static final int ENDED_BY_A_SIGNAL = 128 + 15;

  @ParameterizedTest
  @CsvSource({
    "1.x, demo-data/lessons/01-two-edits-of-one-row.json",
    "2.0, demo-data/lessons/01-two-edits-of-one-row.json",
    "1.x, demo-data/lessons/01b-two-edits-the-server-wins.json",
    "2.0, demo-data/lessons/01b-two-edits-the-server-wins.json",
    "1.x, demo-data/lessons/01c-two-edits-the-push-is-aborted.json",
    "2.0, demo-data/lessons/01c-two-edits-the-push-is-aborted.json",
    "1.x, src/test/resources/syncduel/outside/third-writer.json",
    "2.0, src/test/resources/syncduel/outside/third-writer.json",
    "1.x, src/test/resources/syncduel/outside/lost-answers.json",
    "2.0, src/test/resources/syncduel/outside/lost-answers.json",
    "1.x, src/test/resources/syncduel/outside/delete-and-overwrite.json",
    "2.0, src/test/resources/syncduel/outside/delete-and-overwrite.json"
  })
  void aLessonHoldsAtAServerInAnotherProcessWhichThenStopsCleanly(String protocol, String lesson)
      throws Exception {
    Process process = serve("--port", "0", "--protocol", protocol, "--key", "secret");
    try (BufferedReader printed = process.inputReader(StandardCharsets.UTF_8)) {
      URI url = URI.create(printed.readLine());
      assertThat(url.getHost()).isEqualTo("127.0.0.1");

      assertThat(check(lesson, url, protocol))
          .startsWith("passed  " + Path.of(lesson))
          .endsWith("1 passed, 0 failed\n");

      assertThat(process.toHandle().destroy()).isTrue();
      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isEqualTo(ENDED_BY_A_SIGNAL);
      assertThat(printed.readLine()).isNull();
      assertThat(errors(process)).isEmpty();
      assertThat(check(lesson, url, protocol)).contains("no connection to " + url.getAuthority());
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void serveBeginsWithTheTableTheProtocolAndTheRowsOfItsSeed() throws Exception {
    String seed = "src/test/resources/syncduel/outside/delete-and-overwrite.json";
    Process process = serve("--seed", seed, "--bind", "127.0.0.1", "--key", "secret");
    try (BufferedReader printed = process.inputReader(StandardCharsets.UTF_8)) {
      URI url = URI.create(printed.readLine());

      assertThat(check(seed, url, "2.0"))
          .isEqualTo(
              "sync-duel: The server "
                  + url
                  + " has rows d1, d2 in TodoItem already; nothing was inserted.\n");
    } finally {
      process.destroyForcibly();
    }
  }

  private static Process serve(String... options) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Djava.awt.headless=true", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Main.class.getName(), "serve"));
    command.addAll(Arrays.asList(options));
    return new ProcessBuilder(command).start();
  }

  /** What the check printed, be it on its output or on standard error. */
  private static String check(String lesson, URI url, String protocol) {
    var printed = new StringWriter();
    var writer = new PrintWriter(printed);
    Main.run(
        writer,
        writer,
        "check",
        lesson,
        "--server",
        url.toString(),
        "--protocol",
        protocol,
        "--key",
        "secret");
    return printed.toString();
  }

  private static String errors(Process process) throws IOException {
    try (InputStream errors = process.getErrorStream()) {
      return new String(errors.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
