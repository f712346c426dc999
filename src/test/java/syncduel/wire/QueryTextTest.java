package syncduel.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static syncduel.wire.Expression.eq;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import syncduel.wire.Expression.Binary;
import syncduel.wire.Expression.Literal;
import syncduel.wire.Expression.Member;
import syncduel.wire.Expression.Operator;

/** A query as parameters and back (section 1.7 of the reference). */
class QueryTextTest {
  @Test
  void aPullIsWrittenAsTheOriginalClientsWroteIt() {
    Query pull =
        Query.all()
            .where(new Binary(Operator.GE, new Member("__updatedAt"), new Literal(Instant.EPOCH)))
            .orderBy("__updatedAt")
            .take(50)
            .withParameter("__systemproperties", "__updatedAt,__version,__deleted")
            .withParameter("__includeDeleted", "true")
            .withParameter("mine", "1");

    Request request = Request.of("GET", "/tables/TodoItem").withQuery(QueryText.parameters(pull));
    assertThat(request.target())
        .isEqualTo(
            "/tables/TodoItem?$filter=(__updatedAt%20ge%20datetimeoffset'1970-01-01T00%3A00%3A00"
                + ".0000000%2B00%3A00')&$orderby=__updatedAt&$skip=0&$top=50&mine=1"
                + "&__includeDeleted=true&__systemproperties=__updatedAt%2C__version%2C__deleted");
  }

  @Test
  void theOptionsAreWrittenInTheirOrder() {
    Query query =
        Query.all()
            .withCount(true)
            .select("id", "text")
            .take(5)
            .skip(3)
            .orderByDescending("text")
            .orderBy("id")
            .where(eq("text", "a"));

    assertThat(QueryText.parameters(query))
        .containsExactly(
            new Parameter("$filter", "(text eq 'a')"),
            new Parameter("$orderby", "text desc,id"),
            new Parameter("$skip", "3"),
            new Parameter("$top", "5"),
            new Parameter("$select", "id,text"),
            new Parameter("$inlinecount", "allpages"));
  }

  @Test
  void allRowsNeedNoParameters() {
    assertThat(QueryText.parameters(Query.all())).isEmpty();
    assertThat(QueryText.read(List.of())).isEqualTo(Query.all());
  }

  @Test
  void whatIsWrittenIsReadAsTheSameQuery() {
    Query query =
        Query.all()
            .where(eq("text", "it's"))
            .orderByDescending("text")
            .skip(3)
            .take(5)
            .select("id", "text")
            .withCount(true)
            .withParameter("mine", "1")
            .withParameter("__includeDeleted", "true");

    assertThat(QueryText.read(QueryText.parameters(query))).isEqualTo(query);
  }

  @Test
  void bindingsNeedNoParentheses() {
    assertThat(text("a eq 1 or b eq 2 and not c add 2 mul 3 gt 4"))
        .isEqualTo("((a eq 1) or ((b eq 2) and ((not(c) add (2 mul 3)) gt 4)))");
    assertThat(text("a sub 1 sub 2 eq 3")).isEqualTo("(((a sub 1) sub 2) eq 3)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(a eq null)",
        "(a eq true)",
        "(a eq false)",
        "(a eq -5)",
        "(a eq 5000000000L)",
        "(a eq 5.0)",
        "(a eq -0.25)",
        "(a eq 1.0E20)",
        "(a eq '')",
        "(a eq 'it''s (not) and')",
        "(a eq 'ä✓')",
        "(a eq datetimeoffset'2014-01-01T00:00:00.1230000+00:00')",
        "((a or b) and (c ne d))",
        "((((a add 1) sub 2) mul 3) div (4 mod 5))",
        "((a lt 1) and ((b le 2) and ((c gt 3) and (d ge 4))))",
        "not((a eq 1))",
        "(tolower(a) eq toupper(trim(b)))",
        "(startswith(a,'x') or endswith(a,'y'))",
        "(indexof(a,'x') eq length(b))",
        "substringof('x',a)",
        "(substring(a,1) eq substring(a,1,2))",
        "(replace(a,'x','y') eq concat(a,b))",
        "((day(a) add month(a)) eq (year(a) sub hour(a)))",
        "(minute(a) eq second(a))",
        "((floor(a) eq ceiling(a)) and (round(a) eq 1))"
      })
  void everyLiteralOperatorAndFunctionIsReadAndWrittenAlike(String filter) {
    assertThat(text(filter)).isEqualTo(filter);
  }

  @Test
  void literalsOfOtherClientsAreRead() {
    assertThat(literal("5L")).isEqualTo(5L);
    assertThat(literal("5l")).isEqualTo(5L);
    assertThat(literal("5")).isEqualTo(5L);
    assertThat(literal("1.5f")).isEqualTo(1.5);
    assertThat(literal("1.5M")).isEqualTo(1.5);
    assertThat(literal("2e3")).isEqualTo(2000.0);
    assertThat(literal("guid'30f68bc3-8fc0-4255-ab68-c1e14550c844'"))
        .isEqualTo("30f68bc3-8fc0-4255-ab68-c1e14550c844");
    assertThat(literal("datetime'2014-01-01T00:00:00.000Z'"))
        .isEqualTo(Instant.parse("2014-01-01T00:00:00Z"));
    assertThat(literal("datetime'2014-01-01T00:00:00'"))
        .isEqualTo(Instant.parse("2014-01-01T00:00:00Z"));
    assertThat(literal("datetimeoffset'2014-01-01T07:00:00.0000000+07:00'"))
        .isEqualTo(Instant.parse("2014-01-01T00:00:00Z"));
  }

  @Test
  void anErrorNamesThePositionAndWhatIsWrong() {
    assertRefused("(text eq ", "position 10: an operand was expected");
    assertRefused("text eq 'open", "position 9: a text in quotes does not end");
    assertRefused("text eq 1 2", "position 11: the end was expected");
    assertRefused("nosuch(text)", "position 1: unknown function 'nosuch'");
    assertRefused("length(a,b)", "position 1: length does not take 2 arguments");
    assertRefused("a eq binary'00'", "position 6: unknown kind of value 'binary'");
    assertRefused("a eq datetime'soon'", "position 6: this is no time");
    assertRefused("a eq 5x", "position 6: a number ends in letters");
    assertRefused("a eq 99999999999999999999", "position 6: the number has more than 64 bits");
    assertRefused("a eq #", "position 6: a name, a value or a parenthesis was expected");
    assertRefused("(a eq 1", "position 8: ')' was expected");
    assertRefused("eq 1", "position 1: an operand was expected before 'eq'");
    assertRefused("", "position 1: an operand was expected");
  }

  @Test
  void replaceDoesNotNestAndPutsInNoLongText() {
    assertRefused(
        "replace(replace(a,'x','y'),'x','y') eq 'b'", "position 9: replace does not nest");
    assertRefused(
        "replace(a,'x','" + "y".repeat(101) + "') eq 'b'",
        "position 1: the third argument of replace is a text of at most 100 characters");
    assertRefused(
        "replace(a,'x',b) eq 'b'",
        "position 1: the third argument of replace is a text of at most 100 characters");
  }

  @Test
  void textsNestingAndOperatorsAreBounded() {
    assertThat(text("(".repeat(50) + "a" + ")".repeat(50))).isEqualTo("a");
    assertRefused("(".repeat(51) + "a" + ")".repeat(51), "position 51: it is nested too deeply");
    assertRefused("not ".repeat(51) + "a", "position 201: it is nested too deeply");
    assertRefused("a" + " or a".repeat(501), "position 2503: there are too many operators");
    assertRefused("'" + "a".repeat(16_384) + "'", "A filter has at most 16384 characters");
  }

  @Test
  void aColumnThatWouldBeReadAsSomethingElseIsNotWritten() {
    for (String name : List.of("and", "not", "null", "a b", "", "a'b", "1a")) {
      assertThatThrownBy(() -> QueryText.filter(eq(name, 1L)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("'" + name + "' cannot name a column in a query");
    }
  }

  @Test
  void aValueThatHasNoLiteralIsNotWritten() {
    assertThatThrownBy(() -> QueryText.filter(eq("a", Double.NaN)))
        .hasMessage("A filter has no literal for NaN");
    assertThatThrownBy(() -> QueryText.filter(eq("a", Instant.MAX)))
        .hasMessage("A time lies between the years 0 and 9999");
  }

  @Test
  void ascIsReadAndNotWritten() {
    Query query = QueryText.read(List.of(new Parameter("$orderby", "a asc, b DESC ,c")));

    assertThat(query.orderBy())
        .containsExactly(
            new Query.Order("a", false), new Query.Order("b", true), new Query.Order("c", false));
  }

  @Test
  void unknownDoubledAndMisplacedOptionsAreRefused() {
    assertRead("$format=json", "Unknown query option $format");
    assertRead("__what=1", "Unknown query parameter __what");
    assertRead("$top=1&$top=1", "The query option $top is given twice");
    assertRead("$top=-1", "$top is a whole number from 0 on");
    assertRead("$inlinecount=x", "$inlinecount is allpages or none");
    assertRead("$orderby=a b", "$orderby cannot be read: a column, then asc or desc was expected");
    assertRead("$select=a,,b", "'' cannot name a column in a query");
  }

  @Test
  void systemPropertiesAreAskedForInTheirOrderAndOnlyIn1() {
    Set<SystemProperty> wanted = EnumSet.of(SystemProperty.DELETED, SystemProperty.VERSION);

    assertThat(QueryText.systemProperties(Protocol.V1, wanted))
        .contains(new Parameter("__systemproperties", "__version,__deleted"));
    assertThat(QueryText.systemProperties(Protocol.V2, wanted)).isEmpty();
    assertThat(QueryText.systemProperties("VERSION, __deleted")).isEqualTo(wanted);
    assertThat(QueryText.systemProperties("*")).isEqualTo(EnumSet.allOf(SystemProperty.class));
    assertThatThrownBy(() -> QueryText.systemProperties("text"))
        .hasMessage("'text' is not a system property");
  }

  private static String text(String filter) {
    return QueryText.filter(QueryText.expression(filter));
  }

  private static Object literal(String text) {
    return ((Literal) QueryText.expression(text)).value();
  }

  private static void assertRefused(String filter, String message) {
    assertThatThrownBy(() -> QueryText.expression(filter))
        .isInstanceOf(QueryText.Malformed.class)
        .hasMessageEndingWith(message);
  }

  private static void assertRead(String query, String message) {
    assertThatThrownBy(() -> QueryText.read(PercentText.parameters(query)))
        .isInstanceOf(QueryText.Malformed.class)
        .hasMessage(message);
  }
}
