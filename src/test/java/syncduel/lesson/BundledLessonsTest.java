package syncduel.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import syncduel.model.Choice;
import syncduel.model.Fields;
import syncduel.model.RowId;
import syncduel.stage.ClientAction;
import syncduel.stage.Step;
import syncduel.trace.Party;

class BundledLessonsTest {
  private final LessonLibrary library = new LessonLibrary(new LessonReader());

  @Test
  void theFirstLessonIsTheTutorialAndItsEndingsFollow() {
    assertThat(library.lessons())
        .startsWith(
            new LessonLibrary.Entry(
                "01-two-edits-of-one-row.json",
                "1",
                "Two edits of one row",
                "A version check turns a silent overwrite into a decision.",
                9),
            new LessonLibrary.Entry(
                "01b-two-edits-the-server-wins.json",
                "1b",
                "Two edits of one row: the server wins",
                "Taking the server’s text needs no further request.",
                8),
            new LessonLibrary.Entry(
                "01c-two-edits-the-push-is-aborted.json",
                "1c",
                "Two edits of one row: abort and ask again",
                "To abort is not to discard: the next push asks again.",
                11));
  }

  @Test
  void everyFileOfTheFolderIsInTheList() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("demo-data", "lessons"))) {
      List<String> lessons =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> !name.contains("schema"))
              .sorted()
              .toList();

      assertThat(library.lessons().stream().map(LessonLibrary.Entry::file).toList())
          .isEqualTo(lessons);
    }
  }

  /** As the window's own words have them. */
  @Test
  void wordsHaveTypographicApostrophes() throws IOException {
    for (LessonLibrary.Entry entry : library.lessons()) {
      assertThat(Files.readString(Path.of("demo-data", "lessons", entry.file())))
          .as(entry.file())
          .doesNotContainPattern("[A-Za-z]'[a-z]");
    }
  }

  @Test
  void lessonOneDoesWhatTheTutorialDoes() {
    Lesson lesson = library.open("01-two-edits-of-one-row.json");

    assertThat(lesson.steps().stream().map(LessonStep::step).toList())
        .containsExactly(
            at(Party.LEFT, new ClientAction.Pull(Optional.empty(), Optional.empty())),
            at(Party.RIGHT, new ClientAction.Pull(Optional.empty(), Optional.empty())),
            at(Party.LEFT, edit("Complete the quickstart later")),
            at(Party.RIGHT, edit("Complete the quickstart now")),
            at(Party.LEFT, new ClientAction.Push()),
            at(Party.RIGHT, new ClientAction.Push()),
            at(Party.RIGHT, new ClientAction.Resolve(Choice.LOCAL, Fields.none())),
            at(Party.LEFT, new ClientAction.Pull(Optional.empty(), Optional.empty())),
            new Step.Note());
    assertThat(lesson.steps().stream().flatMap(step -> step.chapter().stream()).toList())
        .containsExactly("In sync", "Two edits", "Two pushes", "The decision");
  }

  @Test
  void everyStepOfABundledLessonIsNarratedAndChecked() {
    for (LessonLibrary.Entry entry : library.lessons()) {
      for (LessonStep step : library.open(entry.file()).steps()) {
        assertThat(step.say()).as("%s:%d", entry.file(), step.line()).isPresent();
        assertThat(step.expect().isPresent() || step.step() instanceof Step.Note)
            .as("%s:%d", entry.file(), step.line())
            .isTrue();
      }
    }
  }

  @Test
  void freePlayBeginsWithTheTutorialsRowsAndNoSteps() {
    Lesson lesson = library.freePlay();

    assertThat(lesson.steps()).isEmpty();
    assertThat(lesson.given().server().stream().map(row -> row.fields().get("text")).toList())
        .isEqualTo(
            List.of(
                "Complete the quickstart",
                "Create the mobile service",
                "Sign up for the free trial",
                "Test the app"));
  }

  private static Step at(Party party, ClientAction action) {
    return new Step.AtClient(party, action);
  }

  private static ClientAction edit(String text) {
    return new ClientAction.Edit(new RowId("q1"), Fields.of("text", text));
  }
}
