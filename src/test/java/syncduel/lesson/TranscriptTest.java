package syncduel.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
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

  @Test
  void whatAPolicyDecidedIsToldAndNobodyIsAsked() {
    assertThat(conflict("merge", "\"complete\": true"))
        .containsExactly(
            "Changed here since v1, at the server v2.",
            "Settled by “merge”: each field is that of the side that changed it.");
    assertThat(conflict("server-wins", "\"text\": \"c\""))
        .containsExactly(
            "Changed here since v1, at the server v2.",
            "Settled by “server-wins”: the server’s side wins.");
  }

  @Test
  void whereThePolicyHasNoAnswerAPersonIsAsked() {
    assertThat(conflict("merge", "\"text\": \"c\""))
        .containsExactly("Changed here since v1, at the server v2: which one stays?");
  }

  /** What stands under the exchanges of a push that meets an edit of the text. */
  private static List<String> conflict(String policy, String change) {
    String lesson =
        """
        { "format": 1, "title": "Policy",
          "given": { "server": [ { "id": "t1", "text": "a", "complete": false } ], "pulled": true,
                     "right": { "policy": "POLICY" } },
          "steps": [
            { "at": "server", "do": "edit", "id": "t1", "set": { "text": "b" } },
            { "at": "right", "do": "edit", "id": "t1", "set": { CHANGE } },
            { "at": "right", "do": "push" } ] }
        """
            .replace("POLICY", policy)
            .replace("CHANGE", change);
    try (Stage stage = Stage.open()) {
      Lesson read = new LessonReader().read("policy.json", lesson);
      return LogBook.of(LessonPlay.of(read, stage).trace()).stream()
          .flatMap(Transcript::parts)
          .map(LogEntry::sentence)
          .toList();
    }
  }
}
