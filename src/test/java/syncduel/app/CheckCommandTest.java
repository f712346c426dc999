package syncduel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a check reads, prints and returns. */
class CheckCommandTest {
  private static final String LESSON =
      """
      { "format": 1, "title": "%s", "steps": [
        { "do": "note", "expect": { "converged": true } },
        { "at": "left", "do": "insert", "row": { "id": "n" }, "expect": {
            "converged": false,
            "left": { "pending": %d } } },
        { "at": "left", "do": "push", "expect": { "exchanges": [ { "status": %d } ] } } ] }
      """;

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int check(String... args) {
    var all = new String[args.length + 1];
    all[0] = "check";
    System.arraycopy(args, 0, all, 1, args.length);
    return Main.run(new PrintWriter(out), new PrintWriter(err), all);
  }

  private Path lesson(String name, int pending, int status) throws IOException {
    return Files.writeString(
        folder.resolve(name), LESSON.formatted(name.replace(".json", ""), pending, status));
  }

  @Test
  void theLessonsOfAFolderAreCheckedInTheirOrderAndNothingElseOfIt() throws IOException {
    Path two = lesson("two.json", 1, 201);
    Path one = lesson("one.json", 1, 201);
    Files.writeString(folder.resolve("notes.txt"), "no lesson");
    Files.writeString(folder.resolve("lesson.schema.json"), "{}");
    Path empty = Files.createDirectory(folder.resolve("empty.d"));
    assertThat(check(folder + "", two + "")).isZero();
    assertThat(out.toString().lines())
        .containsExactly(
            "passed  " + one + "  one",
            "passed  " + two + "  two",
            "passed  " + two + "  two",
            "3 passed, 0 failed");
    assertThat(check(empty + "")).isEqualTo(2);
    assertThat(err.toString())
        .isEqualTo("sync-duel: " + empty + ": there are no lessons (*.json) in this folder\n");
  }

  @Test
  void ofEachLessonThatFailsTheFirstDifferenceIsToldWithFileLineAndStep() throws IOException {
    Path early = lesson("a.json", 2, 500);
    Path late = lesson("b.json", 1, 500);
    Path good = lesson("c.json", 1, 201);
    assertThat(check(early + "", late + "", good + "")).isEqualTo(1);
    assertThat(out.toString().lines())
        .containsExactly(
            "FAILED  " + early + ":5: step 2: left: pending expected 2, was 1",
            "FAILED  " + late + ":6: step 3: exchange 1: status expected 500, was 201",
            "passed  " + good + "  c",
            "1 passed, 2 failed");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void theReportHasEachLessonAndWhyItFailed() throws IOException {
    Path report = folder.resolve("report.xml");
    Path bad = lesson("bad.json", 2, 201);
    Path good = lesson("good.json", 1, 201);
    assertThat(check("--junit", report + "", bad + "", good + "")).isEqualTo(1);
    assertThat(Files.readString(report))
        .contains("tests=\"2\"")
        .contains("failures=\"1\"")
        .contains("name=\"good\"")
        .contains(bad + ":5: step 2: left: pending expected 2, was 1");
  }

  @Test
  void aRefusalThatWasNotExpectedFails() throws IOException {
    Path lesson =
        Files.writeString(
            folder.resolve("refused.json"),
            """
            { "format": 1, "title": "T", "steps": [
              { "at": "left", "do": "release" } ] }
            """);
    assertThat(check(lesson + "")).isEqualTo(1);
    assertThat(out.toString())
        .startsWith("FAILED  " + lesson + ":2: step 1: was refused: No message of Phone is held.");
  }

  @Test
  void aLessonOfANewerFormatNeedsANewerProgram() throws IOException {
    Path lesson =
        Files.writeString(
            folder.resolve("newer.json"),
            "{ \"format\": 2,\n \"mood\": \"cheerful\", \"title\": 7, \"acts\": [] }");
    assertThat(check(lesson + "")).isEqualTo(2);
    assertThat(err.toString())
        .isEqualTo(
            "sync-duel: "
                + lesson
                + ":1:13: this lesson has format 2 and needs a newer version of Sync Duel\n");
    assertThat(out.toString()).isEmpty();
  }
}
