package syncduel.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowTimeTest {
  @Test
  void whatIsWrittenIsReadAgainToTheMillisecond() {
    var random = new Random(20_141);
    for (int i = 0; i < 5_000; i++) {
      Instant time = Instant.ofEpochMilli(random.nextLong(0, 253_402_300_800_000L));
      assertThat(RowTime.read(RowTime.write(time.plusNanos(999_999)))).isEqualTo(time);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2014-02-28T23:59:59.999Z",
        "2016-02-29T00:00:00.000Z",
        "2014-02-28T23:59:59Z",
        "2014-02-28T23:59:59.1234567Z",
        "2014-02-28T23:59:59.999+02:00",
        "2014-02-28T23:59:59-11:30",
        "0001-01-01T00:00:00.000Z"
      })
  void readsEveryShapeAsTheLibraryDoes(String text) {
    assertThat(RowTime.read(text)).isEqualTo(OffsetDateTime.parse(text).toInstant());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "2014-13-01T00:00:00.000Z",
        "2015-02-29T00:00:00.000Z",
        "2014-01-01T24:00:00.000Z",
        "2014-01-01T00:00:60.000Z",
        "2014-01-01 00:00:00.000Z",
        "2014-01-01T00:00:00.000 ",
        "+014-01-01T00:00:00.000Z",
        "2014-01-01T00:00:00.\u0660\u0660\u0660Z"
      })
  void refusesWhatIsNoTime(String text) {
    assertThatThrownBy(() -> RowTime.read(text)).isInstanceOf(DateTimeException.class);
  }

  @Test
  void cutsOffWhatIsLessThanAMillisecond() {
    Instant time = Instant.parse("2014-05-06T07:08:09.123999999Z");
    assertThat(RowTime.read(RowTime.write(time))).isEqualTo(time.truncatedTo(ChronoUnit.MILLIS));
  }
}
