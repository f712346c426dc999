package syncduel.sync.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static syncduel.sync.store.StoreFixture.NOON;
import static syncduel.sync.store.StoreFixture.TODO;
import static syncduel.sync.store.StoreFixture.fullRow;
import static syncduel.sync.store.StoreFixture.pulled;
import static syncduel.sync.store.StoreFixture.row;
import static syncduel.sync.store.StoreFixture.rows;
import static syncduel.sync.store.StoreFixture.served;
import static syncduel.sync.store.StoreFixture.todoStore;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import syncduel.sync.LocalStoreException;
import syncduel.wire.Expression;
import syncduel.wire.Expression.Binary;
import syncduel.wire.Expression.Call;
import syncduel.wire.Expression.Function;
import syncduel.wire.Expression.Literal;
import syncduel.wire.Expression.Member;
import syncduel.wire.Expression.Not;
import syncduel.wire.Expression.Operator;
import syncduel.wire.Query;

class LocalQueryTest {
  private static final Expression TEXT = new Member("text");
  private static final Expression RANK = new Member("RANK");
  private static final Expression WEIGHT = new Member("weight");
  private static final Expression UPDATED = new Member("__updatedAt");

  private final H2Store store = todoStore();

  @BeforeEach
  void fill() {
    pulled(
        store,
        served(fullRow("a", "Milk", true, 3L, 1.5), "v1"),
        fullRow("b", " bread ", false, -7L, -2.5),
        fullRow("c", null, null, null, null),
        fullRow("d", "2024-02-29T23:05:09.000Z", false, 10L, 4.0));
  }

  @AfterEach
  void close() {
    store.close();
  }

  static Stream<Arguments> filters() {
    return Stream.of(
        found("a", is(Operator.EQ, TEXT, "Milk")),
        found("", is(Operator.EQ, TEXT, "milk")),
        found("bd", is(Operator.NE, TEXT, "Milk")),
        found("c", is(Operator.EQ, TEXT, null)),
        found("abd", is(Operator.NE, TEXT, null)),
        found("", is(Operator.GT, TEXT, null)),
        found("c", new Binary(Operator.EQ, new Literal(null), TEXT)),
        found("abcd", new Binary(Operator.EQ, new Literal(null), new Literal(null))),
        found("ad", is(Operator.GT, RANK, 2L)),
        found("ad", is(Operator.GE, RANK, 3.0)),
        found("b", is(Operator.LT, RANK, 2.5)),
        found("ab", is(Operator.LE, WEIGHT, 2L)),
        found("a", new Member("complete")),
        found("bd", new Not(new Member("complete"))),
        found("bd", is(Operator.EQ, new Member("complete"), false)),
        found("b", Expression.and(is(Operator.LT, RANK, 5L), is(Operator.LT, WEIGHT, 0L))),
        found("bd", new Binary(Operator.OR, is(Operator.GT, RANK, 5L), is(Operator.LT, RANK, 0L))),
        found("", Expression.and(new Literal(null), new Literal(true))),
        found("d", is(Operator.EQ, of(Operator.ADD, RANK, 1L), 11L)),
        found("a", is(Operator.EQ, of(Operator.SUB, RANK, 0.5), 2.5)),
        found("b", is(Operator.EQ, of(Operator.MUL, RANK, 2L), -14L)),
        found("a", is(Operator.EQ, of(Operator.DIV, RANK, 2L), 1L)),
        found("a", is(Operator.EQ, of(Operator.DIV, RANK, 2.0), 1.5)),
        found("", is(Operator.EQ, of(Operator.DIV, RANK, 0L), 0L)),
        found("b", is(Operator.EQ, of(Operator.MOD, RANK, 4L), -3L)),
        found("a", is(Operator.EQ, of(Operator.MOD, WEIGHT, 1L), 0.5)),
        found("", is(Operator.EQ, of(Operator.MOD, RANK, 0L), 0L)),
        found("a", is(Operator.EQ, call(Function.TOLOWER, TEXT), "milk")),
        found("a", is(Operator.EQ, call(Function.TOUPPER, TEXT), "MILK")),
        found("b", is(Operator.EQ, call(Function.TRIM, TEXT), "bread")),
        found("a", call(Function.STARTSWITH, TEXT, "Mi")),
        found("abd", call(Function.STARTSWITH, TEXT, "")),
        found("a", call(Function.ENDSWITH, TEXT, "lk")),
        found("", call(Function.ENDSWITH, TEXT, "longer than Milk")),
        found("b", is(Operator.EQ, call(Function.INDEXOF, TEXT, "ead"), 3L)),
        found("ab", is(Operator.LT, call(Function.INDEXOF, TEXT, "Z"), 0L)),
        found("b", call(Function.SUBSTRINGOF, "rea", TEXT)),
        found("", call(Function.SUBSTRINGOF, "%", TEXT)),
        found("a", is(Operator.EQ, call(Function.SUBSTRING, TEXT, 1L), "ilk")),
        found("a", is(Operator.EQ, call(Function.SUBSTRING, TEXT, 1L, 2L), "il")),
        found("a", is(Operator.EQ, call(Function.REPLACE, TEXT, "i", "u"), "Mulk")),
        found("a", is(Operator.EQ, call(Function.CONCAT, TEXT, "!"), "Milk!")),
        found("a", is(Operator.EQ, call(Function.LENGTH, TEXT), 4L)),
        found("a", is(Operator.EQ, call(Function.FLOOR, WEIGHT), 1L)),
        found("a", is(Operator.EQ, call(Function.CEILING, WEIGHT), 2L)),
        found("a", is(Operator.EQ, call(Function.ROUND, WEIGHT), 2L)),
        found("a", is(Operator.EQ, call(Function.YEAR, UPDATED), 2026L)),
        found("d", is(Operator.EQ, call(Function.YEAR, TEXT), 2024L)),
        found("d", is(Operator.EQ, call(Function.MONTH, TEXT), 2L)),
        found("d", is(Operator.EQ, call(Function.DAY, TEXT), 29L)),
        found("d", is(Operator.EQ, call(Function.HOUR, TEXT), 23L)),
        found("d", is(Operator.EQ, call(Function.MINUTE, TEXT), 5L)),
        found("d", is(Operator.EQ, call(Function.SECOND, TEXT), 9L)),
        found("a", is(Operator.EQ, call(Function.HOUR, UPDATED), 12L)),
        found("a", is(Operator.GE, UPDATED, NOON)),
        found("", is(Operator.GT, UPDATED, NOON)),
        found("a", is(Operator.EQ, UPDATED, "2026-01-05T12:00:00.123Z")),
        found("d", is(Operator.EQ, TEXT, java.time.Instant.parse("2024-02-29T23:05:09Z"))),
        found("a", is(Operator.EQ, new Member("__version"), "v1")),
        found("a", is(Operator.EQ, new Member("version"), "v1")),
        found("a", is(Operator.NE, new Member("createdAt"), null)),
        found("abcd", is(Operator.EQ, new Member("__deleted"), false)),
        found("c", is(Operator.EQ, new Member("ID"), "c")));
  }

  @ParameterizedTest(name = "{1}: {0}")
  @MethodSource("filters")
  void aFilterFindsItsRows(String ids, Expression filter) {
    assertThat(ids(Query.all().where(filter))).isEqualTo(ids);
  }

  static Stream<Arguments> nonsense() {
    return Stream.of(
        Arguments.of("Local table 'TodoItem' has no column 'colour'", new Member("colour")),
        Arguments.of("A filter is true or false, not a text", TEXT),
        Arguments.of("a text and a whole number cannot be compared", is(Operator.EQ, TEXT, 5L)),
        Arguments.of("add takes two numbers", of(Operator.ADD, TEXT, 5L)),
        Arguments.of("floor takes a number", call(Function.FLOOR, TEXT)),
        Arguments.of("An argument of trim is a text, not a number", call(Function.TRIM, WEIGHT)),
        Arguments.of("trim does not take 2 arguments", call(Function.TRIM, TEXT, TEXT)),
        Arguments.of(
            "An operand of and is true or false, not a number",
            Expression.and(WEIGHT, new Literal(true))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("nonsense")
  void aFilterWithoutSenseIsRefused(String sentence, Expression filter) {
    assertThatThrownBy(() -> ids(Query.all().where(filter)))
        .isInstanceOf(LocalStoreException.class)
        .hasMessage(sentence);
  }

  @ParameterizedTest
  @EnumSource(
      value = Function.class,
      names = {"TOLOWER", "LENGTH", "TRIM", "DAY", "SECOND"})
  void aFunctionOfNullIsNull(Function function) {
    assertThat(ids(Query.all().where(is(Operator.EQ, call(function, new Literal(null)), null))))
        .isEqualTo("abcd");
  }

  @Test
  void rowsComeByIdWhereNoOrderIsGiven() {
    assertThat(ids(Query.all())).isEqualTo("abcd");
  }

  @Test
  void theOrderHasSeveralKeysAndNullComesFirst() {
    assertThat(ids(Query.all().orderBy("rank"))).isEqualTo("cbad");
    assertThat(ids(Query.all().orderByDescending("rank"))).isEqualTo("dabc");
    assertThat(ids(Query.all().orderByDescending("complete").orderByDescending("Rank")))
        .isEqualTo("adbc");
    assertThat(ids(Query.all().orderBy("complete"))).isEqualTo("cbda");
  }

  @Test
  void textsAreOrderedByTheirCharacters() {
    pulled(store, row("a", "text", "Zoo"), row("b", "text", "ant"), row("d", "text", "Ähre"));
    assertThat(ids(Query.all().orderBy("text"))).isEqualTo("cabd");
  }

  @Test
  void skipAndTakeCutOutAPart() {
    assertThat(ids(Query.all().skip(1).take(2))).isEqualTo("bc");
    assertThat(ids(Query.all().skip(3))).isEqualTo("d");
    assertThat(ids(Query.all().take(0))).isEqualTo("");
  }

  @Test
  void theCountTakesNoHeedOfSkipAndTake() {
    Query query = Query.all().where(is(Operator.GT, RANK, 0L)).skip(1).take(1);
    long count = store.inTransaction(transaction -> transaction.count(TODO, query));
    assertThat(count).isEqualTo(2);
  }

  @Test
  void selectGivesTheColumnsThatItNamesWithIdAndVersion() {
    assertThat(rows(store, Query.all().select("id", "RANK", "__version").take(1)))
        .containsExactly(served(row("a", "rank", 3L), "v1"));
    assertThatThrownBy(() -> rows(store, Query.all().select("colour")))
        .isInstanceOf(LocalStoreException.class)
        .hasMessage("Local table 'TodoItem' has no column 'colour'");
  }

  private String ids(Query query) {
    return rows(store, query).stream().map(row -> row.id().value()).collect(Collectors.joining());
  }

  private static Arguments found(String ids, Expression filter) {
    return Arguments.of(ids, filter);
  }

  private static Expression is(Operator operator, Expression left, Object value) {
    return new Binary(operator, left, new Literal(value));
  }

  private static Expression of(Operator operator, Expression left, Object value) {
    return is(operator, left, value);
  }

  private static Expression call(Function function, Object... arguments) {
    List<Expression> parts =
        Arrays.stream(arguments)
            .map(part -> part instanceof Expression known ? known : new Literal(part))
            .toList();
    return new Call(function, parts);
  }
}
