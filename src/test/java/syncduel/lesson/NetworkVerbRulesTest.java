package syncduel.lesson;

import static syncduel.lesson.ShortLesson.SHARED;
import static syncduel.lesson.ShortLesson.holds;

import org.junit.jupiter.api.Test;

/** Faults, held messages and restarts, as a step brings them about. */
class NetworkVerbRulesTest {
  private static final String EDIT =
      "{ \"at\": \"left\", \"do\": \"edit\", \"id\": \"t1\", \"set\": { \"text\": \"mine\" } },\n";
  private static final String TWO =
      "\"server\": [ { \"id\": \"a\", \"text\": \"Milk\" }, { \"id\": \"b\", \"text\": \"Bread\" } ],"
          + " \"pulled\": true";
  private static final String EDIT_TWO =
      """
      { "at": "left", "do": "edit", "id": "a", "set": { "text": "Oat milk" } },
      { "at": "left", "do": "edit", "id": "b", "set": { "text": "Rye bread" } },
      """;

  @Test
  void aDroppedRequestNeverReachesTheServer() {
    holds(
        EDIT
            + """
            { "at": "left", "do": "fault", "next": "drop-request" },
            { "at": "left", "do": "push", "expect": { "exchanges": [ { "method": "PATCH", "status": "lost", "etag": null } ],
              "left": { "pending": [ { "id": "t1", "state": "attempted" } ], "push": { "status": "CancelledByNetworkError" } },
              "server": { "rows": { "t1": { "text": "Buy milk", "version": "v1" } } } } },
            { "at": "left", "do": "push", "expect": { "exchanges": [ { "status": 200 } ] } }
            """);
  }

  @Test
  void aDroppedResponseLeavesTheWriteAtTheServer() {
    holds(
        EDIT
            + """
            { "at": "left", "do": "fault", "next": "drop-response" },
            { "at": "left", "do": "push", "expect": { "exchanges": [ { "method": "PATCH", "status": "lost" } ],
              "left": { "rows": { "t1": { "version": "v1" } }, "pending": [ { "id": "t1", "state": "attempted" } ] },
              "server": { "rows": { "t1": { "text": "mine", "version": "v2" } } } } }
            """);
  }

  @Test
  void aDuplicateIsTwoExchangesOfWhichTheClientHearsTheFirst() {
    holds(
        EDIT
            + """
            { "at": "left", "do": "fault", "next": "duplicate" },
            { "at": "left", "do": "push", "expect": { "exchanges": [
                { "method": "PATCH", "ifMatch": "v1", "status": 200, "etag": "v2" },
                { "method": "PATCH", "ifMatch": "v1", "status": 412, "etag": "v2" } ],
              "left": { "rows": { "t1": { "version": "v2" } }, "pending": 0, "conflict": null, "push": { "ok": true } } } }
            """);
  }

  @Test
  void anErrorIsInjectedBeforeTheServerAndIs500UnlessItSaysAnother() {
    holds(
        EDIT
            + """
            { "at": "left", "do": "fault", "next": "error" },
            { "at": "left", "do": "push", "expect": { "exchanges": [ { "method": "PATCH", "status": 500, "etag": null } ],
              "left": { "pending": [ { "id": "t1", "state": "failed" } ], "push": { "errors": [ { "id": "t1", "status": 500 } ] } },
              "server": { "rows": { "t1": { "text": "Buy milk", "version": "v1" } } } } },
            { "at": "left", "do": "fault", "next": "error", "status": 503 },
            { "at": "left", "do": "push", "expect": { "exchanges": [ { "method": "PATCH", "status": 503 } ] } }
            """);
  }

  @Test
  void aFaultHitsOneExchangeUnlessItCountsMore() {
    holds(
        EDIT
            + """
            { "at": "left", "do": "fault", "next": "error", "count": 2 },
            { "at": "left", "do": "push", "expect": { "exchanges": [ { "status": 500 } ] } },
            { "at": "left", "do": "push", "expect": { "exchanges": [ { "status": 500 } ] } },
            { "at": "left", "do": "push", "expect": { "exchanges": [ { "status": 200 } ] } }
            """);
  }

  @Test
  void aFaultHitsTheExchangesOfItsClientAlone() {
    holds(
        EDIT
            + """
            { "at": "right", "do": "fault", "next": "error" },
            { "at": "left", "do": "push", "expect": { "exchanges": [ { "status": 200 } ] } },
            { "at": "right", "do": "pull", "expect": { "exchanges": [ { "method": "GET", "status": 500 } ],
              "right": { "error": "500" } } }
            """);
  }

  @Test
  void aFaultWaitsForTheRowThatItNames() {
    holds(
        TWO,
        EDIT_TWO
            + """
            { "at": "left", "do": "fault", "next": "error", "match": { "id": "b" } },
            { "at": "left", "do": "push", "expect": { "exchanges": [
              { "path": "/tables/TodoItem/a", "status": 200 }, { "path": "/tables/TodoItem/b", "status": 500 } ] } }
            """);
  }

  @Test
  void aFaultWaitsForTheMethodThatItNames() {
    holds(
        TWO,
        EDIT_TWO
            + """
            { "at": "left", "do": "insert", "row": { "id": "n", "text": "Salt" } },
            { "at": "left", "do": "fault", "next": "error", "match": { "method": "POST" } },
            { "at": "left", "do": "push", "expect": { "exchanges": [
              { "method": "PATCH", "status": 200 }, { "method": "PATCH", "status": 200 }, { "method": "POST", "status": 500 } ] } }
            """);
  }

  @Test
  void aFaultThatNamesBothWaitsForBoth() {
    holds(
        TWO,
        EDIT_TWO
            + """
            { "at": "left", "do": "insert", "row": { "id": "n", "text": "Salt" } },
            { "at": "left", "do": "fault", "next": "error", "match": { "method": "PATCH", "id": "b" } },
            { "at": "left", "do": "fault", "next": "error", "status": 501, "match": { "method": "DELETE", "id": "n" } },
            { "at": "left", "do": "push", "expect": { "exchanges": [
              { "path": "/tables/TodoItem/a", "status": 200 }, { "path": "/tables/TodoItem/b", "status": 500 },
              { "method": "POST", "status": 201 } ] } }
            """);
  }

  @Test
  void ofSeveralFaultsTheOldestThatMatchesIsTaken() {
    holds(
        TWO,
        EDIT_TWO
            + """
            { "at": "left", "do": "fault", "next": "error", "status": 501, "match": { "id": "b" } },
            { "at": "left", "do": "fault", "next": "error", "status": 502 },
            { "at": "left", "do": "fault", "next": "error", "status": 503 },
            { "at": "left", "do": "push", "expect": { "exchanges": [
              { "path": "/tables/TodoItem/a", "status": 502 }, { "path": "/tables/TodoItem/b", "status": 501 } ] } },
            { "at": "left", "do": "push", "expect": { "exchanges": [ { "status": 503 }, { "status": 200 } ] } }
            """);
  }

  @Test
  void aHeldRequestWaitsBeforeTheServer() {
    holds(
        EDIT
            + """
            { "at": "left", "do": "hold", "next": "request" },
            { "at": "left", "do": "push", "expect": { "exchanges": [ { "method": "PATCH", "status": "held" } ],
              "server": { "rows": { "t1": { "version": "v1" } } }, "converged": false } },
            { "do": "note", "expect": { "exchanges": [] } },
            { "at": "left", "do": "release", "expect": { "exchanges": [ { "method": "PATCH", "status": 200 } ],
              "left": { "pending": 0 }, "server": { "rows": { "t1": { "version": "v2" } } } } }
            """);
  }

  @Test
  void aHeldResponseWaitsBehindTheServer() {
    holds(
        EDIT
            + """
            { "at": "left", "do": "hold", "next": "response" },
            { "at": "left", "do": "push", "expect": { "exchanges": [ { "method": "PATCH", "status": "held" } ],
              "left": { "rows": { "t1": { "version": "v1" } }, "pending": 1 },
              "server": { "rows": { "t1": { "version": "v2" } } } } },
            { "at": "left", "do": "release", "expect": { "exchanges": [ { "method": "PATCH", "status": 200, "etag": "v2" } ],
              "left": { "rows": { "t1": { "version": "v2" } }, "pending": 0 } } }
            """);
  }

  @Test
  void aHoldWaitsForTheMessageThatItNamesAndHoldsOne() {
    holds(
        TWO,
        EDIT_TWO
            + """
            { "at": "left", "do": "hold", "next": "request", "match": { "method": "PATCH", "id": "b" } },
            { "at": "left", "do": "push", "expect": { "exchanges": [
              { "path": "/tables/TodoItem/a", "status": 200 }, { "path": "/tables/TodoItem/b", "status": "held" } ] } },
            { "at": "left", "do": "release" },
            { "at": "left", "do": "edit", "id": "b", "set": { "text": "Toast" } },
            { "at": "left", "do": "push", "expect": { "exchanges": [ { "path": "/tables/TodoItem/b", "status": 200 } ] } }
            """);
  }

  @Test
  void aHeldMessageIsNotHitByWhatIsArmedLater() {
    holds(
        EDIT
            + """
            { "at": "left", "do": "hold", "next": "request" },
            { "at": "left", "do": "push", "expect": { "exchanges": [ { "status": "held" } ] } },
            { "at": "left", "do": "fault", "next": "error" },
            { "at": "left", "do": "release", "expect": { "exchanges": [ { "status": 200 } ] } },
            { "at": "left", "do": "pull", "expect": { "exchanges": [ { "method": "GET", "status": 500 } ] } }
            """);
  }

  @Test
  void aMessageThatIsReleasedWhileOfflineIsLost() {
    String steps =
        EDIT
            + """
            { "at": "left", "do": "hold", "next": "%s" },
            { "at": "left", "do": "push" },
            { "at": "left", "do": "network", "is": "offline" },
            { "at": "left", "do": "release", "expect": { "exchanges": [ { "status": "lost" } ],
              "left": { "pending": [ { "state": "attempted" } ], "push": { "status": "CancelledByNetworkError" } },
              "server": { "rows": { "t1": { "version": "%s" } } } } }
            """;
    holds(steps.formatted("request", "v1"));
    holds(steps.formatted("response", "v2"));
  }

  @Test
  void aReleaseOfNothingIsRefused() {
    holds(
        """
        { "at": "left", "do": "hold", "next": "request" },
        { "at": "left", "do": "release", "expect": { "refused": "^No message of Phone is held.$" } }
        """);
  }

  @Test
  void aRestartOpensTheClientAgainOverItsStore() {
    for (String kill : new String[] {"", ", \"kill\": false", ", \"kill\": true"}) {
      holds(
          EDIT
              + """
              { "at": "left", "do": "restart"%s, "expect": { "exchanges": [],
                "left": { "rows": { "t1": { "text": "mine", "version": "v1" } }, "pending": [ { "id": "t1", "state": "pending" } ] } } },
              { "at": "left", "do": "push", "expect": { "exchanges": [ { "ifMatch": "v1", "status": 200 } ] } }
              """
                  .formatted(kill));
    }
  }

  @Test
  void aBusyClientCanBeKilledButNotRestarted() {
    holds(
        EDIT
            + """
            { "at": "server", "do": "edit", "id": "t1", "set": { "text": "theirs" } },
            { "at": "left", "do": "push", "expect": { "left": { "conflict": { "id": "t1" } } } },
            { "at": "left", "do": "restart", "expect": { "refused": "still busy", "left": { "conflict": { "id": "t1" } } } },
            { "at": "left", "do": "restart", "kill": true, "expect": { "left": { "conflict": null, "pending": 1 } } }
            """);
  }

  @Test
  void aHeldRequestIsThrownAwayByARestart() {
    holds(
        EDIT
            + """
            { "at": "left", "do": "hold", "next": "request" },
            { "at": "left", "do": "push" },
            { "at": "left", "do": "restart", "kill": true, "expect": { "exchanges": [ { "status": "lost" } ],
              "server": { "rows": { "t1": { "version": "v1" } } } } },
            { "at": "left", "do": "release", "expect": { "refused": "No message" } },
            { "at": "left", "do": "push", "expect": { "exchanges": [ { "ifMatch": "v1", "status": 200 } ] } }
            """);
  }

  @Test
  void aHeldResponseIsLostByARestartAndTheWriteStays() {
    holds(
        EDIT
            + """
            { "at": "left", "do": "hold", "next": "response" },
            { "at": "left", "do": "push" },
            { "at": "left", "do": "restart", "kill": true, "expect": { "exchanges": [ { "status": "lost" } ],
              "left": { "rows": { "t1": { "text": "mine", "version": "v1" } }, "pending": [ { "state": "attempted" } ] },
              "server": { "rows": { "t1": { "text": "mine", "version": "v2" } } } } },
            { "at": "left", "do": "push", "expect": { "exchanges": [ { "ifMatch": "v1", "status": 412 } ],
              "left": { "conflict": null, "pending": 0 } } }
            """);
  }

  @Test
  void whatIsArmedThePolicyAndTheNetworkSurviveARestart() {
    holds(
        SHARED,
        EDIT
            + """
            { "at": "server", "do": "edit", "id": "t1", "set": { "text": "theirs" } },
            { "at": "left", "do": "policy", "use": "server-wins" },
            { "at": "left", "do": "fault", "next": "error" },
            { "at": "left", "do": "hold", "next": "response", "match": { "method": "GET" } },
            { "at": "left", "do": "network", "is": "offline" },
            { "at": "left", "do": "restart" },
            { "at": "left", "do": "push", "expect": { "exchanges": [] } },
            { "at": "left", "do": "network", "is": "online" },
            { "at": "left", "do": "push", "expect": { "exchanges": [ { "status": 500 } ] } },
            { "at": "left", "do": "push", "expect": { "exchanges": [ { "status": 412 } ],
              "left": { "conflict": null, "rows": { "t1": { "text": "theirs" } } } } },
            { "at": "left", "do": "pull", "expect": { "exchanges": [ { "method": "GET", "status": "held" } ] } }
            """);
  }
}
