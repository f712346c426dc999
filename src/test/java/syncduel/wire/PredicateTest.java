package syncduel.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PredicateTest {
  private static final Map<String, Object> ROW = new HashMap<>();

  static {
    ROW.put("text", " Milk ");
    ROW.put("complete", true);
    ROW.put("count", 7L);
    ROW.put("price", 2.5);
    ROW.put("due", "2014-03-04T07:06:07.000+02:00");
    ROW.put("updatedAt", Instant.parse("2014-03-04T05:06:07Z"));
    ROW.put("none", null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "complete",
        "complete eq true",
        "complete eq 1",
        "not(complete eq false)",
        "count eq 7",
        "count eq 7.0",
        "count ne 8",
        "count lt 7.5 and count gt 6L and count le 7 and count ge 7",
        "count add 1 eq 8",
        "count sub 1 eq 6",
        "count mul 2 eq 14",
        "count div 2 eq 3",
        "price div 2 eq 1.25",
        "count mod 4 eq 3",
        "9223372036854775807 add 1 gt 9223372036854775807",
        "tolower(text) eq ' milk '",
        "toupper(text) eq ' MILK '",
        "trim(text) eq 'Milk'",
        "startswith(text,' M')",
        "endswith(text,'k ')",
        "indexof(text,'i') eq 2",
        "indexof(text,'x') eq -1",
        "substringof('ilk',text)",
        "substring(text,2) eq 'ilk '",
        "substring(text,1,2) eq 'Mi'",
        "substring(text,-3,99) eq text",
        "substring(text,99) eq ''",
        "replace(text,'ilk','ud') eq ' Mud '",
        "replace(text,'','x') eq text",
        "concat(trim(text),'!') eq 'Milk!'",
        "length(text) eq 6",
        "day(due) eq 4 and month(due) eq 3 and year(due) eq 2014",
        "hour(due) eq 5 and minute(due) eq 6 and second(due) eq 7",
        "day(updatedAt) eq 4",
        "floor(price) eq 2",
        "ceiling(price) eq 3",
        "round(price) eq 3",
        "round(count) eq 7",
        "round(-2.5) eq -3",
        "updatedAt ge datetimeoffset'2014-03-04T07:06:07.0000000+02:00'",
        "updatedAt eq datetime'2014-03-04T05:06:07'",
        "due eq updatedAt",
        "none eq null",
        "null eq none",
        "text ne null",
        "none eq 1 or complete",
        "complete or none eq 1",
        "not(none eq 1 and complete eq false)"
      })
  void holds(String filter) {
    assertThat(test(filter)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "none",
        "none eq 1",
        "none ne 1",
        "not(none eq 1)",
        "none gt null",
        "none eq none",
        "none eq 1 and complete",
        "complete and none eq 1",
        "text eq null",
        "none ne null",
        "missing eq 1",
        "text eq 1",
        "text ne 1",
        "text gt updatedAt",
        "count div 0 eq 1",
        "count mod 0 eq 1",
        "1.5 div 0 gt 0",
        "text add 1 eq 1",
        "tolower(none) eq ''",
        "length(count) eq 1",
        "floor(text) eq 1",
        "substring(text,'a') eq text",
        "substring(text,1,'a') eq text",
        "year(text) eq 2014",
        "concat(text,none) eq text",
        "text eq ' milk '",
        "count"
      })
  void doesNotHold(String filter) {
    assertThat(test(filter)).isFalse();
  }

  @Test
  void theColumnsOfAFilterAreNamed() {
    var predicate = new Predicate(QueryText.expression("not(a eq 1) and length(b) gt c or a"));

    assertThat(predicate.columns()).containsExactly("a", "b", "c");
  }

  @Test
  void aTextThatWouldGrowTooLongIsRefused() {
    var predicate =
        new Predicate(
            QueryText.expression("length(replace(text,'x','" + "y".repeat(100) + "')) gt 0"));

    assertThatThrownBy(() -> predicate.test(name -> "x".repeat(20_000), new Effort()))
        .isInstanceOf(QueryText.Malformed.class)
        .hasMessage("The filter makes a text of more than a million characters");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "substringof('%s',text)",
        "indexof(text,'%s') ge 0",
        "length(replace(text,'%s','')) eq 0",
        "substringof(substring(text,0,500),text) and text eq ''"
      })
  void aSearchThatComparesTooManyCharactersIsRefused(String filter) {
    var predicate = new Predicate(QueryText.expression(filter.formatted("a".repeat(500) + "b")));
    var effort = new Effort();
    String text = "a".repeat(1 << 20);

    assertThatThrownBy(() -> predicate.test(name -> text, effort))
        .isInstanceOf(QueryText.Malformed.class)
        .hasMessage("The filter compares too much text: ask for fewer rows");
  }

  @Test
  void rowsTestedByOneFilterShareItsEffort() {
    var predicate = new Predicate(QueryText.expression("tolower(text) ne text"));
    String text = "a".repeat(1 << 20);
    var effort = new Effort();
    for (int row = 0; row < 127; row++) {
      predicate.test(name -> text, effort);
    }

    assertThatThrownBy(() -> predicate.test(name -> text, effort))
        .isInstanceOf(QueryText.Malformed.class);
  }

  @Test
  void rowsAreOrderedByKindThenValueWithMissingOnesFirst() {
    var values = new java.util.ArrayList<Object>();
    Stream.of("b", 2L, "a", true, 1.5, Instant.EPOCH).forEach(values::add);
    values.add(null);

    assertThat(sorted(values, new Query.Order("x", false)))
        .containsExactly(null, true, 1.5, 2L, Instant.EPOCH, "a", "b");
    assertThat(sorted(values, new Query.Order("x", true)))
        .containsExactly("b", "a", Instant.EPOCH, 2L, 1.5, true, null);
  }

  private static List<Object> sorted(List<Object> values, Query.Order key) {
    var order = new RowOrder(List.of(key));
    return values.stream()
        .sorted((left, right) -> order.compare(name -> left, name -> right))
        .toList();
  }

  private static boolean test(String filter) {
    return new Predicate(QueryText.expression(filter)).test(ROW::get, new Effort());
  }
}
