package syncduel.server;

import static org.assertj.core.api.Assertions.assertThat;
import static syncduel.server.Desk.LIST;
import static syncduel.server.Desk.etag;
import static syncduel.server.Desk.ids;
import static syncduel.server.Desk.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import syncduel.wire.Header;
import syncduel.wire.Json;
import syncduel.wire.Protocol;
import syncduel.wire.Request;
import syncduel.wire.Response;

/** The rules of 2.0 as a real server of it answered, its plain bugs excepted. */
class V2RulesTest {
  private static final String ROW = LIST + "/a";
  private final Desk desk = Desk.v2();

  private static Map<String, Object> row(
      String text, String updatedAt, String version, boolean deleted) {
    return Map.of(
        "id", "a",
        "text", text,
        "complete", false,
        "createdAt", "2026-01-01T10:00:01.000Z",
        "updatedAt", updatedAt,
        "version", version,
        "deleted", deleted);
  }

  @Test
  void anInsertIs201WithTheWholeRowAndItsTag() {
    Response answer = desk.post(LIST, "{\"id\":\"a\",\"text\":\"milk\",\"complete\":false}");

    assertThat(answer.status()).isEqualTo(201);
    assertThat(etag(answer)).isEqualTo("\"AAAAAAAAAAE=\"");
    assertThat(answer.headers().first(Header.LOCATION)).isEmpty();
    assertThat(json(answer))
        .isEqualTo(row("milk", "2026-01-01T10:00:01.000Z", "AAAAAAAAAAE=", false));
  }

  @Test
  void missingColumnsAreNullInEveryAnswer() {
    Response answer = desk.post(LIST, "{\"id\":\"a\"}");

    assertThat(((Map<?, ?>) json(answer)).get("text")).isNull();
    assertThat(((Map<?, ?>) json(answer)).containsKey("text")).isTrue();
  }

  @Test
  void anInsertOfAnExistingIdIs409WithAnEchoOfTheRequestAndNoTag() {
    desk.row("a", "milk");
    desk.delete(ROW);

    Response answer = desk.post(LIST, "{\"id\":\"a\",\"text\":\"again\",\"complete\":true}");

    assertThat(answer.status()).isEqualTo(409);
    assertThat(etag(answer)).isEqualTo("none");
    assertThat(json(answer)).isEqualTo(Map.of("id", "a", "text", "again", "complete", true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"createdAt", "updatedAt", "deleted"})
  void aReservedColumnInABodyIs400(String column) {
    desk.row("a", "milk");
    String body = "{\"text\":\"r\",\"" + column + "\":\"2020-01-01T00:00:00.000Z\"}";

    Map<String, String> error =
        Map.of("error", "Cannot update item with property '" + column + "' as it is reserved");
    assertThat(desk.post(LIST, body).status()).isEqualTo(400);
    assertThat(json(desk.patch(ROW, body))).isEqualTo(error);
  }

  @Test
  void aVersionInTheBodyOfAnInsertIsPassedOver() {
    Response answer = desk.post(LIST, "{\"id\":\"a\",\"version\":\"mine\"}");

    assertThat(etag(answer)).isEqualTo("\"AAAAAAAAAAE=\"");
  }

  @Test
  void brokenJsonIs400WithAnErrorText() {
    Response answer = desk.post(LIST, "{\"id\":\"bad\",");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(((Map<?, ?>) json(answer)).keySet().toString()).isEqualTo("[error]");
  }

  @Test
  void aLookupIsTheRowWithItsTagAndIfNoneMatchIsIgnored() {
    desk.row("a", "milk");

    Request conditional = desk.request("GET", ROW).withHeader(Header.IF_NONE_MATCH, "*");
    Response answer = desk.send(conditional);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(etag(answer)).isEqualTo(desk.tag("a"));
    assertThat(json(answer))
        .isEqualTo(row("milk", "2026-01-01T10:00:01.000Z", "AAAAAAAAAAE=", false));
  }

  @Test
  void aLookupOfAMissingOrDeletedIdIs404WhateverIsAskedFor() {
    desk.row("a", "milk");
    desk.delete(ROW);

    assertThat(json(desk.get(LIST + "/nosuch")))
        .isEqualTo(Map.of("error", "The item does not exist"));
    assertThat(desk.get(ROW).status()).isEqualTo(404);
    assertThat(desk.get(ROW + "?__includeDeleted=true").status()).isEqualTo(404);
  }

  @Test
  void listsHaveNoTagAndAllProperties() {
    desk.row("a", "milk");

    Response answer = desk.get(LIST);

    assertThat(etag(answer)).isEqualTo("none");
    assertThat(json(answer))
        .isEqualTo(List.of(row("milk", "2026-01-01T10:00:01.000Z", "AAAAAAAAAAE=", false)));
  }

  @Test
  void tombstonesShowOnlyWhenAskedForInTheExactSpelling() {
    desk.row("a", "milk");
    desk.row("b", "bread");
    desk.delete(ROW);

    assertThat(ids(desk.get(LIST))).containsExactly("b");
    assertThat(ids(desk.get(LIST + "?__includedeleted=true"))).containsExactly("b");
    assertThat(json(desk.get(LIST + "?$select=id,deleted&__includeDeleted=true")))
        .isEqualTo(
            List.of(Map.of("id", "a", "deleted", true), Map.of("id", "b", "deleted", false)));
  }

  @Test
  void aPullByUpdatedAtGetsTheNewerRowsInTheirOrder() {
    desk.row("a", "milk");
    desk.row("b", "bread");
    desk.patch(ROW, "{\"text\":\"oat\"}");

    String filter = "?$filter=(updatedAt%20ge%20datetimeoffset'2026-01-01T10%3A00%3A02.0000000";
    assertThat(ids(desk.get(LIST + filter + "%2B00%3A00')&$orderby=updatedAt&$skip=0&$top=50")))
        .containsExactly("b", "a");
  }

  @Test
  void topZeroIsAsNoTopAndMoreThanAThousandIs400() {
    desk.row("a", "milk");

    assertThat(ids(desk.get(LIST + "?$top=0"))).containsExactly("a");
    assertThat(json(desk.get(LIST + "?$top=1001")))
        .isEqualTo(Map.of("error", "You cannot request more than 1000 records"));
  }

  @Test
  void aCountIsThatOfAllRows() {
    desk.row("a", "milk");
    desk.row("b", "bread");

    assertThat(json(desk.get(LIST + "?$top=1&$inlinecount=allpages&$select=id")))
        .isEqualTo(Map.of("results", List.of(Map.of("id", "a")), "count", 2L));
  }

  @Test
  void aMalformedFilterIs400AndAnUnknownColumnIsAnEmptyList() {
    desk.row("a", "milk");

    assertThat(desk.get(LIST + "?$filter=(text%20eq").status()).isEqualTo(400);
    assertThat(ids(desk.get(LIST + "?$filter=(nosuch%20eq%201)"))).isEmpty();
  }

  @Test
  void anUpdateFromTheRightVersionIs200WithTheWholeRowAndItsNewTag() {
    desk.row("a", "milk");

    Response answer = desk.patch(ROW, desk.tag("a"), "{\"id\":\"a\",\"text\":\"oat milk\"}");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(etag(answer)).isEqualTo("\"AAAAAAAAAAI=\"");
    assertThat(json(answer))
        .isEqualTo(row("oat milk", "2026-01-01T10:00:02.000Z", "AAAAAAAAAAI=", false));
  }

  @Test
  void anUpdateFromAnOldVersionIs412WithTheServersRowAndItsTag() {
    desk.row("a", "milk");
    String old = desk.tag("a");
    desk.patch(ROW, "{\"text\":\"oat milk\"}");

    Response answer = desk.patch(ROW, old, "{\"text\":\"soy milk\"}");

    assertThat(answer.status()).isEqualTo(412);
    assertThat(etag(answer)).isEqualTo(desk.tag("a"));
    assertThat(json(answer))
        .isEqualTo(row("oat milk", "2026-01-01T10:00:02.000Z", "AAAAAAAAAAI=", false));
  }

  @Test
  void anOldVersionOnlyInTheBodyIs409WithTheServersRow() {
    desk.row("a", "milk");

    Response answer = desk.patch(ROW, "{\"text\":\"soy milk\",\"version\":\"old\"}");

    assertThat(answer.status()).isEqualTo(409);
    assertThat(etag(answer)).isEqualTo(desk.tag("a"));
    assertThat(json(answer))
        .isEqualTo(row("milk", "2026-01-01T10:00:01.000Z", "AAAAAAAAAAE=", false));
  }

  @ParameterizedTest
  @CsvSource({"*, 412", "AAAAAAAAAAE=, 200", "W/\"AAAAAAAAAAE=\", 400", "'\"a\",\"b\"', 400"})
  void aStarNeverMatchesAndATagWithoutQuotesDoes(String tag, int status) {
    desk.row("a", "milk");

    assertThat(desk.patch(ROW, tag, "{\"text\":\"x\"}").status()).isEqualTo(status);
  }

  @Test
  void aDeleteIs200WithTheTombstone() {
    desk.row("a", "milk");

    Response answer = desk.delete(ROW, desk.tag("a"));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(etag(answer)).isEqualTo("\"AAAAAAAAAAI=\"");
    assertThat(json(answer))
        .isEqualTo(row("milk", "2026-01-01T10:00:02.000Z", "AAAAAAAAAAI=", true));
  }

  @Test
  void aDeleteFromAnOldVersionIs412WithTheRow() {
    desk.row("a", "milk");

    Response answer = desk.delete(ROW, "\"OTk5OTk5\"");

    assertThat(answer.status()).isEqualTo(412);
    assertThat(etag(answer)).isEqualTo(desk.tag("a"));
  }

  @Test
  void aTombstoneIs404ForUpdateAndDeleteWhateverIfMatchSays() {
    desk.row("a", "milk");
    String before = desk.tag("a");
    desk.delete(ROW);

    for (String tag : List.of(before, desk.tag("a"), "\"other\"")) {
      assertThat(desk.patch(ROW, tag, "{\"text\":\"x\"}").status()).isEqualTo(404);
      assertThat(desk.delete(ROW, tag).status()).isEqualTo(404);
    }
    assertThat(json(desk.patch(ROW, "{\"text\":\"x\"}")))
        .isEqualTo(Map.of("error", "The item does not exist"));
  }

  @Test
  void anUndeleteIs201WithTheWholeRow() {
    desk.row("a", "milk");
    desk.delete(ROW);

    Request wrong = desk.request("POST", ROW).withHeader(Header.IF_MATCH, "\"old\"");
    Request right = desk.request("POST", ROW).withHeader(Header.IF_MATCH, desk.tag("a"));

    assertThat(desk.send(wrong).status()).isEqualTo(412);
    Response answer = desk.send(right);
    assertThat(answer.status()).isEqualTo(201);
    assertThat(json(answer))
        .isEqualTo(row("milk", "2026-01-01T10:00:03.000Z", "AAAAAAAAAAQ=", false));
  }

  @Test
  void anUndeleteOfALivingRowIs201AndOfAMissingOne404() {
    desk.row("a", "milk");

    assertThat(desk.undelete(ROW).status()).isEqualTo(201);
    assertThat(desk.tag("a")).isEqualTo("\"AAAAAAAAAAI=\"");
    assertThat(desk.undelete(LIST + "/nosuch").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.0.0", "2.0.7", "2.0"})
  void theGenerationIsNamedInAHeaderOrInTheQuery(String version) {
    Request plain = Request.of("GET", LIST);

    assertThat(desk.send(plain.withHeader("zumo-api-version", version)).status()).isEqualTo(200);
    assertThat(desk.send(withParameter(plain, version)).status()).isEqualTo(200);
  }

  private static Request withParameter(Request request, String version) {
    return request.withQuery(List.of(new syncduel.wire.Parameter("ZUMO-API-VERSION", version)));
  }

  @Test
  void aRequestWithoutItsGenerationIs400AndNothingIsDone() {
    Request plain = Request.of("POST", LIST).withBody("{\"id\":\"nover\"}");

    Response answer = desk.send(plain);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(json(answer))
        .isEqualTo(
            Map.of(
                "error",
                "An invalid API version was specified in the request, this request needs to"
                    + " specify a ZUMO-API-VERSION of 2.0.0."));
    assertThat(desk.send(plain.withHeader(Header.API_VERSION, "3.0.0")).status()).isEqualTo(400);
    assertThat(desk.service.rows(Desk.TABLE)).isEmpty();
  }

  @Test
  void anUnknownTableOrVerbIs404() {
    assertThat(desk.get("/tables/Other").status()).isEqualTo(404);
    assertThat(desk.send(desk.request("PUT", ROW)).status()).isEqualTo(404);
    assertThat(desk.delete(LIST).status()).isEqualTo(404);
  }

  @Test
  void anAnswerOfSuccessIsNotToBeKept() {
    var headers = new HashMap<String, String>();
    desk.get(LIST).headers().all().forEach(header -> headers.put(header.name(), header.value()));

    assertThat(headers)
        .containsEntry("Cache-Control", "no-cache")
        .containsEntry("Expires", "0")
        .containsEntry("Pragma", "no-cache");
  }

  @Test
  void withoutSoftDeleteADeleteGivesTheRowThatIsGone() {
    Desk hard = Desk.with(Protocol.V2, settings -> settings.withSoftDelete(false));
    hard.row("a", "milk");

    Response answer = hard.delete(ROW, hard.tag("a"));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(((Map<?, ?>) Json.read(answer.body().orElseThrow())).get("text")).isEqualTo("milk");
    assertThat(hard.patch(ROW, "{\"text\":\"x\"}").status()).isEqualTo(404);
  }
}
