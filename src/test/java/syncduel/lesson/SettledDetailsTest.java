package syncduel.lesson;

import static syncduel.lesson.ShortLesson.SHARED;
import static syncduel.lesson.ShortLesson.holds;

import org.junit.jupiter.api.Test;

/** The details that the lesson format settles, each as a short lesson. */
class SettledDetailsTest {
  private static final String NEWEST = ", \"right\": { \"policy\": \"newest-wins\" }";
  private static final String EDIT =
      "{ \"at\": \"left\", \"do\": \"edit\", \"id\": \"t1\", \"set\": { \"text\": \"mine\" } },\n";

  @Test
  void aWriteAdvancesTheClockBeforeItTakesItsTime() {
    holds(
        SHARED + ", \"protocol\": \"2.0\"",
        EDIT
            + """
            { "at": "left", "do": "push", "expect": { "exchanges": [ { "answer": { "updatedAt": "2026-01-01T10:00:01.000Z" } } ] } }
            """);
  }

  @Test
  void anEditsTimeIsThatOfTheLastOneCollapsedIntoIt() {
    String early =
        """
        { "at": "right", "do": "edit", "id": "t1", "set": { "text": "mine" } },
        { "at": "server", "do": "edit", "id": "t1", "set": { "text": "theirs" } },
        { "do": "wait", "seconds": 10 },
        %s
        { "at": "right", "do": "push", "expect": { "right": { "conflict": null, "rows": { "t1": { "text": "%s" } } } } }
        """;
    String last = "{ \"at\": \"right\", \"do\": \"complete\", \"id\": \"t1\" },";
    holds(SHARED + NEWEST, early.formatted("", "theirs"));
    holds(SHARED + NEWEST, early.formatted(last, "mine"));
  }

  @Test
  void pulledIsAPullOfEachClientsOwnKindWhoseTokenStandsAtTheNewestRow() {
    holds(
        "\"server\": [ { \"id\": \"a\", \"complete\": false }, { \"id\": \"b\", \"complete\": true } ],"
            + " \"pulled\": true, \"left\": { \"pulls\": \"incomplete\" }",
        """
        { "do": "note", "expect": { "left": { "rows": { "a": {} } }, "right": { "rows": { "a": {}, "b": {} } } } },
        { "at": "left", "do": "pull", "expect": { "exchanges": [
          { "query": { "$filter": "((complete eq false) and (__updatedAt ge datetimeoffset'2026-01-01T09:59:58.0000000+00:00'))" } }, {} ] } },
        { "at": "right", "do": "pull", "queryId": "allTodoItem", "expect": { "exchanges": [
          { "query": { "$filter": "(__updatedAt ge datetimeoffset'2026-01-01T09:59:59.0000000+00:00')" } }, {} ] } }
        """);
  }

  @Test
  void aLostAnswerLeavesAttemptedAndAnUnusableOneOrAnAbortFailed() {
    String push =
        "{ \"at\": \"left\", \"do\": \"push\", \"expect\": { \"left\": { \"pending\": [ { \"state\": \"%s\" } ] } } },\n";
    String fault = "{ \"at\": \"left\", \"do\": \"fault\", \"next\": \"%s\" },\n";
    holds(
        EDIT
            + fault.formatted("drop-request")
            + push.formatted("attempted")
            + fault.formatted("error")
            + push.formatted("failed")
            + "{ \"at\": \"server\", \"do\": \"edit\", \"id\": \"t1\", \"set\": { \"text\": \"theirs\" } },\n"
            + push.formatted("attempted")
            + "{ \"at\": \"left\", \"do\": \"resolve\", \"choose\": \"abort\","
            + " \"expect\": { \"left\": { \"pending\": [ { \"state\": \"failed\" } ] } } }");
  }

  @Test
  void aCardThatWasShownDoesNotChangeTheBase() {
    holds(
        EDIT
            + """
            { "at": "server", "do": "edit", "id": "t1", "set": { "text": "theirs" } },
            { "at": "left", "do": "push", "expect": { "left": { "conflict": { "base": { "text": "Buy milk", "version": "v1" } } } } },
            { "at": "left", "do": "resolve", "choose": "abort" },
            { "at": "server", "do": "edit", "id": "t1", "set": { "text": "theirs again" } },
            { "at": "left", "do": "push", "expect": { "exchanges": [ { "ifMatch": "v1", "status": 412, "etag": "v3" } ],
              "left": { "conflict": { "base": { "text": "Buy milk", "version": "v1" }, "server": { "text": "theirs again", "version": "v3" } } } } }
            """);
  }

  @Test
  void theBaseChangesWithAPushsAnswerAndWithTheServersRow() {
    holds(
        EDIT
            + """
            { "at": "left", "do": "push" },
            { "at": "left", "do": "edit", "id": "t1", "set": { "text": "mine again" } },
            { "at": "server", "do": "edit", "id": "t1", "set": { "text": "theirs" } },
            { "at": "left", "do": "push", "expect": { "left": { "conflict": { "base": { "text": "mine", "version": "v2" } } } } },
            { "at": "left", "do": "resolve", "choose": "server" },
            { "at": "left", "do": "edit", "id": "t1", "set": { "text": "third" } },
            { "at": "server", "do": "edit", "id": "t1", "set": { "text": "fourth" } },
            { "at": "left", "do": "push", "expect": { "left": { "conflict": { "base": { "text": "theirs", "version": "v3" } } } } }
            """);
  }

  @Test
  void theBaseChangesWithAPullAndWithAnAdoption() {
    holds(
        """
        { "at": "server", "do": "edit", "id": "t1", "set": { "text": "first" } },
        { "at": "left", "do": "pull" },
        { "at": "left", "do": "edit", "id": "t1", "set": { "text": "second" } },
        { "at": "server", "do": "edit", "id": "t1", "set": { "text": "second" } },
        { "at": "left", "do": "push", "expect": { "exchanges": [ { "ifMatch": "v2", "status": 412 } ], "left": { "pending": 0, "conflict": null } } },
        { "at": "left", "do": "edit", "id": "t1", "set": { "text": "third" } },
        { "at": "server", "do": "edit", "id": "t1", "set": { "text": "fourth" } },
        { "at": "left", "do": "push", "expect": { "left": { "conflict": { "base": { "text": "second", "version": "v3" } } } } }
        """);
  }

  @Test
  void theBaseChangesWithAMergeOnceItIsWritten() {
    holds(
        """
        { "at": "server", "do": "edit", "id": "t1", "set": { "text": "theirs" } },
        { "at": "left", "do": "complete", "id": "t1" },
        { "at": "left", "do": "push" },
        { "at": "left", "do": "resolve", "choose": "merge" },
        { "at": "left", "do": "edit", "id": "t1", "set": { "text": "mine" } },
        { "at": "server", "do": "edit", "id": "t1", "set": { "text": "theirs again" } },
        { "at": "left", "do": "push", "expect": { "exchanges": [ { "ifMatch": "v3", "status": 412, "etag": "v4" } ],
          "left": { "conflict": { "base": { "text": "theirs", "complete": true, "version": "v3" } } } } }
        """);
  }

  @Test
  void theOwnEchoIsAdoptedAndANewerEditIsThenSent() {
    holds(
        EDIT
            + """
            { "at": "left", "do": "fault", "next": "drop-response" },
            { "at": "left", "do": "push" },
            { "at": "left", "do": "edit", "id": "t1", "set": { "text": "newer" } },
            { "at": "left", "do": "push", "expect": { "exchanges": [
                { "ifMatch": "v1", "status": 412, "etag": "v2" }, { "ifMatch": "v2", "body": { "text": "newer" }, "status": 200, "etag": "v3" } ],
              "left": { "conflict": null, "pending": 0, "history": 0, "rows": { "t1": { "text": "newer", "version": "v3" } } } } }
            """);
  }

  @Test
  void aDeleteThatMeetsATombstoneHasSucceeded() {
    holds(
        """
        { "at": "server", "do": "delete", "id": "t1" },
        { "at": "left", "do": "delete", "id": "t1" },
        { "at": "left", "do": "push", "expect": { "exchanges": [ { "method": "DELETE", "ifMatch": "v1", "status": 412 } ],
          "left": { "conflict": null, "pending": 0, "rows": {}, "history": 0, "push": { "ok": true } } } }
        """);
  }

  @Test
  void changesAreTheFieldsThatDifferFromTheBase() {
    holds(
        SHARED + ", \"left\": { \"sends\": \"changes\" }",
        """
        { "at": "left", "do": "edit", "id": "t1", "set": { "text": "mine", "complete": false } },
        { "at": "left", "do": "push", "expect": { "exchanges": [ { "body": { "text": "mine", "complete": null },
          "answer": { "id": "t1", "text": "mine", "complete": false }, "status": 200 } ] } },
        { "at": "left", "do": "complete", "id": "t1" },
        { "at": "left", "do": "push", "expect": { "exchanges": [ { "body": { "text": null, "complete": true },
          "answer": { "text": "mine", "complete": true }, "status": 200 } ] } }
        """);
  }

  @Test
  void whatWasEditedInFlightStaysWithTheNewVersionAndNewOperationsGoWithTheSamePush() {
    holds(
        EDIT
            + """
            { "at": "left", "do": "hold", "next": "response" },
            { "at": "left", "do": "push" },
            { "at": "left", "do": "edit", "id": "t1", "set": { "text": "newer" } },
            { "at": "left", "do": "insert", "row": { "id": "n", "text": "Salt" } },
            { "at": "left", "do": "release", "expect": { "exchanges": [
                { "method": "PATCH", "status": 200, "etag": "v2" }, { "method": "POST", "body": { "id": "n" }, "status": 201 } ],
              "left": { "pending": [ { "kind": "update", "id": "t1", "state": "pending" } ],
                        "rows": { "t1": { "text": "newer", "version": "v2" }, "n": { "version": "v1" } } } } },
            { "at": "left", "do": "push", "expect": { "exchanges": [ { "ifMatch": "v2", "body": { "text": "newer" }, "status": 200, "etag": "v3" } ] } }
            """);
  }

  @Test
  void aTakenIdWhoseRowIsATombstoneIsAConflictWithIt() {
    String steps =
        """
        { "at": "server", "do": "delete", "id": "t1" },
        { "at": "right", "do": "insert", "row": { "id": "t1", "text": "mine" } },
        { "at": "right", "do": "push", "expect": { "exchanges": [
            { "method": "POST", "status": 409 }, { "method": "GET", "path": "/tables/TodoItem/t1", "status": 404 }, { "method": "GET", "path": "/tables/TodoItem", "status": 200 } ],
          "right": { "conflict": { "id": "t1", "kind": "insert", "base": null, "local": { "text": "mine" }, "server": { "version": "v2" } } } } },
        { "at": "right", "do": "resolve", "choose": "local", "expect": { "server": { "rows": { "t1": { "text": "mine" } }, "deleted": {} }, "right": { "pending": 0 } } }
        """;
    String unseen = "\"server\": [ { \"id\": \"t1\", \"text\": \"Buy milk\" } ]";
    holds(unseen, steps);
    holds(unseen + ", \"protocol\": \"2.0\"", steps);
  }

  @Test
  void aTakenIdWhoseRowIsGoneAtTheLookUpIsAConflictWithNothing() {
    holds(
        "\"server\": [ { \"id\": \"t1\", \"text\": \"Buy milk\" } ]",
        """
        { "at": "right", "do": "insert", "row": { "id": "t1", "text": "mine" } },
        { "at": "right", "do": "hold", "next": "request", "match": { "method": "GET" } },
        { "at": "right", "do": "push", "expect": { "exchanges": [ { "method": "POST", "status": 409 }, { "method": "GET", "status": "held" } ] } },
        { "at": "server", "do": "delete", "id": "t1" },
        { "at": "server", "do": "forget" },
        { "at": "right", "do": "release", "expect": { "right": {
            "conflict": { "id": "t1", "kind": "insert", "base": null, "local": { "text": "mine" }, "server": null } } } },
        { "at": "right", "do": "resolve", "choose": "local", "expect": {
            "right": { "pending": 0 }, "server": { "rows": { "t1": { "text": "mine" } } } } }
        """);
  }

  @Test
  void policiesDoWithARowThatIsGoneWhatTheirSideDoes() {
    String steps =
        """
        { "at": "server", "do": "delete", "id": "t1" },
        { "at": "right", "do": "edit", "id": "t1", "set": { "text": "mine" } },
        { "at": "right", "do": "push", "expect": { "right": { "conflict": %s, "pending": %d }, "server": { "rows": %s } } }
        """;
    String gone = SHARED + ", \"softDelete\": false, \"right\": { \"policy\": \"%s\" }";
    String revived = "{ \"t1\": { \"text\": \"mine\" } }";
    holds(gone.formatted("client-wins"), steps.formatted("null", 0, revived));
    holds(gone.formatted("client-force"), steps.formatted("null", 0, revived));
    holds(gone.formatted("server-wins"), steps.formatted("null", 0, "{}"));
    holds(gone.formatted("newest-wins"), steps.formatted("{ \"server\": null }", 1, "{}"));
  }

  @Test
  void aLostDeleteOfKeepBothBringsTheServersRowBack() {
    holds(
        SHARED + ", \"right\": { \"policy\": \"keep-both\" }",
        """
        { "at": "server", "do": "edit", "id": "t1", "set": { "text": "theirs" } },
        { "at": "right", "do": "delete", "id": "t1" },
        { "at": "right", "do": "push", "expect": { "exchanges": [ { "method": "DELETE", "status": 412 } ],
          "right": { "conflict": null, "pending": 0, "rows": { "t1": { "text": "theirs", "version": "v2" } },
                     "history": [ { "winner": { "text": "theirs" }, "loser": null, "policy": "keep-both" } ] } } }
        """);
  }

  @Test
  void anEditBackToTheBaseStaysInTheQueue() {
    holds(
        EDIT
            + """
            { "at": "left", "do": "edit", "id": "t1", "set": { "text": "Buy milk" }, "expect": { "left": { "pending": [ { "kind": "update", "state": "pending" } ] } } },
            { "at": "left", "do": "push", "expect": { "exchanges": [ { "status": 200, "etag": "v2" } ] } }
            """);
  }

  @Test
  void aPullOfTheSecondProtocolGoesOnByTokenToo() {
    holds(
        SHARED + ", \"protocol\": \"2.0\"",
        """
        { "at": "server", "do": "edit", "id": "t1", "set": { "text": "theirs" } },
        { "at": "left", "do": "pull", "expect": { "exchanges": [
          { "query": { "$filter": "(updatedAt ge datetimeoffset'2026-01-01T09:59:59.0000000+00:00')", "$skip": "0" }, "status": 200 },
          { "query": { "$filter": "(updatedAt ge datetimeoffset'2026-01-01T10:00:01.0000000+00:00')", "$skip": "0" }, "status": 200 },
          { "query": { "$filter": "(updatedAt ge datetimeoffset'2026-01-01T10:00:01.0000000+00:00')", "$skip": "1" }, "status": 200 } ] } }
        """);
  }
}
