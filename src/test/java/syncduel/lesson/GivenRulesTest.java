package syncduel.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static syncduel.lesson.ShortLesson.SHARED;
import static syncduel.lesson.ShortLesson.holds;

import org.junit.jupiter.api.Test;

/** What a lesson's beginning says, and what holds where it says nothing. */
class GivenRulesTest {
  private static final String TWO_ROWS =
      "\"server\": [ { \"id\": \"a\", \"text\": \"Milk\", \"complete\": false },"
          + " { \"id\": \"b\", \"text\": \"Bread\", \"complete\": true } ]";

  /** In the second protocol each answer has the times. */
  private static final String PULLED_OVER_2 = ", \"pulled\": true, \"protocol\": \"2.0\"";

  @Test
  void theProtocolIsTheFirstUnlessItSaysTheSecond() {
    String steps =
        """
        { "at": "left", "do": "edit", "id": "t1", "set": { "text": "Buy oat milk" } },
        { "at": "left", "do": "push", "expect": { "exchanges": [ { "status": 200, "answer": %s } ] } }
        """;
    String first = "{ \"__version\": \"v2\", \"version\": null }";
    String second = "{ \"__version\": null, \"version\": \"v2\" }";
    holds(SHARED, steps.formatted(first));
    holds(SHARED + ", \"protocol\": \"1.x\"", steps.formatted(first));
    holds(SHARED + ", \"protocol\": \"2.0\"", steps.formatted(second));
  }

  @Test
  void theServerKeepsTombstonesUnlessItSaysNot() {
    String steps =
        """
        { "at": "server", "do": "delete", "id": "t1",
          "expect": { "server": { "rows": {}, "deleted": %s } } },
        { "at": "left", "do": "pull", "expect": { "left": { "rows": %s } } }
        """;
    holds(SHARED, steps.formatted("{ \"t1\": { \"version\": \"v2\" } }", "{}"));
    holds(SHARED + ", \"softDelete\": false", steps.formatted("{}", "{ \"t1\": {} }"));
  }

  @Test
  void theClockBeginsAtStartAndTheRowsAreOneSecondApartBeforeIt() {
    String steps =
        """
        { "at": "left", "do": "edit", "id": "a", "set": { "text": "Oat milk" } },
        { "at": "left", "do": "edit", "id": "b", "set": { "text": "Rye bread" } },
        { "at": "left", "do": "push", "expect": { "exchanges": [
          { "answer": { "createdAt": "%s:58.000Z", "updatedAt": "%s:01.000Z" } },
          { "answer": { "createdAt": "%s:59.000Z", "updatedAt": "%s:02.000Z" } } ] } }
        """;
    String pulled = TWO_ROWS + PULLED_OVER_2;
    String before = "2026-01-01T09:59";
    String after = "2026-01-01T10:00";
    holds(pulled, steps.formatted(before, after, before, after));
    before = "2026-02-28T23:59";
    after = "2026-03-01T00:00";
    holds(
        pulled + ", \"start\": \"2026-03-01T00:00:00Z\"",
        steps.formatted(before, after, before, after));
  }

  @Test
  void theClockAdvancesByAcceptedWritesAndByWaitAlone() {
    holds(
        TWO_ROWS + PULLED_OVER_2,
        """
        { "at": "server", "do": "edit", "id": "b", "set": { "text": "Rye bread" } },
        { "at": "right", "do": "pull" },
        { "at": "left", "do": "edit", "id": "b", "set": { "text": "Toast" } },
        { "at": "left", "do": "push", "expect": { "exchanges": [ { "status": 412 } ] } },
        { "at": "left", "do": "resolve", "choose": "server" },
        { "do": "wait", "seconds": 60 },
        { "at": "left", "do": "edit", "id": "a", "set": { "text": "Oat milk" } },
        { "at": "left", "do": "push", "expect": { "exchanges": [
          { "answer": { "updatedAt": "2026-01-01T10:01:02.000Z" } } ] } }
        """);
  }

  @Test
  void aClientsClockReadsTheWorldsPlusItsSkew() {
    String steps =
        """
        { "at": "server", "do": "edit", "id": "t1", "set": { "text": "Buy oat milk" } },
        { "do": "wait", "seconds": 5 },
        { "at": "right", "do": "edit", "id": "t1", "set": { "text": "Buy soy milk" } },
        { "at": "right", "do": "push",
          "expect": { "right": { "rows": { "t1": { "text": "%s" } }, "conflict": %s } } }
        """;
    String right = SHARED + ", \"right\": { \"policy\": \"newest-wins\", \"skewSeconds\": ";
    holds(
        SHARED + ", \"right\": { \"policy\": \"newest-wins\" }",
        steps.formatted("Buy soy milk", "null"));
    holds(right + "-4 }", steps.formatted("Buy soy milk", "null"));
    holds(right + "-5 }", steps.formatted("Buy soy milk", "{ \"id\": \"t1\" }"));
    holds(right + "-6 }", steps.formatted("Buy oat milk", "null"));
  }

  @Test
  void theTableHasItsName() {
    String steps =
        """
        { "at": "left", "do": "pull", "expect": { "exchanges": [ {"path": "/tables/%s"}, {"path": "/tables/%s"}, {"path": "/tables/%s"} ] } }
        """;
    holds(TWO_ROWS, steps.formatted("TodoItem", "TodoItem", "TodoItem"));
    holds(TWO_ROWS + ", \"table\": \"Chores\"", steps.formatted("Chores", "Chores", "Chores"));
  }

  @Test
  void theServersRowsBeginAtVersionOneAndWithoutThemThereAreNone() {
    String none =
        "{ \"do\": \"note\", \"expect\": { \"server\": { \"rows\": {}, \"deleted\": {} } } }";
    holds("", none);
    holds(
        TWO_ROWS,
        """
        { "do": "note", "expect": { "server": { "deleted": {}, "rows": {
          "a": { "text": "Milk", "complete": false, "version": "v1" },
          "b": { "text": "Bread", "complete": true, "version": "v1" } } } } }
        """);
  }

  @Test
  void everyFurtherKeyOfARowIsAColumn() {
    holds(
        "\"server\": [ { \"id\": \"a\", \"rank\": 1 }, { \"id\": \"b\", \"shop\": \"corner\" } ],"
            + " \"pulled\": true",
        """
        { "at": "left", "do": "edit", "id": "a", "set": { "shop": "market", "rank": 2, "text": "Milk", "complete": true },
          "expect": { "left": { "rows": { "b": { "shop": "corner", "rank": null },
                                          "a": { "shop": "market", "rank": 2, "text": "Milk", "complete": true } } } } },
        { "at": "left", "do": "push", "expect": { "exchanges": [
          { "status": 200, "body": { "shop": "market", "rank": 2, "text": "Milk", "complete": true } } ] } }
        """);
  }

  @Test
  void nothingIsPulledBeforehandUnlessItSaysSo() {
    String steps =
        "{ \"do\": \"note\", \"expect\": { \"left\": { \"rows\": %s }, \"right\": { \"rows\": %s } } }";
    String both = "{ \"a\": { \"version\": \"v1\" }, \"b\": { \"version\": \"v1\" } }";
    holds(TWO_ROWS, steps.formatted("{}", "{}"));
    holds(TWO_ROWS + ", \"pulled\": false", steps.formatted("{}", "{}"));
    holds(TWO_ROWS + ", \"pulled\": true", steps.formatted(both, both));
  }

  @Test
  void theClientsAreCalledPhoneAndTabletUnlessTheyHaveNames() {
    String steps =
        """
        { "at": "left", "do": "release", "expect": { "refused": "^No message of %s is held.$" } },
        { "at": "right", "do": "release", "expect": { "refused": "^No message of %s is held.$" } }
        """;
    holds("", steps.formatted("Phone", "Tablet"));
    holds(
        "\"left\": { \"name\": \"Ann\" }, \"right\": { \"name\": \"Bob\" }",
        steps.formatted("Ann", "Bob"));
  }

  @Test
  void theirPolicyIsToAskUnlessItIsAnother() {
    String steps =
        """
        { "at": "server", "do": "edit", "id": "t1", "set": { "text": "Buy oat milk" } },
        { "at": "left", "do": "edit", "id": "t1", "set": { "text": "Buy soy milk" } },
        { "at": "left", "do": "push", "expect": { "left": { "conflict": %s, "rows": { "t1": { "text": "%s" } } } } }
        """;
    holds(SHARED, steps.formatted("{ \"id\": \"t1\" }", "Buy soy milk"));
    holds(
        SHARED + ", \"left\": { \"policy\": \"server-wins\" }",
        steps.formatted("null", "Buy oat milk"));
  }

  @Test
  void theySendWholeRowsUnlessChangesAlone() {
    String steps =
        """
        { "at": "left", "do": "edit", "id": "t1", "set": { "text": "Buy oat milk" } },
        { "at": "left", "do": "push", "expect": { "exchanges": [
          { "body": { "id": %s, "text": "Buy oat milk", "complete": %s }, "status": 200 } ] } }
        """;
    holds(SHARED, steps.formatted("\"t1\"", "false"));
    holds(SHARED + ", \"left\": { \"sends\": \"row\" }", steps.formatted("\"t1\"", "false"));
    holds(SHARED + ", \"left\": { \"sends\": \"changes\" }", steps.formatted("\"t1\"", "null"));
  }

  @Test
  void theyPullAllUnlessIncompleteRowsAlone() {
    String steps =
        "{ \"at\": \"left\", \"do\": \"pull\", \"expect\": { \"left\": { \"rows\": { \"a\": {}%s } } } }";
    holds(TWO_ROWS, steps.formatted(", \"b\": {}"));
    holds(TWO_ROWS + ", \"left\": { \"pulls\": \"all\" }", steps.formatted(", \"b\": {}"));
    holds(TWO_ROWS + ", \"left\": { \"pulls\": \"incomplete\" }", steps.formatted(""));
  }

  @Test
  void theyPullByAQueryIdUnlessTheySayNot() {
    String steps =
        """
        { "at": "left", "do": "pull" },
        { "at": "left", "do": "pull", "expect": { "exchanges": [
          { "query": { "$filter": %s }, "status": 200 }, { "status": 200 } ] } }
        """;
    String since = "\"(__updatedAt ge datetimeoffset'2026-01-01T09:59:59.0000000+00:00')\"";
    holds(TWO_ROWS, steps.formatted(since));
    holds(TWO_ROWS + ", \"left\": { \"incremental\": true }", steps.formatted(since));
    holds(TWO_ROWS + ", \"left\": { \"incremental\": false }", steps.formatted("null"));
  }

  @Test
  void leftAndRightAreSetUpEachForItself() {
    assertThat(
            ShortLesson.differences(
                TWO_ROWS + ", \"left\": { \"pulls\": \"incomplete\" }, \"pulled\": true",
                "{ \"do\": \"note\", \"expect\": { \"left\": { \"rows\": { \"a\": {} } },"
                    + " \"right\": { \"rows\": { \"a\": {}, \"b\": {} } } } }"))
        .isEmpty();
  }
}
