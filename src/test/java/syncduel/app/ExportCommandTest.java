package syncduel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import syncduel.lesson.LessonReader;
import syncduel.lesson.Marks;
import syncduel.lesson.SavedSession;
import syncduel.lesson.Session;
import syncduel.lesson.SessionFile;
import syncduel.stage.Stage;
import syncduel.stage.Steps;
import syncduel.trace.Party;
import syncduel.wire.Json;

class ExportCommandTest {
  private static final String LESSON = "demo-data/lessons/02-different-fields-of-one-row.json";

  @TempDir Path folder;

  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    return Main.run(new PrintWriter(new StringWriter()), new PrintWriter(err), args);
  }

  @Test
  void handoutAndArchiveAreWrittenFromOneRun() throws IOException {
    Path handout = folder.resolve("out.md");
    Path archive = folder.resolve("out.har");

    assertThat(run("export", LESSON, "--markdown", handout + "", "--har", archive + "")).isZero();
    assertThat(Files.readString(handout)).startsWith("# Different fields of one row\n");
    assertThat(Json.readObject(Files.readString(archive))).containsOnlyKeys("log");
  }

  @Test
  void aHandoutHasAPictureOfEachStepBesideIt() throws IOException {
    Path handout = folder.resolve("milk.md");

    assertThat(run("export", LESSON, "--step", "2", "--markdown", handout + "")).isZero();

    assertThat(Files.readAllLines(handout))
        .filteredOn(line -> line.startsWith("!["))
        .containsExactly(
            "![Step 1](milk-pictures/step-01.png)", "![Step 2](milk-pictures/step-02.png)");
    assertThat(ImageIO.read(folder.resolve("milk-pictures/step-02.png").toFile()).getWidth())
        .isEqualTo(1280);
  }

  @Test
  void aSavedSessionIsPlayedAndExportedAsTheBranchThatItShows() throws IOException {
    Path saved = folder.resolve("session.json");
    Files.writeString(saved, savedOnABranch());
    Path handout = folder.resolve("milk.md");

    assertThat(run("export", saved + "", "--no-pictures", "--markdown", handout + "")).isZero();
    assertThat(run("play", saved + "")).isZero();
    assertThat(run("check", saved + "")).isZero();

    assertThat(Files.readString(handout))
        .contains("**2.** The Tablet deletes t1.", "Comment on line 2: Not as in the lesson")
        .doesNotContain("**3.**");
  }

  @Test
  void whereASavedSessionIsOfNoUseItIsSaidWhatItIs() throws IOException {
    Path saved = Files.writeString(folder.resolve("session.json"), savedOnABranch());

    assertThat(run("lab", saved + "")).isEqualTo(2);

    assertThat(err.toString())
        .isEqualToNormalizingNewlines(
            "sync-duel: "
                + saved
                + ":1:1: this is a saved session, not a lesson; open shows it, and play, check and"
                + " export take it\n");
  }

  private static String savedOnABranch() throws IOException {
    try (Stage stage = Stage.open()) {
      var session = new Session(stage, Runnable::run, new LessonReader().read(Path.of(LESSON)));
      session.goTo(1);
      session.perform(Steps.delete(Party.RIGHT, "t1"));
      var mark = new Marks.Mark(true, "Not as in the lesson");
      Marks marks = Marks.none().with(new Marks.Place(1, 2), mark);
      return new SessionFile().write(SavedSession.of(session.state(), marks));
    }
  }

  @Test
  void aHandoutOfWordsAloneHasNoPictures() throws IOException {
    Path handout = folder.resolve("milk.md");

    assertThat(run("export", LESSON, "--no-pictures", "--markdown", handout + "")).isZero();

    assertThat(Files.readString(handout)).doesNotContain("![");
    assertThat(folder.resolve("milk-pictures")).doesNotExist();
  }

  @Test
  void theDiagramIsWrittenAsPictureAndAsSource() throws Exception {
    Path svg = folder.resolve("d.svg");
    Path png = folder.resolve("d.png");
    Path mermaid = folder.resolve("d.mmd");

    assertThat(
            run("export", LESSON, "--svg", svg + "", "--png", png + "", "--mermaid", mermaid + ""))
        .isZero();

    Document picture =
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(svg.toFile());
    assertThat(picture.getDocumentElement().getTagName()).isEqualTo("svg");
    assertThat(picture.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("Different fields of one row");
    assertThat(picture.getElementsByTagName("desc").item(0).getTextContent())
        .contains("Server -> Tablet: 412, ETag v2, Precondition failed");
    assertThat(ImageIO.read(png.toFile()).getWidth()).isEqualTo(1280);
    assertThat(Files.readAllLines(mermaid))
        .startsWith("sequenceDiagram", "  title Different fields of one row")
        .contains("  server-->>right: 412, ETag v2, Precondition failed, conflict");
  }

  @Test
  void twoRunsWriteTheSamePicture() throws IOException {
    Path one = folder.resolve("one.svg");
    Path two = folder.resolve("two.svg");

    assertThat(run("export", LESSON, "--svg", one + "")).isZero();
    assertThat(run("export", LESSON, "--svg", two + "")).isZero();

    assertThat(one).hasSameTextualContentAs(two);
  }

  @Test
  void aStepThatTheLessonDoesNotHaveIsSaid() {
    Path out = folder.resolve("out.har");

    assertThat(run("export", LESSON, "--step", "99", "--har", out + "")).isEqualTo(2);

    assertThat(err.toString()).contains("--step is from 0 to ").hasLineCount(1);
    assertThat(out).doesNotExist();
  }

  @Test
  void anArchiveThatWasWrittenIsPlayedAsItsLog() throws IOException {
    Path archive = folder.resolve("out.har");
    var out = new StringWriter();
    assertThat(run("export", LESSON, "--har", archive + "")).isZero();

    assertThat(Main.run(new PrintWriter(out), new PrintWriter(err), "play", archive + "")).isZero();

    assertThat(out.toString())
        .containsPattern("Tablet +PATCH t1 +v1 +412 +v2 +Refused: the row is v2 now, not v1.");
  }

  @Test
  void aBrokenArchiveIsSaidInOneLineWithItsPlace() throws IOException {
    Path archive = Files.writeString(folder.resolve("out.har"), "{\"log\": {}}");

    assertThat(run("play", archive + "")).isEqualTo(2);

    assertThat(err.toString())
        .isEqualToNormalizingNewlines("sync-duel: " + archive + ": log.entries is missing\n");
  }

  @Test
  void theLessonIsNotReplacedByWhatIsMadeOfIt() throws IOException {
    Path lesson = Files.copy(Path.of(LESSON), folder.resolve("l.json"));
    Path linked = Files.createSymbolicLink(folder.resolve("link.json"), lesson);

    for (Path out : List.of(lesson, folder.resolve("../" + folder.getFileName() + "/l.json"))) {
      assertThat(run("export", lesson + "", "--har", out + "")).isEqualTo(2);
    }
    assertThat(run("export", linked + "", "--mermaid", lesson + "")).isEqualTo(2);
    assertThat(run("play", lesson + "", "--trace", lesson + "")).isEqualTo(2);
    assertThat(run("check", folder + "", "--junit", lesson + "")).isEqualTo(2);

    assertThat(lesson).hasSameBinaryContentAs(Path.of(LESSON));
    assertThat(err.toString())
        .hasLineCount(5)
        .contains("l.json: this is the file that is read; name another one to write");
  }

  @Test
  void twoFormsAreNotWrittenIntoOneFile() {
    Path out = folder.resolve("same");

    assertThat(run("export", LESSON, "--svg", out + "", "--png", folder + "/./same")).isEqualTo(2);

    assertThat(out).doesNotExist();
    assertThat(err.toString())
        .hasLineCount(1)
        .contains("two outputs cannot be one file; name another for one of them");
  }

  @Test
  void withoutAFormThereIsNothingToExport() {
    assertThat(run("export", LESSON)).isEqualTo(2);
    assertThat(err.toString()).startsWith("sync-duel: ").hasLineCount(1);
  }
}
