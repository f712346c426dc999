package syncduel.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import syncduel.lesson.LessonLibrary;
import syncduel.lesson.LessonPlay;
import syncduel.lesson.LessonReader;
import syncduel.model.RowId;
import syncduel.picture.SequenceOptions;
import syncduel.picture.Shape;
import syncduel.picture.Words;
import syncduel.stage.Stage;

class RunDiagramTest {
  private static final LessonLibrary LIBRARY = new LessonLibrary(new LessonReader());

  @ParameterizedTest
  @CsvSource({
    "01-two-edits-of-one-row.json, q1",
    "05-the-lost-acknowledgement.json, t5",
    "06-abort-and-resume.json, t1",
  })
  void aRunFollowsTheRowThatItIsAbout(String lesson, String row) {
    assertThat(played(lesson).followed()).contains(new RowId(row));
  }

  @Test
  void aPictureForAFileNamesItsRow() {
    RunDiagram diagram = played("01-two-edits-of-one-row.json");

    List<String> texts =
        diagram.drawn(Words.english(), SequenceOptions.of(640)).whole().shapes().stream()
            .filter(Shape.Text.class::isInstance)
            .map(shape -> ((Shape.Text) shape).text())
            .toList();

    assertThat(texts).startsWith("The lanes show row q1").contains("PATCH q1");
  }

  @Test
  void aPolicyDecidesBeforeTheRequestThatItLeadsTo() {
    assertThat(played("02-different-fields-of-one-row.json").text(Words.english()))
        .containsSubsequence(
            "Server -> Tablet: 412, ETag v2, Precondition failed, conflict",
            "Tablet: policy merge",
            "Tablet -> Server: PATCH t1, If-Match v2",
            "Server -> Tablet: 200, ETag v3")
        .noneMatch(line -> line.contains("merge: merge"));
  }

  @Test
  void whatAPolicyDecidedIsSaidWhereNoRequestShowsIt() {
    assertThat(played("09-last-write-wins-and-clocks.json").text(Words.english()))
        .containsSubsequence("Tablet: policy newest-wins", "Tablet: server wins", "Tablet: t1 v2");
  }

  private static RunDiagram played(String file) {
    try (Stage stage = Stage.open()) {
      return RunDiagram.of(LessonPlay.of(LIBRARY.open(file), stage));
    }
  }
}
