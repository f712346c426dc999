package syncduel.server;

import static org.assertj.core.api.Assertions.assertThat;
import static syncduel.server.Desk.LIST;
import static syncduel.server.Desk.VERSION;
import static syncduel.server.Desk.etag;
import static syncduel.server.Desk.json;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import syncduel.wire.Header;
import syncduel.wire.Protocol;
import syncduel.wire.Response;

/** Writes in 1.x: sections 1.1, 1.3, 1.5 and 1.6 of the reference, line by line. */
class V1WriteTest {
  private final Desk desk = Desk.v1();

  @Test
  void anInsertIs201WithLocationAndTheObjectAsSentPlusTheAskedForProperties() {
    Response answer = desk.post(LIST + VERSION, "{\"id\":\"q1\",\"text\":\"milk\"}");

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.headers().first(Header.LOCATION)).contains("/tables/TodoItem/q1");
    assertThat(etag(answer)).isEqualTo("\"AAAAAAAAAAE=\"");
    assertThat(json(answer))
        .isEqualTo(Map.of("id", "q1", "text", "milk", "__version", "AAAAAAAAAAE="));
  }

  @Test
  void anInsertThatAsksForNoVersionGetsNoTag() {
    Response answer = desk.post(LIST, "{\"id\":\"q1\",\"text\":\"milk\"}");

    assertThat(etag(answer)).isEqualTo("none");
    assertThat(json(answer)).isEqualTo(Map.of("id", "q1", "text", "milk"));
  }

  @Test
  void anInsertWithoutAnIdIsGivenOne() {
    assertThat(json(desk.post(LIST, "{\"text\":\"a\"}")))
        .isEqualTo(Map.of("id", "server-1", "text", "a"));
    assertThat(json(desk.post(LIST, "{\"id\":null,\"text\":\"b\"}")))
        .isEqualTo(Map.of("id", "server-2", "text", "b"));
  }

  @Test
  void anIdThatTheServerWouldMakeButThatIsTakenIsPassedOver() {
    desk.row("server-1", "taken");

    assertThat(json(desk.post(LIST, "{\"text\":\"a\"}")))
        .isEqualTo(Map.of("id", "server-2", "text", "a"));
  }

  @Test
  void anInsertOfAnExistingIdIs409WithoutTheItem() {
    desk.row("q1", "milk");

    Response answer = desk.post(LIST + VERSION, "{\"id\":\"q1\",\"text\":\"again\"}");

    assertThat(answer.status()).isEqualTo(409);
    assertThat(etag(answer)).isEqualTo("none");
    assertThat(json(answer))
        .isEqualTo(
            Map.of(
                "code",
                409L,
                "error",
                "Error: Could not insert the item because an item with that id already exists."));
    assertThat(desk.stored("q1").fields().get("text")).isEqualTo("milk");
  }

  @Test
  void anInsertOfADeletedIdIs409Too() {
    desk.row("q1", "milk");
    desk.delete(LIST + "/q1");

    assertThat(desk.post(LIST, "{\"id\":\"q1\",\"text\":\"again\"}").status()).isEqualTo(409);
  }

  @Test
  void anUpdateIs200WithTheFullRowAndItsNewTag() {
    desk.row("q1", "milk");

    Response answer =
        desk.patch(LIST + "/q1" + VERSION, desk.tag("q1"), "{\"id\":\"q1\",\"text\":\"oat\"}");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(etag(answer)).isEqualTo("\"AAAAAAAAAAI=\"");
    assertThat(json(answer))
        .isEqualTo(
            Map.of("id", "q1", "text", "oat", "complete", false, "__version", "AAAAAAAAAAI="));
  }

  @Test
  void anUpdateWithoutIfMatchOverwritesWhateverIsThere() {
    desk.row("q1", "milk");
    desk.patch(LIST + "/q1", desk.tag("q1"), "{\"text\":\"oat\"}");

    assertThat(desk.patch(LIST + "/q1", "{\"text\":\"soy\"}").status()).isEqualTo(200);
    assertThat(desk.stored("q1").fields().get("text")).isEqualTo("soy");
  }

  @Test
  void anUpdateWithAStarAsIfMatchIsNotChecked() {
    desk.row("q1", "milk");

    assertThat(desk.patch(LIST + "/q1", "*", "{\"text\":\"soy\"}").status()).isEqualTo(200);
  }

  @Test
  void anUpdateSetsOnlyTheColumnsItNames() {
    desk.row("q1", "milk");
    desk.patch(LIST + "/q1", "{\"complete\":true}");

    assertThat(desk.stored("q1").fields().values())
        .isEqualTo(Map.of("text", "milk", "complete", true));
  }

  @Test
  void anUpdateOfAMissingIdIs404() {
    Response answer = desk.patch(LIST + "/q9", "{\"text\":\"x\"}");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(json(answer))
        .isEqualTo(Map.of("code", 404L, "error", "Error: An item with id 'q9' does not exist."));
  }

  @Test
  void anOtherIdInTheBodyThanInTheAddressIs400() {
    desk.row("q1", "milk");

    assertThat(desk.patch(LIST + "/q1", "{\"id\":\"q2\",\"text\":\"x\"}").status()).isEqualTo(400);
    assertThat(desk.patch(LIST + "/q1", "{\"id\":\"q1\",\"text\":\"x\"}").status()).isEqualTo(200);
  }

  @Test
  void aBodyOfNothingButTheIdWithoutIfMatchSucceedsAndChangesNothing() {
    desk.row("q1", "milk");
    long revision = desk.service.revision();

    assertThat(desk.patch(LIST + "/q1", "{\"id\":\"q1\"}").status()).isEqualTo(200);
    assertThat(desk.service.revision()).isEqualTo(revision);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"ID\":\"q1\"}",
        "{\"Id\":\"q1\"}",
        "{\"iD\":\"q1\"}",
        "{\"__version\":\"x\"}",
        "{\"__anything\":1}",
        "{\"text\":{\"a\":1}}",
        "{\"text\":[1]}",
        "{\"new\":null}",
        "{\"no name\":1}",
        "{\"\":1}",
        "{\"text\":1,\"TEXT\":2}",
        "{\"id\":7}",
        "{\"id\":\"a\\ud800b\"}",
        "{\"text\":1e999}",
        "{\"text\":1",
        "[]",
        "\"text\"",
        "null",
        ""
      })
  void aBodyThatNoTableCanHoldIs400AndChangesNothing(String body) {
    desk.row("q1", "milk");
    long revision = desk.service.revision();

    Response insert = desk.post(LIST, body);
    Response update = desk.patch(LIST + "/q1", body);

    assertThat(insert.status()).isEqualTo(400);
    assertThat(update.status()).isEqualTo(400);
    assertThat(((Map<?, ?>) json(update)).get("code")).isEqualTo(400L);
    assertThat(desk.service.revision()).isEqualTo(revision);
    assertThat(desk.service.columns(Desk.TABLE)).containsExactly("text", "complete");
  }

  @Test
  void aNewColumnComesWithTheFirstWriteThatNamesItAndIsNullElsewhere() {
    desk.row("q1", "milk");
    desk.post(LIST, "{\"id\":\"q2\",\"text\":\"bread\",\"priority\":3}");

    var first = new HashMap<String, Object>();
    first.put("id", "q1");
    first.put("text", "milk");
    first.put("complete", false);
    first.put("priority", null);
    assertThat(json(desk.get(LIST + "/q1"))).isEqualTo(first);
  }

  @Test
  void columnsAreComparedWithoutCaseAndKeepTheirSpelling() {
    desk.row("q1", "milk");
    desk.patch(LIST + "/q1", "{\"TEXT\":\"oat\"}");

    assertThat(json(desk.get(LIST + "/q1")))
        .isEqualTo(Map.of("id", "q1", "text", "oat", "complete", false));
  }

  @Test
  void anInsertThatSpellsAColumnOtherwiseIsAnsweredInTheTablesSpelling() {
    assertThat(json(desk.post(LIST, "{\"id\":\"q1\",\"TEXT\":\"oat\"}")))
        .isEqualTo(Map.of("id", "q1", "text", "oat"));
  }

  @Test
  void withFixedColumnsANewOneIs400() {
    Desk fixed = Desk.with(Protocol.V1, settings -> settings.withDynamicColumns(false));

    assertThat(fixed.post(LIST, "{\"priority\":3}").status()).isEqualTo(400);
    assertThat(fixed.get(LIST + "?$filter=(priority%20eq%203)").status()).isEqualTo(400);
  }

  @Test
  void aTextThatLooksLikeATimeComesBackInMilliseconds() {
    desk.post(LIST, "{\"id\":\"q1\",\"due\":\"2014-01-02T03:04:05Z\",\"text\":\"2014\"}");

    assertThat(desk.stored("q1").fields().get("due")).isEqualTo("2014-01-02T03:04:05.000Z");
    assertThat(desk.stored("q1").fields().get("text")).isEqualTo("2014");
  }

  @Test
  void aWriteMovesTheTimeAndTheVersionAndKeepsTheTimeOfCreation() {
    desk.row("q1", "milk");
    desk.patch(LIST + "/q1", "{\"text\":\"oat\"}");

    var system = desk.stored("q1").system();
    assertThat(system.createdAt()).contains(Instant.parse("2026-01-01T10:00:01Z"));
    assertThat(system.updatedAt()).contains(Instant.parse("2026-01-01T10:00:02Z"));
  }

  @Test
  void aRefusedWriteMovesNoClock() {
    desk.row("q1", "milk");
    Instant before = desk.stamps.now();

    desk.patch(LIST + "/q1", "\"old\"", "{\"text\":\"oat\"}");
    desk.post(LIST, "{\"id\":\"q1\"}");
    desk.delete(LIST + "/q9");

    assertThat(desk.stamps.now()).isEqualTo(before);
  }

  @Test
  void aDeleteIs204WithoutABodyAndWithoutATag() {
    desk.row("q1", "milk");

    Response answer = desk.delete(LIST + "/q1" + VERSION, desk.tag("q1"));

    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.body()).isEmpty();
    assertThat(etag(answer)).isEqualTo("none");
  }

  @Test
  void aSoftDeleteLeavesATombstoneWithANewVersion() {
    desk.row("q1", "milk");
    String before = desk.tag("q1");
    desk.delete(LIST + "/q1");

    assertThat(desk.stored("q1").deleted()).isTrue();
    assertThat(desk.stored("q1").fields().get("text")).isEqualTo("milk");
    assertThat(desk.tag("q1")).isNotEqualTo(before);
  }

  @Test
  void aDeleteOfAMissingOrDeletedRowWithoutIfMatchIs404() {
    desk.row("q1", "milk");
    desk.delete(LIST + "/q1");

    assertThat(desk.delete(LIST + "/q1").status()).isEqualTo(404);
    assertThat(desk.delete(LIST + "/q9").status()).isEqualTo(404);
  }

  @Test
  void withoutSoftDeleteTheRowIsGoneAndAnUpdateIs404() {
    Desk hard = Desk.with(Protocol.V1, settings -> settings.withSoftDelete(false));
    hard.row("q1", "milk");
    String tag = hard.tag("q1");

    assertThat(hard.delete(LIST + "/q1", tag).status()).isEqualTo(204);
    assertThat(hard.service.rows(Desk.TABLE)).isEmpty();
    assertThat(hard.patch(LIST + "/q1", tag, "{\"text\":\"x\"}").status()).isEqualTo(404);
    assertThat(hard.undelete(LIST + "/q1").status()).isEqualTo(400);
    assertThat(hard.told)
        .containsExactly("new q1", "removed q1 by DELETE", "DELETE 204", "PATCH 404", "POST 400");
  }

  @Test
  void anUndeleteIs200WithTheIdTheFlagAndTheAskedForProperties() {
    desk.row("q1", "milk");
    desk.delete(LIST + "/q1");

    Response answer = desk.undelete(LIST + "/q1" + VERSION);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(json(answer))
        .isEqualTo(Map.of("id", "q1", "__version", "AAAAAAAAAAM=", "__deleted", false));
    assertThat(etag(answer)).isEqualTo("\"AAAAAAAAAAM=\"");
    assertThat(json(desk.get(LIST + "/q1")))
        .isEqualTo(Map.of("id", "q1", "text", "milk", "complete", false));
  }

  @Test
  void anUndeleteWithABodyIs400AndOfAMissingIdIs404() {
    desk.row("q1", "milk");
    desk.delete(LIST + "/q1");

    assertThat(desk.post(LIST + "/q1", "{\"id\":\"q1\"}").status()).isEqualTo(400);
    assertThat(desk.undelete(LIST + "/q9").status()).isEqualTo(404);
  }

  @Test
  void theListenerIsToldOfEachWriteAndThenOfTheAnswer() {
    desk.post(LIST, "{\"id\":\"q1\",\"text\":\"milk\"}");
    desk.patch(LIST + "/q1", "{\"text\":\"oat\"}");
    desk.patch(LIST + "/q1", "\"old\"", "{\"text\":\"soy\"}");
    desk.delete(LIST + "/q1");

    assertThat(desk.told)
        .containsExactly(
            "new q1 by POST",
            "POST 201",
            "changed q1 by PATCH",
            "PATCH 200",
            "PATCH 412",
            "changed q1 deleted by DELETE",
            "DELETE 204");
  }
}
