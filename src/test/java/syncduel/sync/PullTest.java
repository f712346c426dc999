package syncduel.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import syncduel.model.Fields;
import syncduel.model.PendingOperation;
import syncduel.wire.Expression;
import syncduel.wire.Header;
import syncduel.wire.Query;
import syncduel.wire.Request;
import syncduel.wire.Response;

/** Pulls (section 2.8 of the reference). */
class PullTest {
  private Lab lab;
  private Device phone;

  @BeforeEach
  void begin() {
    lab = new Lab().with("q1", "milk").with("q2", "bread");
    phone = lab.device("phone");
  }

  @AfterEach
  void end() {
    lab.close();
  }

  private List<String> targets() {
    return phone.wire.requests().stream().map(PullTest::target).toList();
  }

  private static String target(Request request) {
    return request.query().stream()
        .filter(part -> part.name().matches("\\$(filter|skip|top)"))
        .map(part -> part.name() + "=" + part.value())
        .reduce((one, other) -> one + " " + other)
        .orElse("");
  }

  private static String since(String time) {
    return "$filter=(__updatedAt ge datetimeoffset'2026-01-01T" + time + ".0000000+00:00')";
  }

  @Test
  void theFirstRequestOfAnIncrementalPullIsTheSamples() throws Exception {
    PullResult result = phone.todo.pull("allTodoItems", Query.all());
    Request first = phone.wire.requests().get(0);
    assertThat(first.target())
        .isEqualTo(
            "/tables/TodoItem?$filter=(__updatedAt%20ge%20datetimeoffset"
                + "'1970-01-01T00%3A00%3A00.0000000%2B00%3A00')&$orderby=__updatedAt&$skip=0"
                + "&$top=50&__includeDeleted=true"
                + "&__systemproperties=__updatedAt%2C__version%2C__deleted");
    assertThat(first.headers().first(Header.FEATURES)).contains("QS,OL");
    assertThat(result).isEqualTo(new PullResult(3, 3));
    assertThat(phone.rows()).containsExactly("q1 'milk' v1", "q2 'bread' v1");
  }

  @Test
  void anIncrementalPullMovesByTheNewestTimeAndEndsWithAnEmptyPage() throws Exception {
    phone.todo.pull("all", Query.all());
    assertThat(targets())
        .containsExactly(
            "$filter=(__updatedAt ge datetimeoffset'1970-01-01T00:00:00.0000000+00:00')"
                + " $skip=0 $top=50",
            since("09:58:21") + " $skip=0 $top=50",
            since("09:58:21") + " $skip=1 $top=50");
    assertThat(phone.context.deltaTokens())
        .isEqualTo(Map.of("deltaToken|todoitem|all", "2026-01-01T09:58:21.0000000+00:00"));
  }

  @Test
  void theNextPullBeginsAtTheSavedTokenAlsoAfterARestart() throws Exception {
    phone.pull().restart(new SyncHandler() {});
    lab.server.edit(Lab.TODO, Lab.id("q1"), Lab.fields("oat"));
    phone.wire.requests().clear();
    phone.todo.pull("allTodoItem", Query.all());
    assertThat(targets().get(0)).startsWith(since("09:58:21"));
    assertThat(phone.rows()).containsExactly("q1 'oat' v2", "q2 'bread' v1");
  }

  @Test
  void aPageFullOfOneMomentGoesOnBySkip() throws Exception {
    phone
        .wire
        .then((request, wire) -> page(row("a", "10:00"), row("b", "10:00")))
        .then((request, wire) -> page(row("a", "10:00"), row("b", "10:00")))
        .then((request, wire) -> page(row("c", "10:00")))
        .then((request, wire) -> page());
    phone.todo.pull(PullOptions.of(Query.all()).withQueryId("all").withPageSize(2));
    assertThat(targets())
        .extracting(text -> text.substring(text.indexOf("$skip")))
        .containsExactly("$skip=0 $top=2", "$skip=0 $top=2", "$skip=2 $top=2", "$skip=3 $top=2");
    assertThat(phone.rows()).extracting(row -> row.substring(0, 1)).containsExactly("a", "b", "c");
  }

  @Test
  void rowsWithoutATimeArePagedBySkip() throws Exception {
    phone
        .wire
        .then((request, wire) -> page("{\"id\":\"a\",\"text\":\"x\",\"__updatedAt\":null}"))
        .then((request, wire) -> page());
    phone.todo.pull("all", Query.all());
    assertThat(targets()).last().asString().endsWith("$skip=1 $top=50");
    assertThat(phone.context.deltaTokens()).isEmpty();
  }

  @Test
  void aTimeWithAnOffsetIsComparedInUtc() throws Exception {
    phone
        .wire
        .then(
            (request, wire) ->
                page("{\"id\":\"a\",\"__updatedAt\":\"2026-01-01T17:00:00.000+07:00\"}"))
        .then((request, wire) -> page());
    phone.todo.pull("all", Query.all());
    assertThat(targets()).last().asString().startsWith(since("10:00:00"));
  }

  @Test
  void theCallersFilterAndParametersGoWithTheToken() throws Exception {
    Query query =
        Query.all().where(Expression.eq("complete", false)).withParameter("colour", "red");
    phone.todo.pull("incomplete", query);
    Request first = phone.wire.requests().get(0);
    assertThat(first.parameter("$filter"))
        .contains(
            "((complete eq false) and (__updatedAt ge"
                + " datetimeoffset'1970-01-01T00:00:00.0000000+00:00'))");
    assertThat(first.parameter("colour")).contains("red");
  }

  @Test
  void aPullThatIsNotIncrementalGoesBySkipAndTopAndKeepsNoToken() throws Exception {
    phone.todo.pull(Query.all());
    assertThat(targets()).containsExactly("$skip=0 $top=50", "$skip=2 $top=50");
    assertThat(phone.wire.lastRequest().parameter("__systemproperties"))
        .contains("__version,__deleted");
    assertThat(phone.context.deltaTokens()).isEmpty();
  }

  @Test
  void takeEndsThePullWithoutAnEmptyPage() throws Exception {
    phone.todo.pull(PullOptions.of(Query.all().take(2)).withPageSize(1));
    assertThat(targets()).containsExactly("$skip=0 $top=1", "$skip=1 $top=1");
  }

  @Test
  void aPageAsksForNoMoreThanIsStillWanted() throws Exception {
    phone.todo.pull(Query.all().take(49));
    phone.todo.pull(Query.all().take(51));
    assertThat(targets())
        .containsExactly(
            "$skip=0 $top=49", "$skip=2 $top=47", "$skip=0 $top=50", "$skip=2 $top=49");
  }

  @Test
  void noLinkIsFollowedOnceEnoughRowsCameOrFromAnEmptyPage() throws Exception {
    phone.wire.then((request, wire) -> linked(page(row("a", "10:00"), row("b", "10:00"))));
    phone.todo.pull(Query.all().take(2));
    phone.wire.then((request, wire) -> linked(page()));
    phone.todo.pull(Query.all());
    assertThat(targets()).containsExactly("$skip=0 $top=2", "$skip=0 $top=50");
  }

  @Test
  void skipTakeAndALinkWorkTogether() throws Exception {
    phone
        .wire
        .then((request, wire) -> page(row("a", "10:00"), row("b", "10:00")))
        .then((request, wire) -> linked(page(row("c", "10:00"), row("d", "10:00"))))
        .then((request, wire) -> page(row("e", "10:00"), row("f", "10:00")))
        .then((request, wire) -> page());
    phone.todo.pull(Query.all().skip(3).take(51));
    assertThat(targets())
        .containsExactly("$skip=3 $top=50", "$skip=5 $top=49", "$skip=7", "$skip=9 $top=45");
  }

  @Test
  void aLinkIsFollowedOnlyIfItIsTheNextOneAndWellFormed() {
    String url = "https://somewhere/tables/TodoItem?$skip=7&x=a%20b";
    assertThat(NextLink.of(link("<" + url + ">; rel=next")).orElseThrow())
        .extracting(part -> part.name() + "=" + part.value())
        .containsExactly("$skip=7", "x=a b");
    assertThat(NextLink.of(link("<" + url + ">; rel=prev"))).isEmpty();
    assertThat(NextLink.of(link(url + "; rel=next"))).isEmpty();
    assertThat(NextLink.of(Response.of(200))).isEmpty();
  }

  @Test
  void aDeletedRowIsRemovedAndAMissingOneStays() throws Exception {
    phone.pull();
    lab.server.delete(Lab.TODO, Lab.id("q1"));
    phone.pull();
    assertThat(phone.rows()).containsExactly("q2 'bread' v1");
    lab.server.delete(Lab.TODO, Lab.id("q2"));
    lab.server.forget(Lab.TODO);
    phone.pull();
    assertThat(phone.rows()).containsExactly("q2 'bread' v1");
  }

  @Test
  void aRowWithoutAnIdIsIgnoredButCounted() throws Exception {
    phone
        .wire
        .then((request, wire) -> page("{\"text\":\"nameless\"}", row("a", "10:00")))
        .then((request, wire) -> page());
    assertThat(phone.todo.pull(Query.all())).isEqualTo(new PullResult(2, 2));
    assertThat(phone.rows()).hasSize(1);
  }

  @Test
  void aColumnThatTheTableDoesNotHaveIsIgnored() throws Exception {
    lab.server.insert(
        Lab.TODO, Optional.of(Lab.id("q3")), Fields.of("text", "salt").with("colour", "white"));
    phone.pull();
    assertThat(phone.rows()).contains("q3 'salt' v1");
  }

  @Test
  void aDirtyTableIsPushedFirst() throws Exception {
    phone.pull().edit("q1", "oat");
    phone.todo.pull("allTodoItem", Query.all());
    assertThat(phone.wire.log())
        .containsExactly(
            "PATCH q1 v1: 200 v2", "GET TodoItem: 200", "GET TodoItem: 200", "GET TodoItem: 200");
  }

  @Test
  void aPushThatFailsFailsThePullAndNothingIsRequested() throws Exception {
    phone.pull().edit("q1", "oat");
    lab.server.edit(Lab.TODO, Lab.id("q1"), Lab.fields("later"));
    assertThatThrownBy(() -> phone.todo.pull("allTodoItem", Query.all()))
        .isInstanceOf(PushFailedException.class);
    assertThat(phone.wire.log()).containsExactly("PATCH q1 v1: 412 v2");
    assertThat(phone.rows()).contains("q1 'oat' v1");
    assertThat(phone.news.all).endsWith("pull ended 0 0 1 change could not be pushed");
  }

  @Test
  void changesOfAnotherTableAreNotPushedByAPullOfACleanOne() throws Exception {
    phone.client.table("Notes").insert(Optional.of(Lab.id("n1")), Fields.of("text", "hello"));
    phone.pull();
    assertThat(phone.queue()).containsExactly("insert n1 pending");
  }

  @Test
  void ofADirtyTableThePushCoversAllTablesOrThoseThatAreNamed() throws Exception {
    SyncTable notes = phone.client.table("Notes");
    phone.pull().edit("q1", "oat");
    notes.insert(Optional.of(Lab.id("n1")), Fields.of("text", "hello"));
    phone.todo.pull(PullOptions.of(Query.all()).pushingOnly());
    assertThat(phone.queue()).containsExactly("insert n1 pending");
    phone.edit("q1", "soy");
    phone.todo.pull(PullOptions.of(Query.all()).pushingOnly(Lab.NOTES));
    assertThat(phone.queue()).isEmpty();
    notes.update(Lab.id("n1"), Fields.of("text", "hello again"));
    phone.edit("q1", "milk");
    phone.todo.pull(Query.all());
    assertThat(phone.queue()).isEmpty();
  }

  @Test
  void aRowWithAQueuedChangeIsPassedOverAndHoldsTheTokenBack() throws Exception {
    phone.pull();
    lab.server.edit(Lab.TODO, Lab.id("q1"), Lab.fields("later"));
    lab.server.edit(Lab.TODO, Lab.id("q2"), Lab.fields("rolls"));
    phone.wire.thenMeanwhile(() -> phone.edit("q1", "now"));
    phone.todo.pull("allTodoItem", Query.all());
    assertThat(phone.rows()).containsExactly("q1 'now' v1", "q2 'rolls' v2");
    assertThat(phone.context.deltaTokens())
        .isEqualTo(Map.of("deltaToken|todoitem|allTodoItem", "2026-01-01T10:00:01.0000000+00:00"));
    PendingOperation queued = phone.context.operations().get(0);
    phone
        .context
        .store()
        .inTransaction(
            transaction -> {
              transaction.remove(queued);
              return null;
            });
    phone.todo.pull("allTodoItem", Query.all());
    assertThat(phone.rows()).containsExactly("q1 'later' v2", "q2 'rolls' v2");
  }

  @Test
  void aPageThatDoesNotComeFailsThePullAndKeepsTheProgress() throws Exception {
    phone.wire.thenFine().thenDropRequest();
    assertThatThrownBy(() -> phone.todo.pull("all", Query.all()))
        .isInstanceOf(PullFailedException.class)
        .hasMessage("No answer from the server: the line is dead");
    assertThat(phone.rows()).hasSize(2);
    assertThat(phone.context.deltaTokens()).hasSize(1);
    assertThat(phone.wire.openConnections()).isZero();
    assertThat(phone.news.all)
        .endsWith("pull ended 1 2 No answer from the server: the line is dead");
  }

  @Test
  void anErrorOfTheServerFailsThePullInItsWords() {
    phone.wire.then(
        (request, wire) -> Response.of(500).withBody("{\"code\":500,\"error\":\"Error: oh\"}"));
    assertThatThrownBy(() -> phone.todo.pull(Query.all()))
        .isInstanceOf(PullFailedException.class)
        .hasMessage("The server answered 500: Error: oh");
  }

  @Test
  void aCancelledPullStopsBeforeTheNextPage() {
    var cancellation = new Cancellation();
    phone.wire.thenMeanwhile(cancellation::cancel);
    assertThatThrownBy(() -> phone.todo.pull(PullOptions.of(Query.all()).cancelledBy(cancellation)))
        .isInstanceOf(PullFailedException.class)
        .hasMessage("The pull was cancelled");
    assertThat(phone.wire.requests()).hasSize(1);
  }

  @Test
  void aTokenThatCannotBeReadFailsThePullBeforeAnyRequest() {
    phone
        .context
        .store()
        .inTransaction(
            transaction -> {
              transaction.set("deltaToken|todoitem|all", "yesterday");
              return null;
            });
    assertThatThrownBy(() -> phone.todo.pull("all", Query.all()))
        .isInstanceOf(LocalStoreException.class)
        .hasMessage("'yesterday' is no delta token");
    assertThat(phone.wire.requests()).isEmpty();
    assertThat(phone.news.all)
        .containsExactly("pull started", "pull ended 0 0 'yesterday' is no delta token");
  }

  @Test
  void whatAPullDoesByItselfCannotBeAskedFor() {
    PullOptions all = PullOptions.of(Query.all());
    List<Query> incremental =
        List.of(Query.all().orderBy("text"), Query.all().take(1), Query.all().skip(1));
    incremental.forEach(query -> argumentError(() -> PullOptions.of(query).withQueryId("x")));
    argumentError(() -> PullOptions.of(Query.all().select("text")));
    argumentError(() -> PullOptions.of(Query.all().withParameter("__includeDeleted", "true")));
    argumentError(() -> PullOptions.of(Query.all().withParameter("__systemproperties", "*")));
    argumentError(() -> all.withQueryId("a|b"));
    argumentError(() -> all.withQueryId("x".repeat(51)));
    argumentError(() -> all.withPageSize(0));
    argumentError(() -> all.withPageSize(-1));
    assertThat(all.withQueryId(" ").queryId()).isEmpty();
  }

  private static void argumentError(Runnable call) {
    assertThatThrownBy(call::run).isInstanceOf(IllegalArgumentException.class);
  }

  private static String row(String id, String time) {
    return "{\"id\":\""
        + id
        + "\",\"text\":\"x\",\"__updatedAt\":\"2026-01-01T"
        + time
        + ":00.000Z\"}";
  }

  private static Response page(String... rows) {
    return Response.of(200).withBody("[" + String.join(",", rows) + "]");
  }

  private static Response linked(Response response) {
    return response.withHeader(Header.LINK, "<http://x/tables/TodoItem?$skip=7>; rel=next");
  }

  private static Response link(String text) {
    return Response.of(200).withHeader(Header.LINK, text);
  }
}
