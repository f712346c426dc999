package syncduel.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import syncduel.lesson.LessonPlay;
import syncduel.lesson.LessonReader;
import syncduel.picture.Words;
import syncduel.stage.Stage;

class MermaidTest {
  @Test
  void messagesThatGotLostOrAreHeldEndOtherwise() {
    List<String> lines =
        of(
            """
            {
              "format": 1, "title": "A; B #1",
              "given": { "server": [ { "id": "t1", "text": "Buy milk" } ], "pulled": true,
                         "left": { "name": "Fox; <1>" } },
              "steps": [
                { "chapter": "Lost", "at": "left", "do": "edit", "id": "t1", "set": { "text": "a" } },
                { "at": "left", "do": "fault", "next": "drop-response" },
                { "at": "left", "do": "push" },
                { "at": "right", "do": "edit", "id": "t1", "set": { "text": "b" } },
                { "at": "right", "do": "hold", "next": "request" },
                { "at": "right", "do": "push" }
              ]
            }
            """);

    assertThat(lines)
        .startsWith(
            "sequenceDiagram",
            "  title A#59; B #35;1",
            "  participant left as Fox#59; #lt;1#gt;",
            "  participant server as Server",
            "  participant right as Tablet")
        .contains(
            "  Note over left,right: Lost",
            "  left->>server: PATCH t1, If-Match v1",
            "  server--xleft: 200, ETag v2, lost",
            "  right-)server: PATCH t1, If-Match v1, held");
  }

  private static List<String> of(String lesson) {
    try (Stage stage = Stage.open()) {
      LessonPlay play = LessonPlay.of(new LessonReader().read("a.json", lesson), stage);
      return Mermaid.of(RunDiagram.of(play), Words.english());
    }
  }
}
