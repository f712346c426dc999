package syncduel.server;

import static org.assertj.core.api.Assertions.assertThat;
import static syncduel.server.Desk.LIST;
import static syncduel.server.Desk.VERSION;
import static syncduel.server.Desk.etag;
import static syncduel.server.Desk.json;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import syncduel.wire.Header;
import syncduel.wire.Response;

/** Who wins in 1.x: sections 1.4 to 1.6 of the reference, line by line. */
class V1ConflictTest {
  private static final String ROW = LIST + "/q1";
  private final Desk desk = Desk.v1();
  private String old;

  @BeforeEach
  void twoVersions() {
    desk.row("q1", "milk");
    old = desk.tag("q1");
    desk.patch(ROW, "{\"text\":\"oat\"}");
  }

  @Test
  void anUpdateFromAnOldVersionIs412WithTheWholeRowAllItsPropertiesAndItsTag() {
    Response answer = desk.patch(ROW + VERSION, old, "{\"text\":\"soy\"}");

    assertThat(answer.status()).isEqualTo(412);
    assertThat(etag(answer)).isEqualTo(desk.tag("q1"));
    assertThat(json(answer))
        .isEqualTo(
            Map.of(
                "id",
                "q1",
                "text",
                "oat",
                "complete",
                false,
                "__createdAt",
                "2026-01-01T10:00:01.000Z",
                "__updatedAt",
                "2026-01-01T10:00:02.000Z",
                "__version",
                "AAAAAAAAAAI=",
                "__deleted",
                false));
    assertThat(desk.stored("q1").fields().get("text")).isEqualTo("oat");
  }

  @Test
  void the412NeedsNoRequestForProperties() {
    assertThat(etag(desk.patch(ROW, old, "{\"text\":\"soy\"}"))).isEqualTo(desk.tag("q1"));
  }

  @Test
  void aDeleteFromAnOldVersionIs412AndTheRowStays() {
    Response answer = desk.delete(ROW, old);

    assertThat(answer.status()).isEqualTo(412);
    assertThat(etag(answer)).isEqualTo(desk.tag("q1"));
    assertThat(desk.stored("q1").deleted()).isFalse();
  }

  @Test
  void anUpdateOfATombstoneFromTheVersionBeforeIs412ThatSaysDeleted() {
    String before = desk.tag("q1");
    desk.delete(ROW);

    Response answer = desk.patch(ROW, before, "{\"text\":\"soy\"}");

    assertThat(answer.status()).isEqualTo(412);
    assertThat(((Map<?, ?>) json(answer)).get("__deleted")).isEqualTo(true);
  }

  @Test
  void anUpdateOfATombstoneWithoutIfMatchIs412Too() {
    desk.delete(ROW);

    assertThat(desk.patch(ROW, "{\"text\":\"soy\"}").status()).isEqualTo(412);
    assertThat(desk.patch(ROW, "{\"id\":\"q1\"}").status()).isEqualTo(412);
  }

  @Test
  void anUpdateOrDeleteOfATombstoneFromItsOwnVersionIs404() {
    desk.delete(ROW);

    assertThat(desk.patch(ROW, desk.tag("q1"), "{\"text\":\"soy\"}").status()).isEqualTo(404);
    assertThat(desk.delete(ROW, desk.tag("q1")).status()).isEqualTo(404);
  }

  @Test
  void aDeleteOfATombstoneFromAnOldVersionIs412() {
    desk.delete(ROW);

    assertThat(desk.delete(ROW, old).status()).isEqualTo(412);
  }

  @Test
  void anUndeleteFromAnOldVersionIs412() {
    desk.delete(ROW);

    Response answer = desk.send(desk.request("POST", ROW).withHeader(Header.IF_MATCH, old));

    assertThat(answer.status()).isEqualTo(412);
    assertThat(desk.stored("q1").deleted()).isTrue();
  }

  @Test
  void aVersionThatIsNoVersionNeverMatches() {
    assertThat(desk.patch(ROW, "\"nonsense\"", "{\"text\":\"soy\"}").status()).isEqualTo(412);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "W/\"AAAAAAAAAAI=\"",
        "AAAAAAAAAAI=",
        "\"a\",\"b\"",
        "\"a\", \"b\"",
        "\"a",
        "\"\""
      })
  void aWeakUnquotedBrokenOrSecondTagIs400(String tag) {
    assertThat(desk.patch(ROW, tag, "{\"text\":\"soy\"}").status()).isEqualTo(400);
    assertThat(desk.delete(ROW, tag).status()).isEqualTo(400);
    assertThat(desk.stored("q1").fields().get("text")).isEqualTo("oat");
  }

  @Test
  void theVersionThatA412ShowedIsAcceptedNext() {
    String shown = etag(desk.patch(ROW, old, "{\"text\":\"soy\"}"));

    assertThat(desk.patch(ROW, shown, "{\"text\":\"soy\"}").status()).isEqualTo(200);
  }
}
