package syncduel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  private static final String LESSON = "demo-data/lessons/01-two-edits-of-one-row.json";

  @TempDir Path folder;

  /** What a command printed and how it ended. */
  private record Ended(int status, String out, String err) {}

  private static Ended run(String... args) {
    var out = new StringWriter();
    var err = new StringWriter();
    int status = Main.run(new PrintWriter(out), new PrintWriter(err), args);
    return new Ended(status, out.toString(), err.toString());
  }

  @Test
  void checkWithRewindPassesALessonAndReportsIt() throws IOException {
    Path report = folder.resolve("report.xml");
    Ended ended = run("check", "--rewind", "--junit", report.toString(), LESSON);
    assertThat(ended.status()).isZero();
    assertThat(ended.out()).contains("passed  " + LESSON).endsWith(" passed, 0 failed\n");
    assertThat(Files.readString(report))
        .contains("failures=\"0\"")
        .contains("<testcase classname=\"" + LESSON + "\" name=\"Two edits of one row\">");
  }

  @Test
  void aWrongExpectationFailsWithFileLineAndStep() throws IOException {
    Path wrong = folder.resolve("wrong.json");
    Files.writeString(
        wrong, Files.readString(Path.of(LESSON)).replace("\"etag\": \"v3\"", "\"etag\": \"v4\""));
    Ended ended = run("check", wrong.toString());
    assertThat(ended.status()).isEqualTo(1);
    assertThat(ended.out())
        .contains("FAILED  " + wrong + ":")
        .contains("step 7")
        .contains("0 passed, 1 failed");
  }

  @Test
  void anUnknownVerbIsOneLineWithFileLineAndColumnAndNothingIsPlayed() throws IOException {
    Path bad = folder.resolve("bad.json");
    Files.writeString(
        bad,
        Files.readString(Path.of(LESSON)).replace("\"do\": \"resolve\"", "\"do\": \"resolv\""));
    Ended ended = run("check", LESSON, bad.toString());
    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err())
        .startsWith("sync-duel: " + bad + ":")
        .contains("resolv")
        .hasLineCount(1);
  }

  @Test
  void twoRunsWriteTheSameTraceByteForByte() throws IOException {
    Path one = folder.resolve("one.jsonl");
    Path two = folder.resolve("two.jsonl");
    assertThat(run("play", LESSON, "--trace", one.toString()).status()).isZero();
    assertThat(run("play", LESSON, "--trace", two.toString()).status()).isZero();
    assertThat(one).hasSameBinaryContentAs(two);
    assertThat(one).isNotEmptyFile();
  }

  @Test
  void playPrintsNarrationAndLog() {
    Ended ended = run("play", LESSON);
    assertThat(ended.status()).isZero();
    assertThat(ended.out())
        .contains("== Two pushes ==")
        .contains("Refused: the row is v2 now, not v1.");
  }

  @Test
  void wrongUsageIsOneLineAndStatusTwo() {
    assertThat(run("chek").status()).isEqualTo(2);
    assertThat(run("check").err()).startsWith("sync-duel: ").hasLineCount(1);
    assertThat(run("play", "no-such-file.json"))
        .isEqualTo(new Ended(2, "", "sync-duel: no-such-file.json: there is no such file\n"));
    assertThat(run("serve", "--protocol", "3.0").err()).contains("1.x, 2.0").hasLineCount(1);
  }

  @Test
  void aFolderInPlaceOfALessonIsNamed() {
    Ended ended = run("play", folder.toString());
    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.err())
        .isEqualTo("sync-duel: " + folder + ": this is a folder, a lesson file was expected\n");
  }

  @Test
  void anOutputInAFolderThatIsNotThereIsNamed() {
    Path out = folder.resolve("nowhere").resolve("trace.jsonl");
    Ended ended = run("play", LESSON, "--trace", out.toString());
    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.err())
        .isEqualTo("sync-duel: " + out + ": there is no folder " + out.getParent() + "\n");
    assertThat(ended.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"play --trace", "check --junit", "export --har", "snapshot -o"})
  void aFolderInPlaceOfAnOutputIsNamedAndNothingIsPlayed(String words) {
    String[] command = words.split(" ");
    Ended ended = run(command[0], LESSON, command[1], folder.toString());
    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.err())
        .isEqualTo(
            "sync-duel: " + folder + ": this is a folder, the name of a file was expected\n");
    assertThat(ended.out()).isEmpty();
    assertThat(folder).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a\nb", " a", "ü"})
  void aKeyThatNoHeaderCanCarryIsRefused(String key) {
    Ended ended = run("serve", "--key", key);
    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.err())
        .startsWith("sync-duel: --key is what a header can carry")
        .hasLineCount(1);
  }

  @Test
  void aDefectIsOneLineThatSaysWhereAndIsNoFailedLesson() {
    var err = new StringWriter();
    var command = new picocli.CommandLine(picocli.CommandLine.Model.CommandSpec.create());
    command.setErr(new PrintWriter(err));
    int status = Failures.ofExecution(new IllegalStateException("two\nlines"), command, null);
    assertThat(status).isEqualTo(2);
    assertThat(err.toString())
        .startsWith(
            "sync-duel: this is a defect of the program:"
                + " java.lang.IllegalStateException: two lines at syncduel.app.MainTest.")
        .hasLineCount(1);
  }
}
