package syncduel.lesson;

import static syncduel.lesson.ShortLesson.SHARED;
import static syncduel.lesson.ShortLesson.holds;

import org.junit.jupiter.api.Test;

/** What a client does at each word of a step, but for its network and its decisions. */
class ClientVerbRulesTest {
  private static final String OPEN_AND_DONE =
      "\"server\": [ { \"id\": \"a\", \"text\": \"Milk\", \"complete\": false },"
          + " { \"id\": \"b\", \"text\": \"Bread\", \"complete\": true } ]";

  @Test
  void aPullTakesTheQueryThatItNames() {
    holds(
        OPEN_AND_DONE,
        """
        { "at": "left", "do": "pull", "query": "incomplete",
          "expect": { "left": { "rows": { "a": {} } } } },
        { "at": "left", "do": "pull", "query": "all",
          "expect": { "left": { "rows": { "a": {}, "b": {} } } } }
        """);
    holds(
        OPEN_AND_DONE + ", \"right\": { \"pulls\": \"incomplete\" }",
        """
        { "at": "right", "do": "pull", "query": "all",
          "expect": { "right": { "rows": { "a": {}, "b": {} } } } }
        """);
  }

  @Test
  void aPullGoesOnWhereTheLastOneOfItsQueryIdEnded() {
    holds(
        OPEN_AND_DONE,
        """
        { "at": "left", "do": "pull", "queryId": "mine" },
        { "at": "left", "do": "pull", "queryId": "other", "expect": { "exchanges": [
          { "query": { "$filter": "(__updatedAt ge datetimeoffset'1970-01-01T00:00:00.0000000+00:00')" } }, {}, {} ] } },
        { "at": "left", "do": "pull", "queryId": "mine", "expect": { "exchanges": [
          { "query": { "$filter": "(__updatedAt ge datetimeoffset'2026-01-01T09:59:59.0000000+00:00')" } }, {} ] } }
        """);
  }

  @Test
  void aPullWithoutAQueryIdIsNotIncremental() {
    holds(
        """
        { "at": "left", "do": "pull", "queryId": null, "expect": { "exchanges": [
          { "query": { "$filter": null, "$skip": "0" } }, { "query": { "$filter": null, "$skip": "1" } } ] } }
        """);
  }

  @Test
  void theQueryIdIsNamedByQueryAndTableWhereNoneIsNamed() {
    String since = "{ \"query\": { \"$filter\": \"%s\" } }, {}";
    holds(
        OPEN_AND_DONE + ", \"table\": \"Chores\"",
        """
        { "at": "left", "do": "pull" },
        { "at": "left", "do": "pull", "queryId": "allChores",
          "expect": { "exchanges": [ %s ] } },
        { "at": "left", "do": "pull", "query": "incomplete" },
        { "at": "left", "do": "pull", "query": "incomplete", "queryId": "incompleteChores",
          "expect": { "exchanges": [ %s ] } }
        """
            .formatted(
                since.formatted(
                    "(__updatedAt ge datetimeoffset'2026-01-01T09:59:59.0000000+00:00')"),
                since.formatted(
                    "((complete eq false) and (__updatedAt ge"
                        + " datetimeoffset'2026-01-01T09:59:58.0000000+00:00'))")));
  }

  @Test
  void aPullOfADirtyTablePushesFirst() {
    holds(
        """
        { "at": "left", "do": "edit", "id": "t1", "set": { "text": "Buy oat milk" } },
        { "at": "left", "do": "pull", "expect": { "exchanges": [
            { "method": "PATCH", "ifMatch": "v1", "status": 200 }, { "pull": { "rows": 1 } } ],
          "left": { "pending": 0, "push": { "ok": true } } } },
        { "at": "left", "do": "pull", "expect": { "exchanges": [ { "pull": {} } ] } }
        """);
  }

  @Test
  void aPushSendsEverythingInOrder() {
    holds(
        """
        { "at": "left", "do": "insert", "row": { "id": "n", "text": "Salt" } },
        { "at": "left", "do": "edit", "id": "t1", "set": { "text": "Buy oat milk" } },
        { "at": "left", "do": "push", "expect": { "exchanges": [
            { "method": "POST", "body": { "id": "n" }, "status": 201 },
            { "method": "PATCH", "path": "/tables/TodoItem/t1", "status": 200 } ],
          "left": { "pending": 0 } } },
        { "at": "left", "do": "push", "expect": { "exchanges": [] } }
        """);
  }

  @Test
  void aSyncIsAPushAndThenAPull() {
    holds(
        """
        { "at": "server", "do": "insert", "row": { "id": "n", "text": "Salt" } },
        { "at": "left", "do": "edit", "id": "t1", "set": { "text": "Buy oat milk" } },
        { "at": "left", "do": "sync", "expect": { "exchanges": [
            { "method": "PATCH", "ifMatch": "v1", "status": 200 }, { "pull": { "rows": 2 } } ],
          "left": { "rows": { "t1": { "version": "v2" }, "n": {} }, "pending": 0 } } }
        """);
  }

  @Test
  void aSyncWhosePushFailsDoesNotPull() {
    holds(
        """
        { "at": "server", "do": "insert", "row": { "id": "n", "text": "Salt" } },
        { "at": "left", "do": "edit", "id": "t1", "set": { "text": "Buy oat milk" } },
        { "at": "left", "do": "fault", "next": "error" },
        { "at": "left", "do": "sync", "expect": { "exchanges": [
            { "method": "PATCH", "status": 500 } ],
          "left": { "rows": { "t1": { "version": "v1" } }, "pending": 1, "push": { "ok": false } } } }
        """);
  }

  @Test
  void aPurgeEmptiesTheTableAndIsRefusedOverPendingWorkUnlessItIsForced() {
    holds(
        """
        { "at": "left", "do": "edit", "id": "t1", "set": { "text": "Buy oat milk" } },
        { "at": "left", "do": "purge", "expect": { "refused": "would be lost", "exchanges": [],
          "left": { "rows": { "t1": {} }, "pending": 1 } } },
        { "at": "left", "do": "purge", "force": false, "expect": { "refused": "would be lost" } },
        { "at": "left", "do": "purge", "force": true, "expect": { "exchanges": [],
          "left": { "rows": {}, "pending": 0,
                    "history": [ { "id": "t1", "winner": null, "loser": { "text": "Buy oat milk" }, "policy": "purge" } ] } } },
        { "at": "right", "do": "purge", "expect": { "right": { "rows": {}, "history": 0 } } }
        """);
  }

  @Test
  void aPurgeForgetsAllTokensOrTheOneThatItNames() {
    String steps =
        """
        { "at": "left", "do": "pull", "queryId": "mine" },
        { "at": "left", "do": "pull", "queryId": "other" },
        { "at": "left", "do": "purge"%s },
        { "at": "left", "do": "pull", "queryId": "mine", "expect": { "exchanges": [ { "pull": { "pages": 3 } } ] } },
        { "at": "left", "do": "pull", "queryId": "other", "expect": { "exchanges": [ { "pull": { "pages": %d } } ] } }
        """;
    holds(SHARED, steps.formatted("", 3));
    holds(SHARED, steps.formatted(", \"queryId\": \"mine\"", 2));
  }

  @Test
  void aPurgeWithAQueryTakesThoseRowsAlone() {
    holds(
        OPEN_AND_DONE + ", \"pulled\": true",
        """
        { "at": "left", "do": "purge", "query": "incomplete",
          "expect": { "left": { "rows": { "b": {} } } } },
        { "at": "left", "do": "purge", "query": "all",
          "expect": { "left": { "rows": {} } } }
        """);
  }

  @Test
  void aRefreshSendsNothing() {
    holds(
        """
        { "at": "server", "do": "edit", "id": "t1", "set": { "text": "Buy oat milk" } },
        { "at": "left", "do": "refresh", "expect": { "exchanges": [],
          "left": { "rows": { "t1": { "text": "Buy milk", "version": "v1" } } } } }
        """);
  }

  @Test
  void anInsertIsLocalAndMakesAnIdWhereItNamesNone() {
    holds(
        """
        { "at": "left", "do": "insert", "row": { "text": "Salt" }, "expect": { "exchanges": [],
          "left": { "rows": { "t1": {}, "left-1": { "text": "Salt", "version": null } },
                    "pending": [ { "kind": "insert", "id": "left-1", "state": "pending" } ] } } },
        { "at": "left", "do": "insert", "row": { "id": "n", "text": "Eggs" }, "expect": { "exchanges": [],
          "left": { "rows": { "t1": {}, "left-1": {}, "n": { "text": "Eggs" } }, "pending": 2 },
          "server": { "rows": { "t1": {} } } } }
        """);
  }

  @Test
  void anEditIsALocalUpdateOfTheFieldsThatItSets() {
    holds(
        """
        { "at": "left", "do": "edit", "id": "t1", "set": { "text": "Buy oat milk" }, "expect": { "exchanges": [],
          "left": { "rows": { "t1": { "text": "Buy oat milk", "complete": false, "version": "v1" } },
                    "pending": [ { "kind": "update", "id": "t1", "state": "pending" } ] },
          "server": { "rows": { "t1": { "text": "Buy milk", "version": "v1" } } } } }
        """);
  }

  @Test
  void completeTicksUnlessItSaysNot() {
    holds(
        """
        { "at": "left", "do": "complete", "id": "t1", "expect": { "exchanges": [],
          "left": { "rows": { "t1": { "text": "Buy milk", "complete": true } },
                    "pending": [ { "kind": "update", "id": "t1" } ] } } },
        { "at": "left", "do": "complete", "id": "t1", "value": false,
          "expect": { "left": { "rows": { "t1": { "complete": false } } } } },
        { "at": "left", "do": "complete", "id": "t1", "value": true,
          "expect": { "left": { "rows": { "t1": { "complete": true } } } } }
        """);
  }

  @Test
  void aDeleteIsLocal() {
    holds(
        """
        { "at": "left", "do": "delete", "id": "t1", "expect": { "exchanges": [],
          "left": { "rows": {}, "pending": [ { "kind": "delete", "id": "t1", "state": "pending" } ] },
          "server": { "rows": { "t1": {} } } } }
        """);
  }

  @Test
  void theEntriesOfTheHistoryAreCountedFromTheOldest() {
    holds(
        SHARED + ", \"left\": { \"policy\": \"server-wins\" }",
        """
        { "at": "left", "do": "edit", "id": "t1", "set": { "text": "first" } },
        { "at": "server", "do": "edit", "id": "t1", "set": { "text": "theirs" } },
        { "at": "left", "do": "push" },
        { "at": "left", "do": "edit", "id": "t1", "set": { "text": "second" } },
        { "at": "server", "do": "edit", "id": "t1", "set": { "text": "theirs again" } },
        { "at": "left", "do": "push",
          "expect": { "left": { "history": [ { "loser": { "text": "first" } }, { "loser": { "text": "second" } } ] } } },
        { "at": "left", "do": "restore", "entry": 1, "expect": { "exchanges": [],
          "left": { "rows": { "t1": { "text": "first", "version": "v3" } },
                    "pending": [ { "kind": "update", "id": "t1", "state": "pending" } ] } } },
        { "at": "left", "do": "restore", "entry": 2,
          "expect": { "left": { "rows": { "t1": { "text": "second" } }, "pending": 1, "history": 2 } } },
        { "at": "left", "do": "restore", "entry": 3,
          "expect": { "refused": "2 entries, so there is no entry 3", "left": { "pending": 1 } } }
        """);
  }

  @Test
  void aPolicyHoldsFromTheNextConflictOn() {
    holds(
        """
        { "at": "left", "do": "edit", "id": "t1", "set": { "text": "mine" } },
        { "at": "server", "do": "edit", "id": "t1", "set": { "text": "theirs" } },
        { "at": "left", "do": "policy", "use": "client-wins", "expect": { "exchanges": [], "left": { "pending": 1 } } },
        { "at": "left", "do": "push", "expect": { "exchanges": [ { "status": 412 }, { "ifMatch": "v2", "status": 200 } ],
          "server": { "rows": { "t1": { "text": "mine", "version": "v3" } } } } }
        """);
  }

  @Test
  void anOfflineClientBeginsNoExchangeAndAnOnlineOneDoes() {
    holds(
        """
        { "at": "left", "do": "network", "is": "offline" },
        { "at": "left", "do": "edit", "id": "t1", "set": { "text": "mine" } },
        { "at": "left", "do": "fault", "next": "duplicate" },
        { "at": "left", "do": "push", "expect": { "exchanges": [],
          "left": { "pending": 1, "push": { "status": "CancelledByNetworkError", "ok": false } } } },
        { "at": "right", "do": "pull", "expect": { "exchanges": [ { "pull": {} } ] } },
        { "at": "left", "do": "network", "is": "online" },
        { "at": "left", "do": "push",
          "expect": { "exchanges": [ { "status": 200 }, { "status": 412 } ], "left": { "pending": 0 } } }
        """);
  }
}
