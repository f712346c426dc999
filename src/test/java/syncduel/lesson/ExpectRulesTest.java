package syncduel.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static syncduel.lesson.ShortLesson.SHARED;
import static syncduel.lesson.ShortLesson.differences;
import static syncduel.lesson.ShortLesson.holds;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import syncduel.model.OperationFailure;
import syncduel.model.OperationId;
import syncduel.model.OperationKind;
import syncduel.model.PushOutcome;
import syncduel.model.PushStatus;
import syncduel.model.RowId;
import syncduel.model.TableName;
import syncduel.trace.Snapshot;

/** What an expectation can say, and that it fails where something else has happened. */
class ExpectRulesTest {
  private static final String TWO =
      "\"server\": [ { \"id\": \"a\", \"text\": \"Milk\" }, { \"id\": \"b\", \"text\": \"Bread\" } ],"
          + " \"pulled\": true, \"right\": { \"policy\": \"server-wins\" }";

  /** The Tablet's edit of a loses, its delete of b meets an error, its insert of n no answer. */
  private static final String TROUBLE =
      """
      { "at": "left", "do": "edit", "id": "a", "set": { "text": "theirs" } },
      { "at": "left", "do": "push" },
      { "at": "right", "do": "edit", "id": "a", "set": { "text": "mine" } },
      { "at": "right", "do": "delete", "id": "b" },
      { "at": "right", "do": "insert", "row": { "id": "n", "text": "Salt" } },
      { "at": "right", "do": "fault", "next": "error", "match": { "id": "b" } },
      { "at": "right", "do": "fault", "next": "drop-request", "match": { "id": "n" } },
      { "at": "right", "do": "push", "expect": %s }
      """;

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = WRONG)
  void whatIsExpectedAndDidNotHappenIsADifference(String expect, String words) {
    assertThat(differences(TWO, TROUBLE.formatted(expect))).containsExactly("step 8: " + words);
  }

  private static final String WRONG =
      """
      { "exchanges": [ { "status": 412 }, { "status": 501 }, { "status": "lost" } ] } | exchange 2: status expected 501, was 500
      { "exchanges": [ { "status": 412 }, { "status": 500 }, { "status": "held" } ] } | exchange 3: status expected held, was lost
      { "exchanges": [ { "method": "DELETE" }, { "method": "PATCH" }, {} ] } | exchange 1: method expected DELETE, was PATCH
      { "exchanges": [ { "status": 412 }, { "status": 500 } ] } | exchange 3 was not expected, was POST n lost
      { "right": { "pending": [ { "id": "n" }, { "id": "b" } ] } } | right: pending 1: id expected n, was b
      { "right": { "pending": [ { "kind": "update" }, {} ] } } | right: pending 1: kind expected update, was delete
      { "right": { "push": { "errors": [ { "id": "a" } ] } } } | right: push: error 1: id expected a, was b
      { "right": { "push": { "errors": [ { "kind": "update" } ] } } } | right: push: error 1: kind expected update, was delete
      { "right": { "push": { "errors": [ { "status": 501 } ] } } } | right: push: error 1: status expected 501, was 500
      { "right": { "push": { "errors": [ { "status": null } ] } } } | right: push: error 1: status expected none, was 500
      { "right": { "push": { "errors": [ {}, {} ] } } } | right: push: errors expected 2, was 1
      { "right": { "push": { "status": "Complete" } } } | right: push: status expected Complete, was CancelledByNetworkError
      { "right": { "history": [ { "id": "b" } ] } } | right: history 1: id expected b, was a
      { "right": { "history": [ { "winner": { "text": "mine" } } ] } } | right: history 1: winner: text expected "mine", was "theirs"
      { "right": { "history": [ { "loser": { "text": "theirs" } } ] } } | right: history 1: loser: text expected "theirs", was "mine"
      { "right": { "history": [ { "loser": null } ] } } | right: history 1: loser expected none, was a row
      { "right": { "history": [ { "policy": "ask" } ] } } | right: history 1: policy expected ask, was server-wins
      { "right": { "history": [] } } | right: history expected 0, was 1
      { "right": { "error": "offline" } } | right: error expected /offline/, was No answer from the server: the request was lost; 1 change could not be pushed
      """;

  @Test
  void whatIsNotNamedIsNotChecked() {
    holds(TWO, TROUBLE.formatted("{}"));
    holds(
        TWO,
        TROUBLE.formatted(
            "{ \"exchanges\": [ {}, {}, {} ], \"left\": {}, \"right\": {}, \"server\": {} }"));
    holds(
        TWO,
        TROUBLE.formatted(
            "{ \"right\": { \"pending\": [ {}, {} ], \"push\": { \"errors\": [ {} ] }, \"history\": [ {} ],"
                + " \"rows\": { \"a\": {}, \"n\": {} } } }"));
  }

  @Test
  void aConflictIsNullOrSomeOfItsPartsAndEachSideMayNameItsVersion() {
    String card =
        """
        { "at": "left", "do": "edit", "id": "t1", "set": { "text": "theirs" } },
        { "at": "left", "do": "push" },
        { "at": "right", "do": "edit", "id": "t1", "set": { "text": "mine" } },
        { "at": "right", "do": "push", "expect": { "right": { "conflict": %s } } }
        """;
    String whole =
        "{ \"id\": \"t1\", \"kind\": \"update\", \"base\": { \"text\": \"Buy milk\", \"version\": \"v1\" },"
            + " \"local\": { \"text\": \"mine\", \"version\": \"v1\" },"
            + " \"server\": { \"text\": \"theirs\", \"version\": \"v2\" } }";
    String words = "step 4: right: conflict";
    holds(SHARED, card.formatted(whole));
    assertThat(differences(SHARED, card.formatted("null")))
        .containsExactly(words + " expected none, was one of t1");
    assertThat(differences(SHARED, card.formatted("{ \"id\": \"t2\" }")))
        .containsExactly(words + ": id expected t2, was t1");
    assertThat(differences(SHARED, card.formatted("{ \"kind\": \"delete\" }")))
        .containsExactly(words + ": kind expected delete, was update");
    assertThat(differences(SHARED, card.formatted("{ \"base\": { \"text\": \"mine\" } }")))
        .containsExactly(words + ": base: text expected \"mine\", was \"Buy milk\"");
    assertThat(differences(SHARED, card.formatted("{ \"local\": null }")))
        .containsExactly(words + ": local expected none, was a row");
    assertThat(differences(SHARED, card.formatted("{ \"local\": { \"version\": \"v2\" } }")))
        .containsExactly(words + ": local: version expected v2, was v1");
  }

  @Test
  void thePagesOfAPullAreOneEntryOrSeveral() {
    String steps = "{ \"at\": \"left\", \"do\": \"pull\", \"expect\": { \"exchanges\": [ %s ] } }";
    for (String entry :
        new String[] {
          "{}", "{ \"pages\": 2 }", "{ \"rows\": 1 }", "{ \"pages\": 2, \"rows\": 1 }"
        }) {
      holds(SHARED, steps.formatted("{ \"pull\": " + entry + " }"));
    }
    holds(SHARED, steps.formatted("{ \"method\": \"GET\" }, { \"method\": \"GET\" }"));
    assertThat(differences(SHARED, steps.formatted("{ \"pull\": {} }, { \"pull\": {} }")))
        .containsExactly("step 1: exchange 3 expected a pull, was none");
  }

  @Test
  void nullSaysThatAPropertyIsAbsentAndNotThatItIsNull() {
    String steps =
        """
        { "at": "left", "do": "edit", "id": "t1", "set": { "text": null } },
        { "at": "left", "do": "push", "expect": { "exchanges": [ { "status": 200, "%s": { "%s": null } } ] } }
        """;
    holds(SHARED, steps.formatted("body", "shop"));
    holds(SHARED, steps.formatted("answer", "shop"));
    assertThat(differences(SHARED, steps.formatted("body", "text")))
        .containsExactly("step 2: exchange 1: body: text expected none, was null");
    assertThat(differences(SHARED, steps.formatted("answer", "text")))
        .containsExactly("step 2: exchange 1: answer: text expected none, was null");
  }

  @Test
  void aDuplicatesSecondSendAndAnInjectedAnswerAreListedInTheirOrder() {
    holds(
        TWO,
        """
        { "at": "left", "do": "edit", "id": "a", "set": { "text": "mine" } },
        { "at": "left", "do": "edit", "id": "b", "set": { "text": "mine" } },
        { "at": "left", "do": "fault", "next": "duplicate" },
        { "at": "left", "do": "fault", "next": "error", "status": 503 },
        { "at": "left", "do": "push", "expect": { "exchanges": [
          { "path": "/tables/TodoItem/a", "status": 200 }, { "path": "/tables/TodoItem/a", "status": 412 },
          { "path": "/tables/TodoItem/b", "status": 503 } ] } }
        """);
  }

  @Test
  void aHeldExchangeIsListedAgainFirstInTheStepThatEndsIt() {
    holds(
        TWO,
        """
        { "at": "left", "do": "edit", "id": "a", "set": { "text": "mine" } },
        { "at": "left", "do": "edit", "id": "b", "set": { "text": "mine" } },
        { "at": "left", "do": "hold", "next": "response" },
        { "at": "left", "do": "push", "expect": { "exchanges": [ { "path": "/tables/TodoItem/a", "status": "held" } ] } },
        { "at": "right", "do": "pull", "expect": { "exchanges": [ { "pull": {} } ] } },
        { "at": "left", "do": "release", "expect": { "exchanges": [
          { "path": "/tables/TodoItem/a", "status": 200 }, { "path": "/tables/TodoItem/b", "status": 200 } ] } }
        """);
  }

  @Test
  void aPushIsExpectedInTheStepInWhichItEnds() {
    holds(
        """
        { "at": "left", "do": "edit", "id": "t1", "set": { "text": "mine" } },
        { "at": "left", "do": "hold", "next": "request" },
        { "at": "left", "do": "push" },
        { "at": "left", "do": "release", "expect": { "left": { "push": { "status": "Complete", "ok": true, "errors": [] } } } }
        """);
    assertThat(
            differences(
                SHARED,
                """
                { "at": "left", "do": "push" },
                { "do": "note", "expect": { "left": { "push": { "ok": true } } } }
                """))
        .containsExactly("step 2: left: push expected to have ended in this step, did not");
  }

  @Test
  void theErrorIsFoundInTheMessageOfThePushOrPullThatFailed() {
    holds(
        """
        { "at": "left", "do": "network", "is": "offline" },
        { "at": "left", "do": "pull", "expect": { "left": { "error": "device is off[a-z]+" } } },
        { "at": "left", "do": "edit", "id": "t1", "set": { "text": "mine" } },
        { "at": "left", "do": "push", "expect": { "left": { "error": "offline" } } }
        """);
  }

  @Test
  void convergedIsNothingPendingNothingInFlightAndTheSameRowsAtTheSameVersions() {
    String asked = ", \"expect\": { \"converged\": true } }";
    assertThat(
            differences(
                SHARED,
                "{ \"at\": \"left\", \"do\": \"edit\", \"id\": \"t1\", \"set\": { \"text\": \"mine\" }"
                    + asked))
        .containsExactly("step 1: expected to have converged, but Phone has 1 pending operation");
    assertThat(
            differences(
                SHARED,
                "{ \"at\": \"left\", \"do\": \"hold\", \"next\": \"response\" },\n"
                    + "{ \"at\": \"left\", \"do\": \"pull\""
                    + asked))
        .containsExactly("step 2: expected to have converged, but a message of Phone is in flight");
    String server = "{ \"at\": \"server\", \"do\": ";
    assertThat(differences(SHARED, server + "\"insert\", \"row\": { \"id\": \"n\" }" + asked))
        .containsExactly("step 1: expected to have converged, but Phone does not have n");
    assertThat(differences(SHARED, server + "\"delete\", \"id\": \"t1\"" + asked))
        .containsExactly(
            "step 1: expected to have converged, but Phone still has t1, which the server has not");
    assertThat(
            differences(
                SHARED,
                server + "\"edit\", \"id\": \"t1\", \"set\": { \"text\": \"Buy milk\" }" + asked))
        .containsExactly(
            "step 1: expected to have converged, but Phone has t1 at v1, the server at v2");
    holds(
        server
            + "\"delete\", \"id\": \"t1\" },\n"
            + "{ \"at\": \"left\", \"do\": \"pull\", \"expect\": { \"converged\": false } },\n"
            + "{ \"at\": \"right\", \"do\": \"pull\""
            + asked);
  }

  @Test
  void anErrorWithoutAnAnswerHasTheStatusNull() {
    var failure =
        new OperationFailure(
            new OperationId("one"),
            1,
            OperationKind.UPDATE,
            new TableName("TodoItem"),
            new RowId("t1"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "",
            "the row is gone");
    var outcome = new PushOutcome(PushStatus.COMPLETE, List.of(failure), "");
    assertThat(ofPush("null", outcome)).isEmpty();
    assertThat(ofPush("500", outcome).map(Differences.Found::words))
        .contains("left: push: error 1: status expected 500, was none");
  }

  private static Optional<Differences.Found> ofPush(String status, PushOutcome outcome) {
    String expect =
        "{ \"left\": { \"push\": { \"errors\": [ { \"status\": " + status + " } ] } } }";
    LessonStep step =
        new LessonReader()
            .read(
                "a.json",
                "{ \"format\": 1, \"title\": \"T\", \"steps\": [ { \"do\": \"note\", \"expect\": "
                    + expect
                    + " } ] }")
            .steps()
            .get(0);
    Snapshot now = TutorialTrace.whole().last();
    var differences = new Differences(now.server());
    new ClientCheck(differences, "left")
        .check(step.expect().orElseThrow().left().orElseThrow(), now.left(), Optional.of(outcome));
    return differences.first();
  }

  @Test
  void versionsAreCountedByRowWhateverBecameOfIt() {
    holds(
        SHARED + ", \"softDelete\": false",
        """
        { "at": "server", "do": "insert", "row": { "id": "n" }, "expect": { "server": { "rows": { "t1": { "version": "v1" }, "n": { "version": "v1" } } } } },
        { "at": "server", "do": "edit", "id": "n", "set": { "text": "Salt" }, "expect": { "server": { "rows": { "t1": { "version": "v1" }, "n": { "version": "v2" } } } } },
        { "at": "server", "do": "delete", "id": "n" },
        { "at": "server", "do": "insert", "row": { "id": "n" }, "expect": { "server": { "rows": { "t1": {}, "n": { "version": "v3" } } } } }
        """);
  }
}
