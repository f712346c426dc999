package syncduel.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import syncduel.stage.Stage;

/**
 * The tutorial's traces as they were when somebody last looked at them. A change that is meant is
 * taken over by {@code play FILE --trace GOLDEN}, and reviewed like code.
 */
class GoldenTraceTest {
  private static final Path GOLDEN = Path.of("src/test/resources/syncduel/golden");

  @Test
  void theTutorialLeavesTheTraceThatWasLookedAt() throws IOException {
    assertGolden("01-two-edits-of-one-row");
  }

  @Test
  void theEndingWithTheServersRowLeavesTheTraceThatWasLookedAt() throws IOException {
    assertGolden("01b-two-edits-the-server-wins");
  }

  @Test
  void theEndingWithAnAbortLeavesTheTraceThatWasLookedAt() throws IOException {
    assertGolden("01c-two-edits-the-push-is-aborted");
  }

  private static void assertGolden(String name) throws IOException {
    Lesson lesson = new LessonReader().read(Path.of("demo-data/lessons", name + ".json"));
    List<String> trace;
    try (Stage stage = Stage.open()) {
      trace = new ArrayList<>(TraceLines.of(LessonPlay.of(lesson, stage).trace()));
    }
    assertThat(trace).isEqualTo(Files.readAllLines(GOLDEN.resolve(name + ".jsonl")));
  }
}
