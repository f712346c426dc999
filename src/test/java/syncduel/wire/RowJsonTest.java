package syncduel.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import syncduel.model.Fields;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.model.SystemProperties;
import syncduel.model.Version;

class RowJsonTest {
  private static final Set<SystemProperty> ALL = EnumSet.allOf(SystemProperty.class);
  private static final Row ROW =
      new Row(
          new RowId("q1"),
          Fields.of("text", "ä✓\"").with("count", 5L).with("price", 0.5).with("none", null),
          new SystemProperties(
              Optional.of(new Version("v")),
              Optional.of(Instant.parse("2026-01-01T10:00:00Z")),
              Optional.of(Instant.parse("2026-01-01T10:00:01.120Z")),
              true));

  @Test
  void aRowIsWrittenInTheNamesOfItsProtocol() {
    assertThat(Json.write(new RowJson(Protocol.V1).object(ROW, ALL)))
        .isEqualTo(
            "{\"id\":\"q1\",\"text\":\"ä✓\\\"\",\"count\":5,\"price\":0.5,\"none\":null,"
                + "\"__createdAt\":\"2026-01-01T10:00:00.000Z\","
                + "\"__updatedAt\":\"2026-01-01T10:00:01.120Z\","
                + "\"__version\":\"v\",\"__deleted\":true}");
  }

  @ParameterizedTest
  @EnumSource(Protocol.class)
  void whatIsWrittenIsReadAsTheSameRow(Protocol protocol) {
    var json = new RowJson(protocol);

    assertThat(json.row(Json.readObject(Json.write(json.object(ROW, ALL))))).contains(ROW);
  }

  @Test
  void aBodyHasNoSystemProperty() {
    assertThat(new RowJson(Protocol.V1).body(ROW.id(), Fields.of("text", "a")))
        .isEqualTo(Map.of("id", "q1", "text", "a"));
  }

  @Test
  void aListIsReadBareOrCounted() {
    var json = new RowJson(Protocol.V1);
    List<Map<String, Object>> rows = List.of(Map.of("id", "q1"));

    assertThat(json.objects(rows)).isEqualTo(rows);
    assertThat(json.objects(Map.of("results", rows, "count", 1L))).isEqualTo(rows);
    assertThatThrownBy(() -> json.objects("text")).isInstanceOf(Json.Malformed.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "{\"a\":1,\"a\":2}", "{} {}", "[1,]", "{'a':1}", "nope", "{\"a\":01}"})
  void brokenJsonIsRefused(String text) {
    assertThatThrownBy(() -> Json.read(text)).isInstanceOf(Json.Malformed.class);
  }

  @Test
  void halfAPairOfUtf16IsWrittenAsAnEscapeSoThatItComesBack() {
    String text = "a\ud83d \ud83d\ude00 \ude00\ude00";
    String json = Json.write(Map.of("text", text));

    assertThat(json).isEqualTo("{\"text\":\"a\\ud83d \ud83d\ude00 \\ude00\\ude00\"}");
    assertThat(Json.read(json)).isEqualTo(Map.of("text", text));
  }

  @Test
  void nestingIsBounded() {
    assertThat(Json.read("[".repeat(64) + "]".repeat(64))).isInstanceOf(List.class);
    assertThatThrownBy(() -> Json.read("[".repeat(65) + "]".repeat(65)))
        .isInstanceOf(Json.Malformed.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2014-01-02T03:04:05Z", "2014-01-02T03:04:05.1234567Z"})
  void aTimeIsStoredInMilliseconds(String text) {
    assertThat(WireTime.stored(text)).matches("2014-01-02T03:04:05\\.\\d{3}Z");
  }

  @Test
  void aTimeInMillisecondsAsOldServicesWroteItIsStoredAsATime() {
    assertThat(WireTime.stored("/Date(1388631845006)/")).isEqualTo("2014-01-02T03:04:05.006Z");
    assertThat(WireTime.stored("/Date(-1)/")).isEqualTo("1969-12-31T23:59:59.999Z");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/Date(999999999999999)/",
        "/Date()/",
        "/Date(1+0100)/",
        "2014",
        "2014-01-02",
        "2014-99-02T03:04:05Z",
        "at 2014-01-02T03:04:05Z"
      })
  void anyOtherTextIsStoredAsItIs(String text) {
    assertThat(WireTime.stored(text)).isEqualTo(text);
  }

  @Test
  void anAddressIsDecodedOrRefused() {
    assertThat(PercentText.segment("%C3%A4%20b+c")).isEqualTo("ä b+c");
    assertThat(PercentText.parameters("a=b+c&&d&e=%3D=&"))
        .containsExactly(
            new Parameter("a", "b c"), new Parameter("d", ""), new Parameter("e", "=="));
    for (String broken : List.of("%", "%1", "%zz", "%ff", "%C3")) {
      assertThatThrownBy(() -> PercentText.segment(broken))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
