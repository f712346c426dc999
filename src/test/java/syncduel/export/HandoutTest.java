package syncduel.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import syncduel.lesson.LessonPlay;
import syncduel.lesson.LessonReader;
import syncduel.stage.Stage;
import syncduel.view.Messages;
import syncduel.view.Narration;

class HandoutTest {
  private static final String LESSON =
      """
      {
        "format": 1, "title": "Milk | bread", "aim": "To *see* it.",
        "given": { "server": [ { "id": "t1", "text": "Buy milk", "complete": false } ], "pulled": true },
        "steps": [
          { "chapter": "An edit", "say": "The Phone edits t1.", "why": "Because.",
            "at": "left", "do": "edit", "id": "t1", "set": { "text": "Buy oat milk" } },
          { "at": "left", "do": "push",
            "ask": { "question": "What does the server write?", "choices": [ "v1", "v2" ], "answer": 2 } }
        ]
      }
      """;

  @Test
  void aHandoutSaysWhatIsSaidWhatIsAskedAndWhatTheLogShows() {
    assertThat(String.join("\n", handout(played(), Locale.ENGLISH)))
        .isEqualTo(
            """
            # Milk \\| bread

            *To \\*see\\* it.*

            ## Setup

            Protocol 1.x; the server keeps tombstones.

            - Phone has pulled 1 row; its policy is “ask”.
            - Tablet has pulled 1 row; its policy is “ask”.

            The server begins with these rows, each at v1:

            | id | text | complete |
            | --- | --- | --- |
            | t1 | Buy milk | false |

            ## An edit

            **1.** The Phone edits t1.

            > Because.

            |  | who | request | If-Match | status | ETag | what it means |
            | --- | --- | --- | --- | --- | --- | --- |
            | 1 | Phone | edit t1 |  | local |  | Now “… oat milk”; waits in the queue. |

            **2.** The Phone pushes.

            **Question:** What does the server write?

            1. v1
            2. v2

            |  | who | request | If-Match | status | ETag | what it means |
            | --- | --- | --- | --- | --- | --- | --- |
            | 2 | Phone | PATCH t1 | v1 | 200 | v2 | v1 was current, so the server wrote v2. |

            ## Answers

            - Step 2: 2, v2""");
  }

  @Test
  void theLogOfAStepIsAsItStoodThen() {
    String held =
        LESSON.replace(
            "{ \"at\": \"left\", \"do\": \"push\",\n",
            "{ \"at\": \"left\", \"do\": \"hold\", \"next\": \"response\" },\n"
                + "{ \"at\": \"left\", \"do\": \"push\" }, { \"at\": \"left\", \"do\": \"release\",\n");

    assertThat(
            handout(played(held), Locale.ENGLISH).stream().filter(line -> line.contains("PATCH")))
        .containsExactly(
            "| 3 | Phone | PATCH t1 | v1 | held |  | The answer waits in flight. |",
            "| 3 | Phone | PATCH t1 | v1 | 200 | v2 | v1 was current, so the server wrote v2. |");
  }

  @Test
  void aGermanHandoutHasNoEnglishWordOfItsOwn() {
    assertThat(handout(played(), Locale.GERMAN))
        .contains(
            "## Ausgangslage",
            "- Phone hat 1 Zeile geholt; die Strategie ist „ask“.",
            "**2.** Phone macht einen Push.",
            "**Frage:** What does the server write?",
            "|  | wer | Anfrage | If-Match | Status | ETag | was es bedeutet |",
            "| 2 | Phone | PATCH t1 | v1 | 200 | v2 | v1 war aktuell, also schrieb der Server v2. |",
            "- Schritt 2: 2, v2");
  }

  @Test
  void aCommentStandsUnderTheLogOfItsStep() {
    var beside = new Handout.Beside(step -> Optional.empty(), Map.of(2, "Look | here"));

    assertThat(handout(played(), Locale.ENGLISH, beside))
        .containsSubsequence(
            "| 2 | Phone | PATCH t1 | v1 | 200 | v2 | v1 was current, so the server wrote v2. |",
            "Comment on line 2: Look \\| here",
            "## Answers");
  }

  private static List<String> handout(LessonPlay play, Locale locale) {
    return handout(play, locale, Handout.Beside.nothing());
  }

  private static List<String> handout(LessonPlay play, Locale locale, Handout.Beside beside) {
    var messages = new Messages(locale);
    var narration = new Narration(messages, play.trace());
    return Handout.of(
        play, new HandoutWords(messages::text, messages.phrases(), narration::of), beside);
  }

  private static LessonPlay played() {
    return played(LESSON);
  }

  private static LessonPlay played(String lesson) {
    try (Stage stage = Stage.open()) {
      return LessonPlay.of(new LessonReader().read("milk.json", lesson), stage);
    }
  }
}
