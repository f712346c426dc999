package syncduel.lesson;

import static syncduel.lesson.ShortLesson.SHARED;
import static syncduel.lesson.ShortLesson.holds;

import org.junit.jupiter.api.Test;

/** Each answer to an open conflict, as a step gives it, and what a conflict's two ends are. */
class ResolveRulesTest {
  /** Both change the text; the Tablet's card is open. */
  private static final String CARD =
      """
      { "at": "server", "do": "edit", "id": "t1", "set": { "text": "theirs" } },
      { "at": "right", "do": "edit", "id": "t1", "set": { "text": "mine", "complete": true } },
      { "at": "right", "do": "push", "expect": { "exchanges": [ { "ifMatch": "v1", "status": 412, "etag": "v2" } ],
        "right": { "conflict": { "id": "t1", "kind": "update" }, "pending": 1 } } },
      """;

  /** The row is deleted and the Tablet's edit of it meets the tombstone, or nothing. */
  private static final String DELETED =
      """
      { "at": "server", "do": "delete", "id": "t1" },
      { "at": "right", "do": "edit", "id": "t1", "set": { "text": "mine" } },
      { "at": "right", "do": "push", "expect": { "exchanges": [ { "status": %s } ],
        "right": { "conflict": { "id": "t1", "kind": "update", "base": { "text": "Buy milk" },
                                 "local": { "text": "mine" }, "server": %s } } } },
      """;

  @Test
  void localSendsTheLocalRowWithTheVersionThatWasShown() {
    holds(
        CARD
            + """
            { "at": "right", "do": "resolve", "choose": "local", "expect": {
              "exchanges": [ { "method": "PATCH", "ifMatch": "v2", "body": { "text": "mine" }, "status": 200, "etag": "v3" } ],
              "right": { "conflict": null, "pending": 0, "rows": { "t1": { "text": "mine", "version": "v3" } },
                         "history": [ { "id": "t1", "winner": { "text": "mine" }, "loser": { "text": "theirs" }, "policy": "ask" } ] } } }
            """);
  }

  @Test
  void serverTakesTheServersRowAndSendsNothing() {
    holds(
        CARD
            + """
            { "at": "right", "do": "resolve", "choose": "server", "expect": { "exchanges": [],
              "right": { "conflict": null, "pending": 0, "rows": { "t1": { "text": "theirs", "complete": false, "version": "v2" } },
                         "history": [ { "id": "t1", "winner": { "text": "theirs" }, "loser": { "text": "mine" }, "policy": "ask" } ] } } }
            """);
  }

  @Test
  void mergeTakesEachFieldFromTheSideThatChangedItAndWithSettlesTheRest() {
    holds(
        CARD
            + """
            { "at": "right", "do": "resolve", "choose": "merge",
              "expect": { "refused": "Both sides changed text", "exchanges": [],
                          "right": { "pending": 1, "conflict": { "id": "t1" } } } },
            { "at": "right", "do": "resolve", "choose": "merge", "with": { "complete": false },
              "expect": { "refused": "Both sides changed text" } },
            { "at": "right", "do": "resolve", "choose": "merge", "with": { "text": "both" },
              "expect": { "exchanges": [ { "ifMatch": "v2", "body": { "text": "both", "complete": true }, "status": 200 } ],
                "right": { "rows": { "t1": { "text": "both", "complete": true, "version": "v3" } }, "history": 1 },
                "server": { "rows": { "t1": { "text": "both", "complete": true } } } } }
            """);
  }

  @Test
  void withOverridesAlsoAFieldThatOneSideAloneChanged() {
    holds(
        CARD
            + """
            { "at": "right", "do": "resolve", "choose": "merge", "with": { "text": "both", "complete": false },
              "expect": { "server": { "rows": { "t1": { "text": "both", "complete": false } } } } }
            """);
  }

  @Test
  void equalNewValuesAreNoClashAndAMergeWithoutAClashLosesNothing() {
    holds(
        """
        { "at": "server", "do": "edit", "id": "t1", "set": { "complete": true } },
        { "at": "right", "do": "edit", "id": "t1", "set": { "text": "mine", "complete": true } },
        { "at": "right", "do": "push" },
        { "at": "right", "do": "resolve", "choose": "merge", "expect": { "exchanges": [ { "ifMatch": "v2", "status": 200 } ],
          "right": { "rows": { "t1": { "text": "mine", "complete": true, "version": "v3" } }, "history": 0 } } }
        """);
  }

  @Test
  void aDeleteAgainstAChangeIsNotMerged() {
    holds(
        SHARED + ", \"right\": { \"policy\": \"merge\" }",
        """
        { "at": "server", "do": "edit", "id": "t1", "set": { "text": "theirs" } },
        { "at": "right", "do": "delete", "id": "t1" },
        { "at": "right", "do": "push", "expect": { "right": {
            "conflict": { "id": "t1", "kind": "delete", "base": { "text": "Buy milk" }, "local": null, "server": { "text": "theirs", "version": "v2" } } } } },
        { "at": "right", "do": "resolve", "choose": "merge", "expect": { "refused": "A delete cannot be merged" } }
        """);
  }

  @Test
  void bothWritesTheServersRowAndInsertsTheLocalOneLastInTheSamePush() {
    holds(
        """
        { "at": "server", "do": "edit", "id": "t1", "set": { "text": "theirs" } },
        { "at": "right", "do": "edit", "id": "t1", "set": { "text": "mine" } },
        { "at": "right", "do": "insert", "row": { "id": "n", "text": "Salt" } },
        { "at": "right", "do": "push" },
        { "at": "right", "do": "resolve", "choose": "both", "expect": { "exchanges": [
            { "method": "POST", "body": { "id": "n" }, "status": 201 },
            { "method": "POST", "body": { "id": "right-1", "text": "mine" }, "status": 201 } ],
          "right": { "pending": 0, "history": 0, "rows": { "t1": { "text": "theirs", "version": "v2" },
                     "right-1": { "text": "mine", "version": "v1" }, "n": {} } } } }
        """);
  }

  @Test
  void abortStopsThePushAndKeepsAllOfIt() {
    holds(
        CARD
            + """
            { "at": "right", "do": "insert", "row": { "id": "n", "text": "Salt" } },
            { "at": "right", "do": "resolve", "choose": "abort", "expect": { "exchanges": [],
              "right": { "conflict": null, "history": 0, "rows": { "t1": { "text": "mine", "version": "v1" }, "n": {} },
                "pending": [ { "id": "t1", "state": "failed" }, { "id": "n", "state": "pending" } ],
                "push": { "status": "CancelledByOperation", "ok": false, "errors": [] } } } }
            """);
  }

  @Test
  void giveUpLeavesAnErrorAndThePushGoesOn() {
    holds(
        CARD
            + """
            { "at": "right", "do": "insert", "row": { "id": "n", "text": "Salt" } },
            { "at": "right", "do": "resolve", "choose": "give-up", "expect": { "exchanges": [ { "method": "POST", "status": 201 } ],
              "right": { "conflict": null, "history": 0, "pending": [ { "kind": "update", "id": "t1", "state": "failed" } ],
                "push": { "status": "Complete", "ok": false, "errors": [ { "id": "t1", "kind": "update", "status": 412 } ] } } } }
            """);
  }

  @Test
  void withoutAnOpenConflictAnAnswerIsRefused() {
    holds(
        "{ \"at\": \"right\", \"do\": \"resolve\", \"choose\": \"local\","
            + " \"expect\": { \"refused\": \"^No conflict is open on Tablet.$\", \"exchanges\": [] } }");
  }

  @Test
  void whileACardIsOpenTheRowIsStillEdited() {
    holds(
        CARD
            + """
            { "at": "right", "do": "edit", "id": "t1", "set": { "text": "newer" },
              "expect": { "right": { "rows": { "t1": { "text": "newer", "version": "v1" } }, "pending": 1, "conflict": { "local": { "text": "mine" } } } } },
            { "at": "right", "do": "insert", "row": { "id": "n", "text": "Salt" }, "expect": { "right": { "pending": 2 } } },
            { "at": "right", "do": "delete", "id": "n", "expect": { "right": { "pending": 1 } } },
            { "at": "right", "do": "resolve", "choose": "local",
              "expect": { "exchanges": [ { "body": { "text": "mine" }, "status": 200, "etag": "v3" } ],
                "right": { "rows": { "t1": { "text": "newer", "version": "v3" } }, "pending": [ { "kind": "update", "state": "pending" } ] } } }
            """);
  }

  @Test
  void whileACardIsOpenALosingValueIsStillRestored() {
    holds(
        SHARED + ", \"right\": { \"policy\": \"server-wins\" }",
        """
        { "at": "server", "do": "edit", "id": "t1", "set": { "text": "theirs" } },
        { "at": "right", "do": "edit", "id": "t1", "set": { "text": "lost" } },
        { "at": "right", "do": "push", "expect": { "right": { "history": 1 } } },
        { "at": "right", "do": "policy", "use": "ask" },
        { "at": "server", "do": "edit", "id": "t1", "set": { "text": "theirs again" } },
        { "at": "right", "do": "edit", "id": "t1", "set": { "text": "mine" } },
        { "at": "right", "do": "push", "expect": { "right": { "conflict": { "local": { "text": "mine" } } } } },
        { "at": "right", "do": "restore", "entry": 1, "expect": { "exchanges": [],
          "right": { "rows": { "t1": { "text": "lost" } }, "pending": 1, "conflict": { "local": { "text": "mine" } } } } }
        """);
  }

  @Test
  void aBusyClientRefusesWhatWouldTalkToTheServer() {
    String steps =
        """
        { "at": "right", "do": "push", "expect": { "refused": "still busy", "exchanges": [] } },
        { "at": "right", "do": "pull", "expect": { "refused": "still busy", "exchanges": [] } },
        { "at": "right", "do": "sync", "expect": { "refused": "still busy", "exchanges": [] } },
        { "at": "right", "do": "purge", "force": true, "expect": { "refused": "still busy", "right": { "pending": 1 } } }
        """;
    holds(CARD + steps);
    holds(
        """
        { "at": "right", "do": "edit", "id": "t1", "set": { "text": "mine" } },
        { "at": "right", "do": "hold", "next": "response" },
        { "at": "right", "do": "push" },
        """
            + steps);
  }

  @Test
  void aTombstoneIsTheConflictsServerSideAndLocalRevivesIt() {
    holds(
        DELETED.formatted("412", "{ \"version\": \"v2\" }")
            + """
            { "at": "right", "do": "resolve", "choose": "local", "expect": { "exchanges": [
                { "method": "POST", "path": "/tables/TodoItem/t1", "ifMatch": "v2", "status": 200, "etag": "v3" },
                { "method": "PATCH", "ifMatch": "v3", "status": 200, "etag": "v4" } ],
              "server": { "rows": { "t1": { "text": "mine", "version": "v4" } }, "deleted": {} } } }
            """);
  }

  @Test
  void whereNothingIsThereTheServerSideIsNullAndLocalUndeletesOrInserts() {
    holds(
        SHARED + ", \"protocol\": \"2.0\"",
        DELETED.formatted("404", "null")
            + """
            { "at": "right", "do": "resolve", "choose": "local", "expect": { "exchanges": [
                { "method": "POST", "path": "/tables/TodoItem/t1", "status": 201 }, { "method": "PATCH", "status": 200 } ],
              "server": { "rows": { "t1": { "text": "mine" } } } } }
            """);
    holds(
        DELETED
                .formatted("404", "null")
                .replace("\"t1\" },\n", "\"t1\" },\n{ \"at\": \"server\", \"do\": \"forget\" },\n")
            + """
            { "at": "right", "do": "resolve", "choose": "local", "expect": { "exchanges": [
                { "method": "POST", "path": "/tables/TodoItem/t1", "status": 404 },
                { "method": "POST", "path": "/tables/TodoItem", "body": { "id": "t1", "text": "mine" }, "status": 201 } ],
              "server": { "rows": { "t1": { "text": "mine" } } } } }
            """);
  }

  @Test
  void whereNothingIsThereServerRemovesTheLocalRow() {
    holds(
        SHARED + ", \"softDelete\": false",
        DELETED.formatted("404", "null")
            + """
            { "at": "right", "do": "resolve", "choose": "server", "expect": { "exchanges": [],
              "right": { "rows": {}, "pending": 0, "history": [ { "id": "t1", "winner": null, "loser": { "text": "mine" } } ] } } }
            """);
  }
}
