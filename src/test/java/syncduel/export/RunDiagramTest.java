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

  private static RunDiagram played(String file) {
    try (Stage stage = Stage.open()) {
      return RunDiagram.of(LessonPlay.of(LIBRARY.open(file), stage));
    }
  }
}
