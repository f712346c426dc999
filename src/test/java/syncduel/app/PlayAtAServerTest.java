package syncduel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import syncduel.model.Fields;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.server.http.ServerNextDoor;
import syncduel.server.http.StandaloneServer;
import syncduel.wire.Protocol;

class PlayAtAServerTest {
  private static final String LESSON = "demo-data/lessons/01-two-edits-of-one-row.json";
  private static final String LESSON_B = "demo-data/lessons/01b-two-edits-the-server-wins.json";

  @TempDir Path folder;

  /** What a command printed and how it ended. */
  private record Ended(int status, String out, String err) {}

  private static Ended run(String... args) {
    var out = new StringWriter();
    var err = new StringWriter();
    int status = Main.run(new PrintWriter(out), new PrintWriter(err), args);
    return new Ended(status, out.toString(), err.toString());
  }

  /** A command that could not be carried out says so in one line and does nothing. */
  private static void assertRefused(Ended ended, String sentence) {
    assertThat(ended).isEqualTo(new Ended(2, "", "sync-duel: " + sentence + "\n"));
  }

  private static String help(String sentence, String command) {
    return sentence + "; sync-duel " + command + " --help tells what is possible";
  }

  @Test
  void aLessonIsPlayedAtAServerWithAKeyInBothProtocols() throws IOException {
    for (Protocol protocol : Protocol.values()) {
      Path trace = folder.resolve("trace.jsonl");
      try (StandaloneServer server =
          ServerNextDoor.open(ServerNextDoor.speaking(protocol).withApplicationKey("secret"))) {
        Ended ended =
            run(
                "play",
                LESSON,
                "--server",
                server.uri().toString(),
                "--protocol",
                protocol.word(),
                "--key",
                "secret",
                "--trace",
                trace.toString());
        assertThat(ended.err()).isEmpty();
        assertThat(ended.status()).isZero();
        assertThat(ended.out()).contains("Refused: the row is v2 now, not v1.");
        assertThat(Files.readString(trace)).doesNotContain("secret");
      }
    }
  }

  @Test
  void aServerThatIsNotThereIsOneSentence() {
    StandaloneServer gone = ServerNextDoor.open(ServerNextDoor.speaking(Protocol.V1));
    gone.close();
    assertRefused(
        run("check", LESSON, "--server", gone.uri().toString()),
        "The server "
            + gone.uri()
            + " cannot be used: no connection to "
            + gone.uri().getAuthority()
            + ".");
  }

  @Test
  void aServerOfTheOtherProtocolIsOneSentence() {
    try (StandaloneServer second = ServerNextDoor.open(ServerNextDoor.speaking(Protocol.V2));
        StandaloneServer first = ServerNextDoor.open(ServerNextDoor.speaking(Protocol.V1))) {
      assertThat(run("check", LESSON, "--server", second.uri().toString()).err())
          .contains("does not seem to speak 1.x: it answered 400")
          .endsWith("; try --protocol 2.0.\n")
          .hasLineCount(1);
      assertThat(
              run("check", LESSON, "--server", first.uri().toString(), "--protocol", "2.0").err())
          .contains("does not seem to speak 2.0: it answered 400")
          .endsWith("; try --protocol 1.x.\n");
      assertThat(first.service().rows(ServerNextDoor.TABLE)).isEmpty();
      assertThat(second.service().rows(ServerNextDoor.TABLE)).isEmpty();
    }
  }

  @Test
  void aKeyThatIsMissingOrWrongIsOneSentence() {
    try (StandaloneServer server =
        ServerNextDoor.open(ServerNextDoor.speaking(Protocol.V1).withApplicationKey("secret"))) {
      String url = server.uri().toString();
      assertRefused(
          run("check", LESSON, "--server", url),
          "The server " + url + " wants a key: name it with --key.");
      assertRefused(
          run("play", LESSON, "--server", url, "--key", "other"),
          "The server " + url + " refuses the key.");
    }
  }

  @Test
  void aRowThatIsThereAlreadyIsOneSentenceAndNothingIsInserted() {
    Row mine = Row.of(new RowId("q3"), Fields.of("text", "Mine"));
    try (StandaloneServer server =
        ServerNextDoor.open(ServerNextDoor.speaking(Protocol.V1), mine)) {
      server.service().delete(ServerNextDoor.TABLE, mine.id());
      String url = server.uri().toString();
      assertRefused(
          run("check", LESSON, "--server", url),
          "The server " + url + " has a row q3 in TodoItem already; nothing was inserted.");
      assertThat(server.service().rows(ServerNextDoor.TABLE)).hasSize(1);
    }
  }

  @Test
  void aServerWithoutTheTableIsOneSentence() throws IOException {
    Path lesson = folder.resolve("other.json");
    Files.writeString(
        lesson,
        Files.readString(Path.of(LESSON))
            .replace("\"given\": {", "\"given\": { \"table\": \"Other\","));
    try (StandaloneServer server = ServerNextDoor.open(ServerNextDoor.speaking(Protocol.V1))) {
      String url = server.uri().toString();
      assertRefused(
          run("play", lesson.toString(), "--server", url),
          "The server " + url + " has no table Other.");
    }
  }

  @Test
  void wrongUseOfTheOptionsIsOneSentence() {
    assertRefused(
        run("check", "--rewind", LESSON, "--server", "http://127.0.0.1:1"),
        help(
            "--rewind does not go with --server: what was written there cannot be taken back",
            "check"));
    assertRefused(
        run("play", LESSON, "--key", "k"),
        help("--protocol and --key go with --server URL", "play"));
    assertRefused(
        run("play", LESSON, "--server", "localhost:80"),
        help("A server's URL is http://host or https://host: localhost:80", "play"));
    assertRefused(
        run("check", LESSON, LESSON_B, "--server", "http://127.0.0.1:1"),
        help(
            LESSON
                + " and "
                + LESSON_B
                + " both bring a row q1: check them one at a time, each at a server without it",
            "check"));
    assertThat(run("play", LESSON, "--server", "http://127.0.0.1:1", "--protocol", "3").err())
        .contains("Unknown protocol '3'; known are 1.x, 2.0")
        .hasLineCount(1);
  }

  @Test
  void serveSaysInOneSentenceWhyItCannotListen() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());
      assertRefused(
          run("serve", "--port", port),
          "The server cannot listen on 127.0.0.1:"
              + port
              + ": Address already in use; try another --port");
    }
    assertRefused(
        run("serve", "--port", "65536"),
        help("--port is a number from 0 to 65535, not 65536", "serve"));
    assertThat(run("serve", "--seed", "nowhere.json").err())
        .isEqualTo("sync-duel: nowhere.json: there is no such file\n");
  }
}
