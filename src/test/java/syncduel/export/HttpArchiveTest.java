package syncduel.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import syncduel.lesson.Lesson;
import syncduel.lesson.LessonPlay;
import syncduel.lesson.LessonReader;
import syncduel.stage.Stage;
import syncduel.trace.Event;
import syncduel.trace.Moment;
import syncduel.trace.Party;
import syncduel.trace.Trace;
import syncduel.wire.Header;
import syncduel.wire.Json;
import syncduel.wire.Request;

class HttpArchiveTest {
  private static final String LESSON =
      """
      {
        "format": 1, "title": "Milk",
        "given": { "server": [ { "id": "t1", "text": "Buy milk", "complete": false } ], "pulled": true },
        "steps": [
          { "at": "left", "do": "complete", "id": "t1" },
          { "at": "left", "do": "fault", "next": "drop-response" },
          { "at": "left", "do": "push" },
          { "at": "right", "do": "edit", "id": "t1", "set": { "text": "Buy soy milk" } },
          { "at": "right", "do": "push" }
        ]
      }
      """;

  @Test
  void anEntrySaysWhoSentWhatInWhichStepAndWhatCameBack() {
    Map<?, ?> entry = entry(archive(played()), 1);

    assertThat(List.of(entry.get("_client"), entry.get("_step"), entry.get("_fate")))
        .isEqualTo(List.of("Tablet", 5L, "answered"));
    assertThat(entry.get("startedDateTime")).isEqualTo("2026-01-01T10:00:01Z");
    Map<?, ?> request = (Map<?, ?>) entry.get("request");
    assertThat(request.get("url"))
        .isEqualTo("http://localhost/tables/TodoItem/t1?__systemproperties=__version");
    assertThat(((Map<?, ?>) request.get("postData")).get("text"))
        .isEqualTo("{\"id\":\"t1\",\"text\":\"Buy soy milk\",\"complete\":false}");
    Map<?, ?> response = (Map<?, ?>) entry.get("response");
    assertThat(List.of(response.get("status"), response.get("statusText")))
        .isEqualTo(List.of(412L, "Precondition Failed"));
  }

  @Test
  void anAnswerThatWasLostIsNone() {
    Map<?, ?> entry = entry(archive(played()), 0);

    assertThat(List.of(entry.get("_fate"), entry.get("_faults")))
        .isEqualTo(List.of("lost", List.of("drop-response")));
    assertThat(((Map<?, ?>) entry.get("response")).get("status")).isEqualTo(0L);
  }

  @Test
  void theApplicationKeyIsLeftOut() {
    LessonPlay play = played();
    Request request =
        Request.of("GET", "/tables/TodoItem").withHeader(Header.APPLICATION, "a secret");
    var sent = new Moment(0, 1, new Event.RequestSent(Party.LEFT, 1, request), play.trace().last());
    var trace = new Trace(play.trace().start(), List.of(sent));
    String text =
        String.join(
            "\n",
            HttpArchive.of(
                new LessonPlay(play.lesson(), trace, List.of()),
                ArchiveFacts.bundled("1", step -> "said")));

    assertThat(text)
        .contains("{\"name\":\"X-ZUMO-APPLICATION\",\"value\":\"redacted\"}")
        .doesNotContain("secret");
  }

  @Test
  void aRunWithoutRequestsIsAnArchiveWithoutEntries() {
    Lesson nothing = played().lesson().withSteps(List.of());
    try (Stage stage = Stage.open()) {
      Map<?, ?> log = archive(LessonPlay.of(nothing, stage));
      assertThat(log.get("version")).isEqualTo("1.2");
      assertThat(log.get("entries")).isEqualTo(List.of());
    }
  }

  private static Map<?, ?> archive(LessonPlay play) {
    return (Map<?, ?>)
        Json.readObject(
                String.join("\n", HttpArchive.of(play, ArchiveFacts.bundled("1", step -> "said"))))
            .get("log");
  }

  private static Map<?, ?> entry(Map<?, ?> log, int index) {
    return Optional.of((List<?>) log.get("entries"))
        .map(entries -> (Map<?, ?>) entries.get(index))
        .orElseThrow();
  }

  private static LessonPlay played() {
    try (Stage stage = Stage.open()) {
      return LessonPlay.of(new LessonReader().read("milk.json", LESSON), stage);
    }
  }
}
