package syncduel.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static syncduel.trace.Party.LEFT;
import static syncduel.trace.Party.RIGHT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import syncduel.lesson.Marks.Mark;
import syncduel.lesson.Marks.Place;
import syncduel.stage.Stage;
import syncduel.stage.Steps;

class SessionFileTest {
  @TempDir Path folder;

  private final Stage stage = Stage.open();
  private final SessionFile file = new SessionFile();
  private final LessonLibrary library = new LessonLibrary(new LessonReader());

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  void aLessonComesBackWithItsBranchesItsPlaceAndItsMarks() throws IOException {
    Session session = branched();
    var marks =
        new Marks(
            Map.of(
                new Place(1, 5), new Mark(false, "\"so\" it was,\n2nd line"),
                new Place(0, 3), new Mark(true, "")));
    SavedSession saved = SavedSession.of(session.state(), marks);

    SavedSession read = reread(saved);

    assertThat(read).isEqualTo(saved);
    assertThat(read.branches().present().position()).isEqualTo(5);
    assertThat(file.write(read)).isEqualTo(file.write(saved));
    var again = new Session(stage, Runnable::run, library.freePlay());
    again.restore(read);
    assertThat(again.state().reproducible()).isEqualTo(session.state().reproducible());
    assertThat(read.isOf(again.state())).isTrue();
  }

  @Test
  void freePlayComesBackAsFreePlay() throws IOException {
    var session = new Session(stage, Runnable::run, library.freePlay());
    session.perform(Steps.pull(LEFT));
    session.perform(Steps.edit(LEFT, "q1", "one"));
    session.back();
    SavedSession saved = SavedSession.of(session.state(), Marks.none());

    SavedSession read = reread(saved);

    assertThat(read).isEqualTo(saved);
    assertThat(read.freePlay()).isTrue();
    assertThat(read.branches().present().position()).isEqualTo(1);
  }

  @Test
  void aLessonFileIsALesson() throws IOException {
    Lesson lesson = library.open("01-two-edits-of-one-row.json");
    Path path = Files.writeString(folder.resolve("lesson.json"), new LessonWriter().write(lesson));

    assertThat(file.read(path)).isEqualTo(OpenedFile.of(lesson));
  }

  @Test
  void aMarkOnABranchThatWasDroppedIsNotKept() {
    var marks = new Marks(Map.of(new Place(7, 1), new Mark(true, "")));

    assertThat(SavedSession.of(branched().state(), marks).marks()).isEqualTo(Marks.none());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "session": 1   | "session": 2   | 2:12: this session was saved by a newer version of the program, and is left as it is
          "session": 1   | "session": 0   | 2:12: "session" is 0, a whole number from 1 on was expected
          "session": 1   | "session": "1" | 2:12: "session" is a text, a whole number was expected
          "freePlay"     | "free"         | 3:1: unknown key "free"
          "shown": 1     | "shown": 4     | 5:1: these branches do not fit together
          "from": 0      | "from": 3      | 5:1: these branches do not fit together
          "position": 5  | "position": 99 | "position" is 99, a whole number from 0 to 5 was expected
          "branch": 0    | "branch": 3    | 3: there is no branch 3
          "line": 3      | "line": 0      | "line" is 0, a whole number from 1 to 1000000 was expected
          "pinned": true | "pinned": 1    | "pinned" is a number, true or false was expected
          "say"          | "sya"          | unknown key "sya", perhaps "say" is meant
          """)
  void whatIsWrongIsToldWithItsPlace(String right, String wrong, String sentence)
      throws IOException {
    var marks = new Marks(Map.of(new Place(0, 3), new Mark(true, "")));
    String text = file.write(SavedSession.of(branched().state(), marks));
    assertThat(text).contains(right);
    Path path = folder.resolve("s.json");
    String broken = text.replaceFirst(java.util.regex.Pattern.quote(right), wrong);
    Files.writeString(path, broken);

    assertThatThrownBy(() -> file.read(path))
        .isInstanceOf(LessonFileException.class)
        .hasMessageStartingWith(path + ":")
        .hasMessageContaining(sentence);
    assertThat(path).hasContent(broken);
  }

  private Session branched() {
    var session = new Session(stage, Runnable::run, library.open("01-two-edits-of-one-row.json"));
    session.goTo(4);
    session.perform(Steps.push(RIGHT));
    session.nameBranch(1, "the Tablet first");
    return session;
  }

  private SavedSession reread(SavedSession saved) throws IOException {
    Path path = Files.writeString(folder.resolve("s.json"), file.write(saved));
    OpenedFile opened = file.read(path);
    assertThat(opened.lesson()).isEqualTo(saved.lesson());
    return opened.session().orElseThrow();
  }
}
