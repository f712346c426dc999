package syncduel.lesson;

import static syncduel.lesson.ShortLesson.SHARED;
import static syncduel.lesson.ShortLesson.holds;

import org.junit.jupiter.api.Test;

/** What the conflict history keeps, and what counts as a lost update. */
class HistoryAndLostRulesTest {
  private static final String LAST_WRITER = ", \"right\": { \"policy\": \"last-writer\" }";
  private static final String CARD =
      """
      { "at": "left", "do": "edit", "id": "t1", "set": { "text": "theirs" } },
      { "at": "left", "do": "push" },
      { "at": "right", "do": "edit", "id": "t1", "set": { "text": "mine" } },
      { "at": "right", "do": "push" },
      """;

  @Test
  void anEntryIsMadeForEachConflictInWhichAValueLost() {
    String resolve =
        "{ \"at\": \"right\", \"do\": \"resolve\", \"choose\": %s, \"expect\": { \"right\": { \"history\": %s } } }";
    holds(
        CARD
            + resolve.formatted(
                "\"local\"",
                "[ { \"id\": \"t1\", \"winner\": { \"text\": \"mine\", \"version\": \"v3\" },"
                    + " \"loser\": { \"text\": \"theirs\", \"version\": \"v2\" }, \"policy\": \"ask\" } ]"));
    holds(
        CARD
            + resolve.formatted(
                "\"server\"",
                "[ { \"winner\": { \"text\": \"theirs\" }, \"loser\": { \"text\": \"mine\" } } ]"));
    holds(CARD + resolve.formatted("\"merge\", \"with\": { \"text\": \"ours\" }", "1"));
    holds(CARD + resolve.formatted("\"both\"", "0"));
    holds(CARD + resolve.formatted("\"abort\"", "0"));
    holds(CARD + resolve.formatted("\"give-up\"", "0"));
  }

  @Test
  void adoptionAndCollapseMakeNoEntry() {
    holds(
        """
        { "at": "left", "do": "edit", "id": "t1", "set": { "text": "first" } },
        { "at": "left", "do": "edit", "id": "t1", "set": { "text": "second" }, "expect": { "left": { "history": 0 } } },
        { "at": "server", "do": "edit", "id": "t1", "set": { "text": "second" } },
        { "at": "left", "do": "push", "expect": { "exchanges": [ { "status": 412 } ], "left": { "pending": 0, "history": 0 } } }
        """);
  }

  @Test
  void anEntryHasThePolicysNameUnlessAPersonChose() {
    String theirs =
        """
        { "at": "right", "do": "policy", "use": "%s" },
        { "at": "right", "do": "edit", "id": "t1", "set": { "text": "mine" } },
        { "at": "server", "do": "edit", "id": "t1", "set": { "text": "theirs" } },
        { "at": "right", "do": "push", "expect": { "right": { "history": %s } } }
        """;
    String entry = "[ { \"policy\": \"%s\" } ]";
    holds(SHARED, theirs.formatted("client-wins", entry.formatted("client-wins")));
    holds(SHARED, theirs.formatted("server-wins", entry.formatted("server-wins")));
    holds(
        SHARED,
        theirs.formatted("merge", "0").stripTrailing()
            + """
            ,
            { "at": "right", "do": "resolve", "choose": "local", "expect": { "right": { "history": [ { "policy": "ask" } ] } } }
            """);
  }

  @Test
  void eachOperationThatAForcedPurgeDropsMakesAnEntry() {
    holds(
        """
        { "at": "left", "do": "edit", "id": "t1", "set": { "text": "mine" } },
        { "at": "left", "do": "insert", "row": { "id": "n", "text": "Salt" } },
        { "at": "left", "do": "purge", "force": true, "expect": { "left": { "history": [
          { "id": "t1", "winner": null, "loser": { "text": "mine" }, "policy": "purge" },
          { "id": "n", "winner": null, "loser": { "text": "Salt" }, "policy": "purge" } ] } } }
        """);
  }

  @Test
  void restoringARowThatIsGoneInsertsItOrUndeletesATombstone() {
    holds(
        """
        { "at": "left", "do": "insert", "row": { "id": "n", "text": "Salt" } },
        { "at": "left", "do": "purge", "force": true },
        { "at": "left", "do": "restore", "entry": 1, "expect": { "left": { "pending": [ { "kind": "insert", "id": "n" } ] } } },
        { "at": "left", "do": "push", "expect": { "exchanges": [ { "method": "POST", "path": "/tables/TodoItem", "status": 201 } ] } }
        """);
    holds(
        SHARED + ", \"left\": { \"policy\": \"server-wins\" }",
        """
        { "at": "server", "do": "delete", "id": "t1" },
        { "at": "left", "do": "edit", "id": "t1", "set": { "text": "mine" } },
        { "at": "left", "do": "push", "expect": { "left": { "rows": {}, "history": 1 } } },
        { "at": "left", "do": "restore", "entry": 1, "expect": { "left": { "rows": { "t1": { "text": "mine" } } } } },
        { "at": "left", "do": "push", "expect": { "exchanges": [
            { "method": "POST", "path": "/tables/TodoItem/t1", "ifMatch": "v2", "status": 200 },
            { "method": "PATCH", "ifMatch": "v3", "status": 200 } ],
          "server": { "rows": { "t1": { "text": "mine", "version": "v4" } } } } }
        """);
  }

  @Test
  void theErrorsOfAPushAreThoseThatNobodyHandledInQueueOrder() {
    holds(
        "\"server\": [ { \"id\": \"a\", \"text\": \"A\" }, { \"id\": \"b\", \"text\": \"B\" }, { \"id\": \"c\", \"text\": \"C\" } ],"
            + " \"pulled\": true, \"right\": { \"policy\": \"none\" }",
        """
        { "at": "server", "do": "edit", "id": "b", "set": { "text": "theirs" } },
        { "at": "right", "do": "edit", "id": "b", "set": { "text": "mine" } },
        { "at": "right", "do": "edit", "id": "a", "set": { "text": "mine" } },
        { "at": "right", "do": "delete", "id": "c" },
        { "at": "right", "do": "fault", "next": "error", "match": { "method": "DELETE" } },
        { "at": "right", "do": "push", "expect": { "right": { "push": { "status": "Complete", "ok": false, "errors": [
          { "id": "b", "kind": "update", "status": 412 }, { "id": "c", "kind": "delete", "status": 500 } ] } } } },
        { "at": "right", "do": "policy", "use": "server-wins" },
        { "at": "right", "do": "push", "expect": { "right": { "push": { "ok": true, "errors": [] } } } }
        """);
  }

  @Test
  void anUpdateThatIsReplacedUnseenIsLost() {
    String steps =
        """
        { "at": "%s", "do": "edit", "id": "t1", "set": { "text": "theirs" } },
        %s
        { "at": "right", "do": "%s", "id": "t1"%s },
        { "at": "right", "do": "push", "expect": { "exchanges": [ { "ifMatch": null } ], "lost": 1 } }
        """;
    String push = "{ \"at\": \"left\", \"do\": \"push\" },";
    String mine = ", \"set\": { \"text\": \"mine\" }";
    holds(SHARED + LAST_WRITER, steps.formatted("left", push, "edit", mine));
    holds(SHARED + LAST_WRITER, steps.formatted("server", "", "edit", mine));
    holds(SHARED + LAST_WRITER, steps.formatted("server", "", "delete", ""));
  }

  @Test
  void eachVersionCountsOnceAndTheCountIsOfTheWholeRun() {
    holds(
        SHARED + LAST_WRITER,
        """
        { "at": "server", "do": "edit", "id": "t1", "set": { "text": "theirs" } },
        { "at": "server", "do": "edit", "id": "t1", "set": { "complete": true } },
        { "at": "right", "do": "edit", "id": "t1", "set": { "text": "mine" } },
        { "at": "right", "do": "push", "expect": { "lost": 2 } },
        { "at": "right", "do": "edit", "id": "t1", "set": { "text": "mine again" } },
        { "at": "right", "do": "push", "expect": { "lost": 2 } },
        { "at": "server", "do": "edit", "id": "t1", "set": { "text": "theirs again" } },
        { "at": "right", "do": "edit", "id": "t1", "set": { "text": "third" } },
        { "at": "right", "do": "push", "expect": { "lost": 3 } }
        """);
  }

  @Test
  void aVersionThatWasReceivedIsNotLostNorOneWhoseFieldsStay() {
    holds(
        CARD
            + "{ \"at\": \"right\", \"do\": \"resolve\", \"choose\": \"local\", \"expect\": { \"lost\": 0 } }");
    holds(
        SHARED + ", \"right\": { \"policy\": \"last-writer\", \"sends\": \"changes\" }",
        """
        { "at": "server", "do": "edit", "id": "t1", "set": { "complete": true } },
        { "at": "right", "do": "edit", "id": "t1", "set": { "text": "mine" } },
        { "at": "right", "do": "push", "expect": { "exchanges": [ { "ifMatch": null, "status": 200 } ], "lost": 0 } }
        """);
    holds(
        SHARED + LAST_WRITER,
        """
        { "at": "server", "do": "edit", "id": "t1", "set": { "text": "theirs" } },
        { "at": "right", "do": "pull" },
        { "at": "right", "do": "edit", "id": "t1", "set": { "text": "mine" } },
        { "at": "right", "do": "push", "expect": { "exchanges": [ { "ifMatch": null, "status": 200 } ], "lost": 0 } }
        """);
  }

  @Test
  void theServersOtherWriterHasSeenEverythingAndOwnVersionsAreNotLost() {
    holds(
        """
        { "at": "left", "do": "edit", "id": "t1", "set": { "text": "mine" } },
        { "at": "left", "do": "push" },
        { "at": "server", "do": "edit", "id": "t1", "set": { "text": "theirs" }, "expect": { "lost": 0 } },
        { "at": "server", "do": "delete", "id": "t1", "expect": { "lost": 0 } }
        """);
    holds(
        SHARED + ", \"left\": { \"policy\": \"last-writer\" }",
        """
        { "at": "left", "do": "edit", "id": "t1", "set": { "text": "mine" } },
        { "at": "left", "do": "fault", "next": "drop-response" },
        { "at": "left", "do": "push" },
        { "at": "left", "do": "edit", "id": "t1", "set": { "text": "mine again" } },
        { "at": "left", "do": "push", "expect": { "server": { "rows": { "t1": { "text": "mine again" } } }, "lost": 0 } }
        """);
  }

  @Test
  void anInsertOfAnotherIsNoUpdateThatCouldBeLost() {
    holds(
        LAST_WRITER.substring(2),
        """
        { "at": "server", "do": "insert", "row": { "id": "n", "text": "theirs" } },
        { "at": "right", "do": "insert", "row": { "id": "n", "text": "mine" } },
        { "at": "right", "do": "push", "expect": { "lost": 0, "server": { "rows": { "n": { "text": "mine" } } } } }
        """);
  }

  @Test
  void keepBothIsTheChoiceBoth() {
    holds(
        SHARED + ", \"right\": { \"policy\": \"keep-both\" }",
        """
        { "at": "server", "do": "edit", "id": "t1", "set": { "text": "theirs" } },
        { "at": "right", "do": "edit", "id": "t1", "set": { "text": "mine" } },
        { "at": "right", "do": "push", "expect": {
            "exchanges": [ { "status": 412 }, { "method": "POST", "body": { "id": "right-1", "text": "mine" }, "status": 201 } ],
            "right": { "conflict": null, "pending": 0, "history": 0,
                       "rows": { "t1": { "text": "theirs", "version": "v2" }, "right-1": { "text": "mine" } } } } }
        """);
  }
}
