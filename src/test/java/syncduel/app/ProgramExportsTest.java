package syncduel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import syncduel.lesson.LessonReader;
import syncduel.lesson.Marks;
import syncduel.lesson.Session;
import syncduel.lesson.SessionState;
import syncduel.model.RowId;
import syncduel.server.http.ServerNextDoor;
import syncduel.server.http.StandaloneServer;
import syncduel.stage.ServerAddress;
import syncduel.stage.Stage;
import syncduel.view.Exports.Form;
import syncduel.view.Exports.Target;
import syncduel.view.Language;
import syncduel.view.Messages;
import syncduel.view.Preferences.Kept;
import syncduel.view.WindowModel;
import syncduel.view.WindowPorts;
import syncduel.wire.Protocol;

/** What the window exports, without a window. */
class ProgramExportsTest {
  private static final Path LESSON = Path.of("demo-data/lessons/01-two-edits-of-one-row.json");

  @TempDir Path folder;

  @Test
  void aDiagramFollowsTheRowThatTheWindowFollows() throws IOException {
    WindowModel window = window(played(6), Kept.defaults());

    window.log().selectRow(new RowId("q3"));

    assertThat(exported(window, Form.MERMAID))
        .contains("Note over left: q3 v1")
        .doesNotContain("Note over left: q1 v1");
  }

  @Test
  void aHandoutSpeaksTheLanguageOfTheWindow() throws IOException {
    WindowModel window = window(played(6), Kept.defaults().withLanguage(Language.GERMAN));

    assertThat(exported(window, Form.HANDOUT))
        .contains("## Ausgangslage", "Abgelehnt: Die Zeile hat jetzt v2, nicht v1.")
        .doesNotContain("Refused", "Setup");
  }

  @Test
  void aStepThatNothingIsSaidAboutIsToldAsInTheWindow() throws IOException {
    WindowModel window = window(unsaid(), Kept.defaults());

    assertThat(exported(window, Form.ARCHIVE)).contains("\"title\":\"1. The Phone pulls.\"");
  }

  @Test
  void aHandoutHasTheCommentsOfTheLog() throws IOException {
    SessionState session = played(1);
    WindowModel window = window(session, Kept.defaults());
    Path out = folder.resolve("out.md");
    Marks marks = Marks.none().with(new Marks.Place(0, 1), new Marks.Mark(true, "The first pull"));

    new ProgramExports(new Messages(Locale.ENGLISH))
        .write(new Target(Form.HANDOUT, out, 1280, 800), session, marks, window.state().get());

    assertThat(out).content().contains("Comment on line 1: The first pull");
  }

  @Test
  void anArchiveOfAnotherServerHasItsAddressAndTheTimesThatItTook() throws IOException {
    try (StandaloneServer server = ServerNextDoor.open(ServerNextDoor.speaking(Protocol.V1));
        Stage stage =
            Stage.at(new ServerAddress(server.uri(), Optional.empty(), Optional.empty()))) {
      var session = new Session(stage, Runnable::run, new LessonReader().read(LESSON));
      session.goTo(1);

      assertThat(exported(window(session.state(), Kept.defaults()), Form.ARCHIVE))
          .contains("\"url\":\"http://127.0.0.1:" + server.uri().getPort() + "/tables/TodoItem")
          .contains("\"serverIPAddress\":\"127.0.0.1\"")
          .doesNotContain("\"time\":0,", "\"wait\":0,", "http://localhost");
    }
  }

  private static SessionState unsaid() {
    String lesson =
        """
        { "format": 1, "title": "Unsaid", "steps": [ { "at": "left", "do": "pull" } ] }
        """;
    try (Stage stage = Stage.open()) {
      var session =
          new Session(stage, Runnable::run, new LessonReader().read("unsaid.json", lesson));
      session.goTo(1);
      return session.state();
    }
  }

  private String exported(WindowModel window, Form form) throws IOException {
    Path out = folder.resolve("out." + form.ending());
    window.export(new Target(form, out, 1280, 800));
    assertThat(window.state().orElseThrow().failure()).isEmpty();
    return Files.readString(out);
  }

  private static SessionState played(int step) throws IOException {
    try (Stage stage = Stage.open()) {
      var session = new Session(stage, Runnable::run, new LessonReader().read(LESSON));
      session.goTo(step);
      return session.state();
    }
  }

  private static WindowModel window(SessionState state, Kept kept) {
    var still = new Still(state, kept.withReducedMotion(true));
    var words = new Messages(Locale.ENGLISH);
    return new WindowModel(
        new WindowPorts(
            still,
            new LessonShelf(Optional.empty()),
            new ProgramExports(words),
            still,
            (millis, task) -> () -> {},
            still,
            Runnable::run,
            Runnable::run,
            words));
  }
}
