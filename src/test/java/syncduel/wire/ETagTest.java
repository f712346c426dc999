package syncduel.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import syncduel.model.Version;

/** Versions as tags: sections 1.4 and 5 (77, 78) of the reference. */
class ETagTest {
  static Stream<Arguments> versionsAndTags() {
    return Stream.of(
        Arguments.of("AAAAAAAAH2o=", "\"AAAAAAAAH2o=\""),
        Arguments.of("a", "\"a\""),
        Arguments.of("hello\"world", "\"hello\\\"world\""),
        Arguments.of("\"at the start", "\"\\\"at the start\""),
        Arguments.of("at the end\"", "\"at the end\\\"\""),
        Arguments.of("a \"pair\" inside", "\"a \\\"pair\\\" inside\""),
        Arguments.of("2014-01-01T00:00:00.000Z", "\"2014-01-01T00:00:00.000Z\""));
  }

  @ParameterizedTest
  @MethodSource("versionsAndTags")
  void aVersionStandsInQuotesWithItsOwnQuotesEscaped(String version, String tag) {
    assertThat(ETag.text(new Version(version))).isEqualTo(tag);
  }

  @ParameterizedTest
  @MethodSource("versionsAndTags")
  void aTagIsReadAsItsVersion(String version, String tag) {
    assertThat(ETag.version(tag)).contains(new Version(version));
    assertThat(ETag.strictIfMatch(List.of(tag))).contains(new Version(version));
  }

  @Test
  void aQuoteThatIsEscapedAlreadyIsNotEscapedAgain() {
    assertThat(ETag.text(new Version("a\\\"b"))).isEqualTo("\"a\\\"b\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"W/\"a\"", "*", "", "\"\""})
  void aWeakTagAStarAndNothingNameNoVersion(String text) {
    assertThat(ETag.version(text)).isEmpty();
  }

  @Test
  void noHeaderAndAStarAskForNoCheck() {
    assertThat(ETag.strictIfMatch(List.of())).isEmpty();
    assertThat(ETag.strictIfMatch(List.of(" * "))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "W/\"a\"",
        "a",
        "",
        "\"\"",
        "\"a\",\"b\"",
        "\"a\" \"b\"",
        "\"a",
        "a\"",
        "*,\"a\"",
        "1"
      })
  void anythingButOneStrongTagIsRefusedByAServer(String text) {
    assertThatThrownBy(() -> ETag.strictIfMatch(List.of(text))).isInstanceOf(ETag.Malformed.class);
  }

  @Test
  void twoHeadersAreTwoTags() {
    assertThatThrownBy(() -> ETag.strictIfMatch(List.of("\"a\"", "\"a\"")))
        .isInstanceOf(ETag.Malformed.class)
        .hasMessage("If-Match is one version in double quotes");
  }
}
