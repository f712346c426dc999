package syncduel.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import syncduel.lesson.Lesson;
import syncduel.lesson.LessonReader;
import syncduel.server.http.ServerNextDoor;
import syncduel.server.http.StandaloneServer;
import syncduel.wire.Protocol;

/** Which of the bundled lessons hold at a server of somebody else's, and what is said of others. */
class LessonsElsewhereTest {
  private static final Path FOLDER = Path.of("demo-data/lessons");
  private static final String EXCEPT_THERE =
      "cannot be checked at somebody else's server, where time is real and ids are random: step ";
  private static final Set<String> OWN_CLOCK_OR_IDS =
      Set.of("04c", "09", "09b", "10c", "11", "14", "15");
  private static final Set<String> ONLY_1 =
      Set.of("04", "04b", "04c", "04e", "09", "09b", "11", "14", "15");
  private static final Set<String> ONLY_2 = Set.of("04d");

  @TempDir Path folder;

  static Stream<Arguments> lessons() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<String> names =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> !name.endsWith(".schema.json"))
              .sorted()
              .toList();
      return names.stream()
          .flatMap(name -> Arrays.stream(Protocol.values()).map(there -> arguments(name, there)));
    }
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void holdsThereOrOneSentenceSaysWhyNot(String name, Protocol there) throws IOException {
    Path file = FOLDER.resolve(name);
    String number = name.substring(0, name.indexOf('-'));
    Optional<String> said = new Rehearsal(file, new LessonReader().read(file)).obstacle(there);

    if ((there == Protocol.V1 ? ONLY_2 : ONLY_1).contains(number)) {
      String own = there == Protocol.V1 ? "2.0" : "1.x";
      String words = file + " is for " + own + " and does not hold in " + there.word() + ": step ";
      assertThat(said.orElseThrow()).startsWith(words).endsWith("; nothing was inserted");
    } else if (OWN_CLOCK_OR_IDS.contains(number)) {
      assertThat(said.orElseThrow())
          .startsWith(file + " " + EXCEPT_THERE)
          .endsWith("; nothing was inserted");
    } else {
      assertThat(said).isEmpty();
    }
  }

  @Test
  void theReadmeNamesThoseThatDoNot() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String words = readme.substring(readme.indexOf("## Lessons"), readme.indexOf("## Archi"));
    for (Set<String> numbers : List.of(OWN_CLOCK_OR_IDS, ONLY_1, ONLY_2)) {
      numbers.forEach(number -> assertThat(words).containsPattern("\\b" + number + "\\b"));
    }
  }

  @Test
  void aLessonThatCannotHoldThereIsRefusedBeforeAnythingIsSent() {
    String lesson = FOLDER.resolve("10c-two-inserts-keep-both.json").toString();
    try (StandaloneServer server = ServerNextDoor.open(ServerNextDoor.speaking(Protocol.V1))) {
      String said = check(2, lesson, server, "1.x");
      assertThat(said)
          .startsWith("sync-duel: " + lesson + " " + EXCEPT_THERE + "5: exchange 1: body: id")
          .endsWith("; nothing was inserted\n")
          .hasLineCount(1);
      assertThat(server.service().revision()).isZero();
    }
  }

  @Test
  void aServerThatKeepsDeletedRowsIsNamedAsTheReason() {
    String lesson = FOLDER.resolve("04e-delete-first-without-tombstones.json").toString();
    try (StandaloneServer keeps = ServerNextDoor.open(ServerNextDoor.speaking(Protocol.V1));
        StandaloneServer none =
            ServerNextDoor.open(ServerNextDoor.speaking(Protocol.V1).withSoftDelete(false))) {
      assertThat(check(1, lesson, keeps, "1.x"))
          .contains("step 3: server: deleted expected none, were t1, t2; the lesson is for")
          .contains("for a server that keeps no deleted rows, and this one may keep them\n");
      assertThat(check(0, lesson, none, "1.x")).endsWith("1 passed, 0 failed\n");
    }
  }

  @Test
  void aServerThatKeepsNoDeletedRowsIsNamedAsTheReason() {
    String lesson = FOLDER.resolve("03-edit-first-delete-second.json").toString();
    try (StandaloneServer none =
        ServerNextDoor.open(ServerNextDoor.speaking(Protocol.V1).withSoftDelete(false))) {
      assertThat(check(1, lesson, none, "1.x"))
          .contains("for a server that keeps deleted rows, and this one may keep none\n");
    }
  }

  @Test
  void ofALessonThatWasWrittenForAnotherServerNothingIsSaid() throws IOException {
    Path other = folder.resolve("other.json");
    String lesson = Files.readString(FOLDER.resolve("01-two-edits-of-one-row.json"));
    Files.writeString(other, lesson.replace("\"status\": 412", "\"status\": 409"));
    Lesson read = new LessonReader().read(other);
    assertThat(new Rehearsal(other, read).obstacle(Protocol.V1)).isEmpty();
    assertThat(new Rehearsal(other, read).obstacle(Protocol.V2)).isEmpty();
  }

  private static String check(int status, String lesson, StandaloneServer server, String there) {
    var printed = new StringWriter();
    var out = new PrintWriter(printed);
    String url = server.uri().toString();
    assertThat(Main.run(out, out, "check", lesson, "--server", url, "--protocol", there))
        .isEqualTo(status);
    return printed.toString();
  }
}
