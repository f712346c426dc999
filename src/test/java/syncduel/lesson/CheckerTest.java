package syncduel.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import syncduel.trace.Trace;

class CheckerTest {
  private static final String FILE = "a.json";
  private final Trace tutorial = TutorialTrace.whole();
  private final Checker checker = new Checker(FILE);

  @Test
  void lessonOneExpectsWhatTheTutorialSays() {
    LessonLibrary library = new LessonLibrary(new LessonReader());
    List<LessonStep> steps = library.open("01-two-edits-of-one-row.json").steps();

    var found = new ArrayList<Optional<Difference>>();
    for (int number = 1; number <= steps.size(); number++) {
      found.add(checker.check(steps.get(number - 1), number, tutorial, Optional.empty()));
    }

    assertThat(found).hasSize(9).allMatch(Optional::isEmpty);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = DIFFERENCES)
  void aDifferenceSaysWhatWasExpectedAndWhatWasThere(int number, String expect, String words) {
    assertThat(check(expect, number, Optional.empty()))
        .contains(new Difference(FILE, 3, number, words));
  }

  @Test
  void theLineIsThatOfTheExpectationThatWasNotMet() {
    String expect =
        "{ \"converged\": false,\n\"right\": {\n\"pending\": 1,\n\"conflict\": { \"id\": \"q1\","
            + "\n\"kind\": \"delete\" } } }";

    assertThat(check(expect, 6, Optional.empty()).map(Difference::toString))
        .contains("a.json:7: step 6: right: conflict: kind expected delete, was update");
  }

  @Test
  void aRefusalIsADifferenceUnlessItWasExpected() {
    Optional<String> busy = Optional.of("Tablet is still busy");

    assertThat(check("{}", 6, busy).map(Difference::words))
        .contains("was refused: Tablet is still busy");
    assertThat(check("{ \"refused\": \"still busy$\" }", 6, busy)).isEmpty();
    assertThat(check("{ \"refused\": \"no conflict\" }", 6, busy).map(Difference::words))
        .contains("refusal expected /no conflict/, was Tablet is still busy");
    assertThat(check("{ \"refused\": \".\" }", 6, Optional.empty()).map(Difference::words))
        .contains("expected to be refused, was not");
  }

  @Test
  void aRefusalOfAStepWithoutExpectationsIsADifferenceAtTheStep() {
    LessonStep step = step("{ \"do\": \"note\" }");

    assertThat(checker.check(step, 6, tutorial, Optional.of("no")))
        .contains(new Difference(FILE, 2, 6, "was refused: no"));
  }

  @Test
  void aHeldExchangeIsListedAgainInTheStepThatEndsIt() {
    Trace trace = HeldTrace.whole();

    assertThat(
            Exchanges.of(trace, 2).stream().map(exchange -> exchange.words() + exchange.status()))
        .containsExactly("PATCH q1held");
    assertThat(Exchanges.of(trace, 3)).isEmpty();
    assertThat(
            Exchanges.of(trace, 4).stream().map(exchange -> exchange.words() + exchange.status()))
        .containsExactly("PATCH q1200");
  }

  private Optional<Difference> check(String expect, int number, Optional<String> refusal) {
    return checker.check(
        step("{ \"do\": \"note\", \"expect\":\n" + expect + " }"), number, tutorial, refusal);
  }

  private static LessonStep step(String json) {
    String text = "{ \"format\": 1, \"title\": \"T\", \"steps\": [\n" + json + "] }";
    return new LessonReader().read(FILE, text).steps().get(0);
  }

  private static final String DIFFERENCES =
      """
      6 | { "exchanges": [ { "status": 200 } ] } | exchange 1: status expected 200, was 412
      6 | { "exchanges": [ { "method": "POST" } ] } | exchange 1: method expected POST, was PATCH
      6 | { "exchanges": [ { "path": "/tables/TodoItem" } ] } | exchange 1: path expected /tables/TodoItem, was /tables/TodoItem/q1
      6 | { "exchanges": [ { "ifMatch": "v2" } ] } | exchange 1: ifMatch expected v2, was v1
      6 | { "exchanges": [ { "ifMatch": null } ] } | exchange 1: ifMatch expected none, was v1
      6 | { "exchanges": [ { "etag": null } ] } | exchange 1: etag expected none, was v2
      6 | { "exchanges": [ { "body": { "text": "a" } } ] } | exchange 1: body: text expected "a", was "Complete the quickstart now"
      6 | { "exchanges": [ { "body": { "text": null } } ] } | exchange 1: body: text expected none, was "Complete the quickstart now"
      6 | { "exchanges": [ { "body": { "rank": 1 } } ] } | exchange 1: body: rank expected 1, was none
      6 | { "exchanges": [ { "answer": { "__version": "v1" } } ] } | exchange 1: answer: __version expected "v1", was "v2"
      6 | { "exchanges": [ { "query": { "$skip": "0" } } ] } | exchange 1: $skip expected 0, was none
      6 | { "exchanges": [] } | exchange 1 was not expected, was PATCH q1 412
      6 | { "exchanges": [ {}, { "method": "GET" } ] } | exchange 2 expected GET, was none
      6 | { "exchanges": [ { "pull": {} } ] } | exchange 1 expected a pull, was PATCH q1
      1 | { "exchanges": [ { "pull": { "pages": 2 } } ] } | exchange 1: pages expected 2, was 3
      1 | { "exchanges": [ { "pull": { "rows": 5 } } ] } | exchange 1: rows expected 5, was 4
      1 | { "exchanges": [ { "answer": { "text": "a" } } ] } | exchange 1: answer expected an object, was something else
      1 | { "exchanges": [ { "query": { "$top": null } }, {}, {} ] } | exchange 1: $top expected none, was 50
      6 | { "right": { "pending": 0 } } | right: pending expected 0, was 1
      6 | { "right": { "pending": [ { "kind": "insert" } ] } } | right: pending 1: kind expected insert, was update
      6 | { "right": { "pending": [ { "state": "failed" } ] } } | right: pending 1: state expected failed, was pending
      6 | { "right": { "pending": [] } } | right: pending expected 0, was 1
      6 | { "right": { "conflict": null } } | right: conflict expected none, was one of q1
      6 | { "left": { "conflict": {} } } | left: conflict expected one, was none
      6 | { "right": { "conflict": { "server": null } } } | right: conflict: server expected none, was a row
      6 | { "right": { "conflict": { "server": { "version": "v1" } } } } | right: conflict: server: version expected v1, was v2
      6 | { "right": { "push": { "ok": true } } } | right: push expected to have ended in this step, did not
      5 | { "left": { "push": { "status": "CancelledByOperation" } } } | left: push: status expected CancelledByOperation, was Complete
      5 | { "left": { "push": { "ok": false } } } | left: push: ok expected false, was true
      5 | { "left": { "push": { "errors": [ {} ] } } } | left: push: errors expected 1, was 0
      5 | { "left": { "rows": { "q1": {} } } } | left: rows expected q1, were q1, q2, q3, q4
      5 | { "left": { "rows": { "q1": { "text": "a" }, "q2": {}, "q3": {}, "q4": {} } } } | left: rows: q1: text expected "a", was "Complete the quickstart later"
      5 | { "left": { "rows": { "q1": { "version": "v1" }, "q2": {}, "q3": {}, "q4": {} } } } | left: rows: q1: version expected v1, was v2
      5 | { "left": { "error": "network" } } | left: error expected /network/, was none
      7 | { "right": { "history": 0 } } | right: history expected 0, was 1
      7 | { "right": { "history": [ { "winner": null } ] } } | right: history 1: winner expected none, was a row
      7 | { "right": { "history": [ { "policy": "merge" } ] } } | right: history 1: policy expected merge, was ask
      5 | { "server": { "rows": {} } } | server: rows expected none, were q1, q2, q3, q4
      5 | { "server": { "deleted": { "q1": {} } } } | server: deleted expected q1, were none
      5 | { "converged": true } | expected to have converged, but Tablet has 1 pending operation
      7 | { "converged": true } | expected to have converged, but Phone has q1 at v2, the server at v3
      8 | { "converged": false } | expected not to have converged yet, but all agree
      8 | { "lost": 1 } | lost updates expected 1, was 0
      """;
}
