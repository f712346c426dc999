package syncduel.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import syncduel.lesson.LessonLibrary;
import syncduel.lesson.LessonPlay;
import syncduel.lesson.LessonReader;
import syncduel.lesson.LogBook;
import syncduel.lesson.LogEntry;
import syncduel.picture.Words;
import syncduel.stage.Stage;

class InjectedFaultsTest {
  private static LessonPlay play(String file) {
    try (Stage stage = Stage.open()) {
      return LessonPlay.of(new LessonLibrary(new LessonReader()).open(file), stage);
    }
  }

  @Test
  void theSecondCopyOfARequestIsCalledOne() {
    List<String> copies =
        LogBook.of(play("13-delivered-twice.json").trace()).stream()
            .map(LogEntry::sentence)
            .filter(sentence -> sentence.contains("second copy"))
            .toList();

    assertThat(copies)
        .containsExactly(
            "The injected second copy: 409, and nobody waits for this answer.",
            "The injected second copy: 412, and nobody waits for this answer.");
  }

  @Test
  void anInjectedErrorIsAnAnswerInTheDiagram() {
    LessonPlay play = play("07-three-ways-to-fail.json");
    List<String> lines =
        Mermaid.of(RunDiagram.of(play), Words.english()).stream()
            .filter(line -> line.contains("stopped") || line.contains("500"))
            .map(String::strip)
            .toList();

    assertThat(lines)
        .hasSize(2)
        .satisfiesExactly(
            request -> assertThat(request).contains("-xserver: ").endsWith(", stopped"),
            answer -> assertThat(answer).startsWith("server-->>").endsWith("500, injected"));
  }
}
