package syncduel.wire;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Times as they stand in rows: UTC with three fraction digits.
 *
 * <p>That shape is read digit by digit, because each row of a pull has one; what another server may
 * write, with more digits or an offset, is left to the library.
 */
final class RowTime {
  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
  private static final String SHAPE = "0000-00-00T00:00:00.000Z";
  private static final int NANOS_OF_A_MILLISECOND = 1_000_000;

  private RowTime() {}

  /** The text of a time; what is less than a millisecond is cut off. */
  static String write(Instant time) {
    return FORMAT.format(time);
  }

  /**
   * The time of a text.
   *
   * @throws DateTimeException for another text
   */
  static Instant read(String text) {
    return shaped(text) ? digits(text) : OffsetDateTime.parse(text).toInstant();
  }

  private static boolean shaped(String text) {
    if (text.length() != SHAPE.length()) {
      return false;
    }
    for (int i = 0; i < SHAPE.length(); i++) {
      char found = text.charAt(i);
      boolean digit = SHAPE.charAt(i) == '0';
      if (digit ? found < '0' || found > '9' : found != SHAPE.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static Instant digits(String text) {
    return LocalDateTime.of(
            number(text, 0, 4),
            number(text, 5, 7),
            number(text, 8, 10),
            number(text, 11, 13),
            number(text, 14, 16),
            number(text, 17, 19),
            number(text, 20, 23) * NANOS_OF_A_MILLISECOND)
        .toInstant(ZoneOffset.UTC);
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }
}
