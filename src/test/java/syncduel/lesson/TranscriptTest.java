package syncduel.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import syncduel.stage.Stage;

class TranscriptTest {
  private static final String LESSON =
      """
      { "format": 1, "title": "Lines", "steps": [
        { "at": "left", "do": "insert", "row": { "id": "t1", "text": "one\\ntwo" } } ] }
      """;

  @Test
  void aLineBreakInATextLeavesItsEventOnOneLine() {
    Lesson lesson = new LessonReader().read("lines.json", LESSON.getBytes(StandardCharsets.UTF_8));
    try (Stage stage = Stage.open()) {
      assertThat(Transcript.log(LessonPlay.of(lesson, stage).trace()))
          .singleElement()
          .asString()
          .contains("one two")
          .hasLineCount(1);
    }
  }
}
