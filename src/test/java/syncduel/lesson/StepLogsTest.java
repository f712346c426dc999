package syncduel.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import syncduel.trace.Trace;

class StepLogsTest {
  @Test
  void aHeldMessageIsHeldInItsStepAndToldAgainInTheStepThatEndsIt() {
    Trace trace = HeldTrace.whole();

    List<List<String>> steps =
        StepLogs.of(trace, 4, Phrases.english()).stream()
            .map(step -> step.stream().map(StepLogsTest::line).toList())
            .toList();

    assertThat(steps)
        .containsExactly(
            List.of("1 edit q1 local"),
            List.of("2 PATCH q1 held: The request waits in flight."),
            List.of(),
            List.of(
                "2 PATCH q1 200: v1 was current, so the server wrote v2.",
                "3 release local: The held request goes on."));
  }

  @Test
  void withoutHeldMessagesEachLineIsToldOnceAsInTheWholeLog() {
    Trace trace = TutorialTrace.whole();

    assertThat(StepLogs.of(trace, 9, Phrases.english()).stream().flatMap(List::stream).toList())
        .isEqualTo(LogBook.of(trace));
  }

  private static String line(LogEntry entry) {
    return String.join(" ", entry.number() + "", entry.request(), entry.status())
        + (entry.request().startsWith("edit") ? "" : ": " + entry.sentence());
  }
}
