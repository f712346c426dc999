package syncduel.server;

import static org.assertj.core.api.Assertions.assertThat;
import static syncduel.server.Desk.LIST;
import static syncduel.server.Desk.VERSION;
import static syncduel.server.Desk.etag;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import syncduel.wire.Protocol;
import syncduel.wire.Response;

/** The tutorial's conflict as two clients would type it (section 1.8), in both generations. */
class TutorialConflictTest {
  private static final String BOTH = "{\"id\":\"7\",\"text\":\"%s\",\"complete\":false}";

  @ParameterizedTest
  @EnumSource(Protocol.class)
  void theSecondWriterIsRefusedSeesTheFirstOnesRowAndOverwritesItKnowingly(Protocol protocol) {
    Desk desk = Desk.with(protocol, settings -> settings);
    String row = LIST + "/7" + (protocol == Protocol.V1 ? VERSION : "");
    desk.row("7", "same");
    String v1 = desk.tag("7");

    Response first = desk.patch(row, v1, BOTH.formatted("later"));
    Response refused = desk.patch(row, v1, BOTH.formatted("now"));
    Response local = desk.patch(row, etag(refused), BOTH.formatted("now"));

    assertThat(first.status()).isEqualTo(200);
    assertThat(refused.status()).isEqualTo(412);
    assertThat(etag(refused)).isEqualTo(etag(first));
    assertThat(((Map<?, ?>) Desk.json(refused)).get("text")).isEqualTo("later");
    assertThat(local.status()).isEqualTo(200);
    assertThat(etag(local)).isEqualTo(desk.tag("7"));
    assertThat(desk.stored("7").fields().get("text")).isEqualTo("now");
  }

  @ParameterizedTest
  @EnumSource(Protocol.class)
  void aThirdWriterInBetweenMakesAnotherRefusal(Protocol protocol) {
    Desk desk = Desk.with(protocol, settings -> settings);
    desk.row("7", "same");
    String v1 = desk.tag("7");
    desk.patch(LIST + "/7", v1, BOTH.formatted("later"));

    String shown = etag(desk.patch(LIST + "/7", v1, BOTH.formatted("now")));
    desk.patch(LIST + "/7", BOTH.formatted("never"));
    Response again = desk.patch(LIST + "/7", shown, BOTH.formatted("now"));

    assertThat(again.status()).isEqualTo(412);
    assertThat(((Map<?, ?>) Desk.json(again)).get("text")).isEqualTo("never");
  }

  @Test
  void aRowDeletedByTheOtherIsA412In1AndA404In2() {
    Desk one = Desk.v1();
    Desk two = Desk.v2();
    one.row("7", "same");
    two.row("7", "same");
    String v1 = one.tag("7");
    one.delete(LIST + "/7", v1);
    two.delete(LIST + "/7", v1);

    assertThat(one.patch(LIST + "/7", v1, BOTH.formatted("now")).status()).isEqualTo(412);
    assertThat(two.patch(LIST + "/7", v1, BOTH.formatted("now")).status()).isEqualTo(404);
  }
}
