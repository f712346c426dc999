package syncduel.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static syncduel.lesson.ShortLesson.SHARED;
import static syncduel.lesson.ShortLesson.differences;
import static syncduel.lesson.ShortLesson.holds;

import org.junit.jupiter.api.Test;

/** What the server does at each word of a step, what nobody does, and whose the ids are. */
class ServerVerbRulesTest {
  @Test
  void anotherWriterInsertsAtTheServer() {
    holds(
        """
        { "at": "server", "do": "insert", "row": { "id": "n", "text": "Salt" }, "expect": { "exchanges": [],
          "server": { "rows": { "t1": {}, "n": { "text": "Salt", "version": "v1" } } }, "left": { "rows": { "t1": {} } } } },
        { "at": "server", "do": "insert", "row": { "text": "Eggs" },
          "expect": { "server": { "rows": { "t1": {}, "n": {}, "server-1": { "text": "Eggs" } } } } },
        { "at": "server", "do": "insert", "row": { "id": "n", "text": "Pepper" },
          "expect": { "refused": "n", "server": { "rows": { "t1": {}, "server-1": {}, "n": { "text": "Salt" } } } } }
        """);
  }

  @Test
  void anotherWriterEditsDeletesAndUndeletesAtTheServer() {
    holds(
        """
        { "at": "server", "do": "edit", "id": "t1", "set": { "text": "Buy oat milk" }, "expect": { "exchanges": [],
          "server": { "rows": { "t1": { "text": "Buy oat milk", "complete": false, "version": "v2" } } } } },
        { "at": "server", "do": "delete", "id": "t1", "expect": { "exchanges": [],
          "server": { "rows": {}, "deleted": { "t1": { "version": "v3" } } } } },
        { "at": "server", "do": "undelete", "id": "t1", "expect": { "exchanges": [],
          "server": { "rows": { "t1": { "text": "Buy oat milk", "version": "v4" } }, "deleted": {} } } },
        { "at": "server", "do": "edit", "id": "nowhere", "set": { "text": "x" }, "expect": { "refused": "nowhere" } },
        { "at": "server", "do": "undelete", "id": "nowhere", "expect": { "refused": "nowhere" } }
        """);
  }

  @Test
  void forgetRemovesTheTombstonesForGood() {
    holds(
        """
        { "at": "server", "do": "insert", "row": { "id": "n", "text": "Salt" } },
        { "at": "server", "do": "delete", "id": "t1" },
        { "at": "server", "do": "forget", "expect": { "exchanges": [],
          "server": { "rows": { "n": {} }, "deleted": {} } } },
        { "at": "server", "do": "undelete", "id": "t1", "expect": { "refused": "t1" } },
        { "at": "left", "do": "pull", "expect": { "left": { "rows": { "t1": {}, "n": {} } } } }
        """);
  }

  @Test
  void waitMovesTheClockAndNoteNothing() {
    holds(
        SHARED + ", \"protocol\": \"2.0\"",
        """
        { "do": "wait", "seconds": 300, "expect": { "exchanges": [] } },
        { "do": "note", "say": "Five minutes have passed.", "expect": { "exchanges": [], "converged": true } },
        { "at": "left", "do": "edit", "id": "t1", "set": { "text": "Buy oat milk" } },
        { "at": "left", "do": "push", "expect": { "exchanges": [ { "answer": { "updatedAt": "2026-01-01T10:05:01.000Z" } } ] } }
        """);
  }

  @Test
  void idsAreCountedByTheirOwnersAndForRowsAlone() {
    holds(
        """
        { "at": "left", "do": "insert", "row": { "id": "n", "text": "mine" } },
        { "at": "left", "do": "edit", "id": "t1", "set": { "text": "Buy oat milk" } },
        { "at": "left", "do": "insert", "row": { "text": "Salt" } },
        { "at": "server", "do": "insert", "row": { "text": "Eggs" } },
        { "at": "right", "do": "insert", "row": { "text": "Bread" } },
        { "at": "server", "do": "insert", "row": { "text": "Rice" } },
        { "at": "server", "do": "edit", "id": "t1", "set": { "text": "theirs" } },
        { "at": "left", "do": "push" },
        { "at": "left", "do": "resolve", "choose": "both",
          "expect": { "left": { "rows": { "n": {}, "t1": {}, "left-1": { "text": "Salt" }, "left-2": { "text": "Buy oat milk" } } } } },
        { "at": "right", "do": "push", "expect": { "server": { "rows": { "t1": {}, "n": {},
            "left-1": { "text": "Salt" }, "left-2": { "text": "Buy oat milk" }, "right-1": { "text": "Bread" },
            "server-1": { "text": "Eggs" }, "server-2": { "text": "Rice" } } } } }
        """);
  }

  @Test
  void anUnknownIdIsRefusedAtAClient() {
    holds(
        """
        { "at": "left", "do": "edit", "id": "nowhere", "set": { "text": "x" }, "expect": { "refused": "^There is no row nowhere on Phone.$" } },
        { "at": "left", "do": "complete", "id": "nowhere", "expect": { "refused": "no row nowhere" } },
        { "at": "left", "do": "delete", "id": "nowhere", "expect": { "refused": "no row nowhere", "left": { "pending": 0 } } }
        """);
  }

  @Test
  void aRefusalIsAFailureOfTheCheckUnlessItWasExpectedAndAFailedPushIsNot() {
    assertThat(
            differences(
                SHARED,
                """
                { "at": "left", "do": "release" },
                { "at": "left", "do": "network", "is": "offline" },
                { "at": "left", "do": "push" },
                { "at": "left", "do": "pull" },
                { "do": "note", "expect": { "left": { "error": "offline" } } }
                """))
        .containsExactly("step 1: was refused: No message of Phone is held.");
  }

  @Test
  void whatTheLibraryRefusesChangesNothing() {
    holds(
        """
        { "at": "left", "do": "insert", "row": { "id": "n", "text": "Salt" } },
        { "at": "left", "do": "fault", "next": "drop-response" },
        { "at": "left", "do": "push", "expect": { "left": { "pending": [ { "kind": "insert", "state": "attempted" } ] } } },
        { "at": "left", "do": "delete", "id": "n", "expect": { "refused": ".",
          "left": { "rows": { "t1": {}, "n": {} }, "pending": [ { "kind": "insert", "id": "n", "state": "attempted" } ] } } },
        { "at": "left", "do": "delete", "id": "t1" },
        { "at": "left", "do": "edit", "id": "t1", "set": { "text": "again" }, "expect": { "refused": ".", "left": { "rows": { "n": {} }, "pending": 2 } } }
        """);
  }
}
