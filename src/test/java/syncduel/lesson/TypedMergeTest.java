package syncduel.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import syncduel.model.HistoryEntry;
import syncduel.model.Row;
import syncduel.stage.Stage;

class TypedMergeTest {
  private static final String LESSON =
      """
      {
        "format": 1, "title": "Typed",
        "given": { "pulled": true, "server": [ { "id": "t1", "text": "a" } ] },
        "steps": [
          { "at": "left", "do": "edit", "id": "t1", "set": { "text": "phone" } },
          { "at": "left", "do": "push" },
          { "at": "right", "do": "edit", "id": "t1", "set": { "text": "tablet" } },
          { "at": "right", "do": "push" },
          %s
        ]
      }
      """;
  private static final String RESOLVE =
      "{ \"at\": \"right\", \"do\": \"resolve\", \"choose\": \"merge\", \"with\": { \"text\": \"%s\" } }";

  private static List<String> losers(String steps) {
    Lesson lesson = new LessonReader().read("typed.json", LESSON.formatted(steps));
    try (Stage stage = Stage.open()) {
      return LessonPlay.of(lesson, stage).trace().last().right().history().stream()
          .map(HistoryEntry::loser)
          .map(Optional::orElseThrow)
          .map(Row::fields)
          .map(fields -> (String) fields.get("text"))
          .toList();
    }
  }

  @Test
  void aThirdValueLetsBothSidesLose() {
    assertThat(losers(RESOLVE.formatted("typed"))).containsExactly("tablet", "phone");
  }

  @ParameterizedTest
  @CsvSource({"tablet, phone", "phone, tablet"})
  void theValueOfOneSideLetsTheOtherLose(String typed, String loser) {
    assertThat(losers(RESOLVE.formatted(typed))).containsExactly(loser);
  }

  @Test
  void bothAreKnownAfterAnAnswerThatWasLostToo() {
    String lost =
        """
        { "at": "right", "do": "fault", "next": "drop-response" },
        %s,
        { "at": "left", "do": "pull" },
        { "at": "left", "do": "edit", "id": "t1", "set": { "text": "later" } },
        { "at": "left", "do": "push" },
        { "at": "right", "do": "policy", "use": "server-wins" },
        { "at": "right", "do": "push" }
        """;
    assertThat(losers(lost.formatted(RESOLVE.formatted("typed"))))
        .containsExactly("tablet", "phone", "tablet");
  }
}
