package syncduel.server;

import static org.assertj.core.api.Assertions.assertThat;
import static syncduel.server.Desk.LIST;
import static syncduel.server.Desk.VERSION;
import static syncduel.server.Desk.etag;
import static syncduel.server.Desk.ids;
import static syncduel.server.Desk.json;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import syncduel.model.RowId;
import syncduel.wire.Header;
import syncduel.wire.Protocol;
import syncduel.wire.Response;

/** Reads in 1.x: sections 1.1 to 1.3, 1.6 and 1.7 of the reference, line by line. */
class V1ReadTest {
  private final Desk desk = Desk.v1();

  @Test
  void aListIsABareArrayOfRowsWithoutSystemProperties() {
    desk.row("q1", "milk");

    Response answer = desk.get(LIST);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(json(answer))
        .isEqualTo(List.of(Map.of("id", "q1", "text", "milk", "complete", false)));
    assertThat(answer.headers().first(Header.CACHE_CONTROL)).contains("no-cache");
  }

  @Test
  void aCountIsThatOfAllRowsThatMatch() {
    desk.row("q1", "milk");
    desk.row("q2", "bread");

    assertThat(json(desk.get(LIST + "?$inlinecount=allpages&$top=1&$select=id")))
        .isEqualTo(Map.of("results", List.of(Map.of("id", "q1")), "count", 2L));
  }

  @Test
  void aListWithoutTopHasFiftyRowsOrderedById() {
    for (int i = 119; i >= 0; i--) {
      desk.row("q" + (100 + i), "text");
    }

    List<Object> page = ids(desk.get(LIST));

    assertThat(page).hasSize(50).startsWith("q100", "q101").endsWith("q149");
    assertThat(ids(desk.get(LIST + "?$skip=118&$top=5"))).containsExactly("q218", "q219");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$top=1001",
        "$top=-1",
        "$top=x",
        "$top=99999999999999999999",
        "$skip=-1",
        "$skip=1.5",
        "$unknown=1",
        "__unknown=1",
        "$Top=1",
        "$top=1&$top=2",
        "$inlinecount=some",
        "$filter=(text%20eq",
        "$filter=nonsense(text)",
        "$orderby=text%20sideways",
        "$select=a%20b",
        "__systemproperties=__nonsense"
      })
  void anUnknownOptionOrOneThatCannotBeReadIs400(String query) {
    Response answer = desk.get(LIST + "?" + query);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(((Map<?, ?>) json(answer)).get("code")).isEqualTo(400L);
  }

  @Test
  void aCustomParameterIsPassedOver() {
    desk.row("q1", "milk");

    assertThat(ids(desk.get(LIST + "?mine=1&noScript=true"))).containsExactly("q1");
  }

  @Test
  void topZeroIsAnEmptyList() {
    desk.row("q1", "milk");

    assertThat(ids(desk.get(LIST + "?$top=0"))).isEmpty();
  }

  @Test
  void aFilterLetsThroughOnlyWhatMatches() {
    desk.row("q1", "milk");
    desk.row("q2", "it's");

    assertThat(ids(desk.get(LIST + "?$filter=(text%20eq%20'it''s')"))).containsExactly("q2");
    assertThat(ids(desk.get(LIST + "?$filter=(complete%20eq%20false)")))
        .containsExactly("q1", "q2");
    assertThat(ids(desk.get(LIST + "?$filter=startswith(tolower(text),'mi')")))
        .containsExactly("q1");
  }

  @Test
  void aColumnThatNobodyWroteYetMakesAnEmptyList() {
    desk.row("q1", "milk");

    assertThat(ids(desk.get(LIST + "?$filter=(nosuch%20eq%20null)"))).isEmpty();
    assertThat(ids(desk.get(LIST + "?$orderby=nosuch"))).isEmpty();
    assertThat(ids(desk.get(LIST + "?$select=nosuch"))).isEmpty();
    assertThat(json(desk.get(LIST + "?$filter=(nosuch%20eq%201)&$inlinecount=allpages")))
        .isEqualTo(Map.of("results", List.of(), "count", 0L));
  }

  @Test
  void rowsComeInTheOrderAskedFor() {
    desk.row("q1", "b");
    desk.row("q2", "a");
    desk.row("q3", "b");

    assertThat(ids(desk.get(LIST + "?$orderby=text,id%20desc"))).containsExactly("q2", "q3", "q1");
  }

  @Test
  void aSelectionHasOnlyItsColumnsAndTheAskedForProperties() {
    desk.row("q1", "milk");

    assertThat(json(desk.get(LIST + VERSION + "&$select=text")))
        .isEqualTo(List.of(Map.of("text", "milk", "__version", "AAAAAAAAAAE=")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"__version,__deleted", "version,DELETED", "__Version, __deleted"})
  void systemPropertiesAreNamedWithOrWithoutPrefixInAnyCase(String names) {
    desk.row("q1", "milk");

    assertThat(json(desk.get(LIST + "?__SystemProperties=" + names + "&$select=id")))
        .isEqualTo(List.of(Map.of("id", "q1", "__version", "AAAAAAAAAAE=", "__deleted", false)));
  }

  @Test
  void aStarAsksForAllSystemProperties() {
    desk.row("q1", "milk");

    assertThat(json(desk.get(LIST + "?__systemproperties=*&$select=id")))
        .isEqualTo(
            List.of(
                Map.of(
                    "id",
                    "q1",
                    "__createdAt",
                    "2026-01-01T10:00:01.000Z",
                    "__updatedAt",
                    "2026-01-01T10:00:01.000Z",
                    "__version",
                    "AAAAAAAAAAE=",
                    "__deleted",
                    false)));
  }

  @Test
  void tombstonesAreHiddenUnlessAskedFor() {
    desk.row("q1", "milk");
    desk.row("q2", "bread");
    desk.delete(LIST + "/q1");

    assertThat(ids(desk.get(LIST))).containsExactly("q2");
    assertThat(ids(desk.get(LIST + "?__includeDeleted=true"))).containsExactly("q1", "q2");
    assertThat(ids(desk.get(LIST + "?__INCLUDEDELETED=True"))).containsExactly("q1", "q2");
    assertThat(desk.get(LIST + "/q1").status()).isEqualTo(404);
    assertThat(desk.get(LIST + "/q1?__includeDeleted=true").status()).isEqualTo(200);
  }

  @Test
  void theFirstRequestOfAPullGivesRowsInTheOrderOfTheirLastWrites() {
    desk.row("q1", "milk");
    desk.row("q2", "bread");
    desk.patch(LIST + "/q1", "{\"text\":\"oat\"}");

    assertThat(ids(desk.get(pullFrom("1970-01-01T00:00:00.0000000%2B00:00", 0, 50))))
        .containsExactly("q2", "q1");
  }

  @Test
  void aPullGoesOnAtATimeAndMovesThroughEqualTimesBySkip() {
    desk.row("q1", "milk");
    desk.row("q2", "bread");
    desk.row("q3", "salt");

    String time = "2026-01-01T10:00:02.0000000%2B00:00";
    assertThat(ids(desk.get(pullFrom(time, 0, 1)))).containsExactly("q2");
    assertThat(ids(desk.get(pullFrom(time, 1, 50)))).containsExactly("q3");
    assertThat(ids(desk.get(pullFrom("2026-01-01T12:00:02.0000000%2B02:00", 0, 50))))
        .containsExactly("q2", "q3");
  }

  private static String pullFrom(String time, int skip, int top) {
    return LIST
        + "?$filter=(__updatedAt%20ge%20datetimeoffset'"
        + time
        + "')&$orderby=__updatedAt&$skip="
        + skip
        + "&$top="
        + top
        + "&__includeDeleted=true&__systemproperties=__updatedAt%2C__version%2C__deleted";
  }

  @Test
  void aLookupIsOneObjectWithItsTag() {
    desk.row("q1", "milk");

    Response answer = desk.get(LIST + "/q1" + VERSION);

    assertThat(json(answer))
        .isEqualTo(
            Map.of("id", "q1", "text", "milk", "complete", false, "__version", "AAAAAAAAAAE="));
    assertThat(etag(answer)).isEqualTo("\"AAAAAAAAAAE=\"");
  }

  @Test
  void aLookupOfARowThatTheClientHasIs304() {
    desk.row("q1", "milk");

    assertThat(lookup(desk.tag("q1")).status()).isEqualTo(304);
    assertThat(lookup("*").status()).isEqualTo(304);
    assertThat(lookup("\"old\"").status()).isEqualTo(200);
    assertThat(lookup("*").body()).isEmpty();
  }

  private Response lookup(String ifNoneMatch) {
    return desk.send(
        desk.request("GET", LIST + "/q1").withHeader(Header.IF_NONE_MATCH, ifNoneMatch));
  }

  @ParameterizedTest
  @ValueSource(strings = {"$orderby=text", "$inlinecount=allpages", "$skip=1", "$top=1"})
  void listOptionsWithAnIdAre400(String option) {
    desk.row("q1", "milk");

    assertThat(desk.get(LIST + "/q1?" + option).status()).isEqualTo(400);
  }

  @Test
  void optionsOnWritesAreIgnored() {
    assertThat(desk.post(LIST + "?$top=x&$nonsense=1", "{\"id\":\"q1\"}").status()).isEqualTo(201);
  }

  @Test
  void tableNamesAreFoundInAnyCaseAndIdsOnlyInTheirOwn() {
    desk.row("q1", "milk");

    assertThat(desk.get("/tables/todoitem/q1").status()).isEqualTo(200);
    assertThat(desk.get(LIST + "/Q1").status()).isEqualTo(404);
  }

  @Test
  void anIdInTheAddressIsDecoded() {
    desk.row("ä b&1", "milk");

    assertThat(desk.get(LIST + "/%C3%A4%20b%261").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%00", "%22", "a%2Bb", "a%5Cb", "a%60b", "%zz", "%2", "%FF", ".."})
  void anIdThatNoRowCanHaveIs400(String id) {
    assertThat(desk.get(LIST + "/" + id).status()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "", "/tables", "/tables/", "/api/x", "/tables/Other", "/tables/a/b/c"})
  void anythingElseIs404WithAnErrorBody(String path) {
    Response answer = desk.get(path);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(((Map<?, ?>) json(answer)).get("code")).isEqualTo(404L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "HEAD", "OPTIONS", "TRACE", "PURGE"})
  void aWrongVerbIs405WithAllowAndNoBody(String verb) {
    Response list = desk.send(desk.request(verb, LIST));
    Response row = desk.send(desk.request(verb, LIST + "/q1"));

    assertThat(list.status()).isEqualTo(405);
    assertThat(list.headers().first(Header.ALLOW)).contains("GET, POST");
    assertThat(row.status()).isEqualTo(405);
    assertThat(row.headers().first(Header.ALLOW)).contains("GET, POST, PATCH, DELETE");
    assertThat(list.body()).isEmpty();
    assertThat(row.body()).isEmpty();
  }

  @Test
  void anUpdateOrDeleteOfAWholeTableIs405() {
    assertThat(desk.patch(LIST, "{}").status()).isEqualTo(405);
    assertThat(desk.delete(LIST).status()).isEqualTo(405);
  }

  @Test
  void aMissingOrWrongKeyIs401AndTheRightOnePasses() {
    Desk locked = Desk.with(Protocol.V1, settings -> settings.withApplicationKey("secret"));

    Response none = locked.get(LIST);
    assertThat(none.status()).isEqualTo(401);
    assertThat(json(none)).isEqualTo(Map.of("code", 401L, "error", "Error: Unauthorized"));
    assertThat(withKey(locked, "other")).isEqualTo(401);
    assertThat(withKey(locked, "secret")).isEqualTo(200);
  }

  private static int withKey(Desk locked, String key) {
    return locked.send(locked.request("GET", LIST).withHeader(Header.APPLICATION, key)).status();
  }

  @Test
  void aRequestOfTheOtherGenerationIs400AndChangesNothing() {
    String body = "{\"id\":\"q1\"}";

    Response header =
        desk.send(
            desk.request("POST", LIST).withHeader("zumo-api-version", "2.0.0").withBody(body));
    Response parameter = desk.post(LIST + "?ZUMO-API-VERSION=2.0.0", body);

    assertThat(header.status()).isEqualTo(400);
    assertThat(header.body())
        .contains("This server speaks 1.x; ZUMO-API-VERSION is for servers of 2.0.");
    assertThat(parameter.status()).isEqualTo(400);
    assertThat(desk.service.rows(Desk.TABLE)).isEmpty();
  }

  @Test
  void aBodyThatIsTooLongIs413() {
    String body = "{\"text\":\"" + "ä".repeat(1 << 19) + "\"}";

    Response answer = desk.post(LIST, body);

    assertThat(answer.status()).isEqualTo(413);
    assertThat(desk.service.rows(Desk.TABLE)).isEmpty();
  }

  @Test
  void aTombstoneThatWasForgottenIsNeverReportedAgain() {
    desk.row("q1", "milk");
    desk.service.delete(Desk.TABLE, new RowId("q1"));
    desk.service.forget(Desk.TABLE);

    assertThat(ids(desk.get(LIST + "?__includeDeleted=true"))).isEmpty();
  }

  @Test
  void aPageOfVeryLargeRowsEndsEarlyAndTheNextOneGoesOn() {
    for (int i = 0; i < 12; i++) {
      desk.row("q" + (10 + i), "x".repeat(1_000_000));
    }

    assertThat(ids(desk.get(LIST))).hasSize(8).endsWith("q17");
    assertThat(ids(desk.get(LIST + "?$skip=8"))).containsExactly("q18", "q19", "q20", "q21");
  }

  @Test
  void aFilterThatMakesHugeTextsIs400() {
    desk.row("q1", "x".repeat(20_000));
    String filter = "length(replace(text,'x','" + "y".repeat(100) + "'))%20gt%200";

    assertThat(desk.get(LIST + "?$filter=" + filter).status()).isEqualTo(400);
  }

  @Test
  void aFilterThatWouldKeepTheServerBusyIs400() {
    desk.row("q1", "a".repeat(900_000));
    String filter = "substringof('" + "a".repeat(7_000) + "b',text)";

    assertThat(desk.get(LIST + "?$filter=" + filter).status()).isEqualTo(400);
  }
}
