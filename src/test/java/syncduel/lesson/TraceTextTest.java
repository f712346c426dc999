package syncduel.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import syncduel.trace.Party;
import syncduel.trace.Trace;
import syncduel.wire.Json;

class TraceTextTest {
  private final Trace tutorial = TutorialTrace.whole();

  @Test
  void eachEventIsALineAndEachSettledStepIsFollowedByTheState() {
    List<String> lines = TraceLines.of(tutorial);

    assertThat(lines).hasSize(1 + tutorial.moments().size() + 9);
    assertThat(lines.stream().map(line -> Json.readObject(line).containsKey("state")).toList())
        .startsWith(true, false)
        .endsWith(false, true);
  }

  @Test
  void aLineHoldsAllOfItsEventInOneOrder() {
    assertThat(TraceLines.of(tutorial).get(1))
        .isEqualTo(
            "{\"moment\":0,\"step\":1,\"event\":\"StepBegan\",\"who\":\"left\",\"verb\":\"pull\","
                + "\"details\":{}}");
    assertThat(TraceLines.of(tutorial).get(3))
        .isEqualTo(
            "{\"moment\":2,\"step\":1,\"event\":\"RequestSent\",\"who\":\"left\",\"exchange\":1,"
                + "\"request\":{\"method\":\"GET\",\"path\":\"/tables/TodoItem\",\"query\":"
                + "[{\"name\":\"$top\",\"value\":\"50\"}],\"headers\":{\"all\":[]},\"body\":null}}");
  }

  @Test
  void detailsWithoutAnOrderAreSorted() {
    var world = new TraceBuilder();
    world.step(Party.LEFT, "edit", Map.of("set", Map.of("b", 1, "a", 2), "id", "q1"));

    assertThat(TraceLines.of(world.trace()).get(1))
        .endsWith("\"details\":{\"id\":\"q1\",\"set\":{\"a\":2,\"b\":1}}}");
  }

  @Test
  void aRunReadsAsNarrationAndLog() {
    Lesson lesson = new LessonLibrary(new LessonReader()).open("01-two-edits-of-one-row.json");

    assertThat(Transcript.heading(lesson))
        .containsExactly(
            "Two edits of one row", "A version check turns a silent overwrite into a decision.");
    List<List<LogEntry>> logs = StepLogs.of(tutorial, lesson.steps().size(), Phrases.english());
    assertThat(Transcript.of(lesson.steps().get(5), 6, said(lesson, 5), logs.get(5)))
        .containsExactly(
            "",
            "6. The Tablet sends If-Match v1, but the row is already v2. The server refuses with"
                + " 412: which text wins?",
            "   6  Tablet   PATCH q1       v1       412    v2     Refused: the row is v2 now, not"
                + " v1.",
            "      Tablet   conflict q1             local           Changed here since v1, at the"
                + " server v2: which one stays?");
    assertThat(Transcript.of(lesson.steps().get(0), 1, said(lesson, 0), logs.get(0)))
        .startsWith("", "== In sync ==", "");
  }

  private static String said(Lesson lesson, int index) {
    return lesson.steps().get(index).say().orElseThrow();
  }
}
