package syncduel.wire;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times as text, always brought to UTC (sections 1.1 and 1.7 of the reference). A text without a
 * zone is taken as UTC.
 */
public final class WireTime {
  private static final DateTimeFormatter SEVEN_DIGITS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSS'+00:00'").withZone(ZoneOffset.UTC);
  private static final Pattern STORED_AS_DATE =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z");
  private static final Pattern MILLISECONDS = Pattern.compile("/Date\\((-?\\d{1,15})\\)/");
  private static final int LONGEST = 40;
  private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

  private WireTime() {}

  /** The time with seven fraction digits and an offset, as filters carry it. */
  public static String text(Instant instant) {
    if (!isWritable(instant)) {
      throw new IllegalArgumentException("A time lies between the years 0 and 9999");
    }
    return SEVEN_DIGITS.format(instant);
  }

  /** The time that a text names: a date, with a time of day or not, with an offset or not. */
  public static Optional<Instant> instant(String text) {
    if (text.length() < 10 || text.length() > LONGEST || !Character.isDigit(text.charAt(0))) {
      return Optional.empty();
    }
    try {
      return Optional.of(parsed(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /**
   * The text as a column gives it back: one that looks like a time in UTC, or is one as old
   * services wrote it ({@code /Date(0)/}, milliseconds since 1970), comes back with three fraction
   * digits, any other as it is.
   */
  public static String stored(String text) {
    Matcher milliseconds = MILLISECONDS.matcher(text);
    if (milliseconds.matches()) {
      Instant time = Instant.ofEpochMilli(Long.parseLong(milliseconds.group(1)));
      return isWritable(time) ? RowJson.time(time) : text;
    }
    if (!STORED_AS_DATE.matcher(text).matches()) {
      return text;
    }
    return instant(text).map(RowJson::time).orElse(text);
  }

  private static boolean isWritable(Instant instant) {
    return !instant.isBefore(FIRST) && !instant.isAfter(LAST);
  }

  private static Instant parsed(String text) {
    int time = text.indexOf('T');
    if (time < 0) {
      return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
    boolean zoned =
        text.endsWith("Z") || text.indexOf('+', time) > 0 || text.indexOf('-', time) > 0;
    return zoned
        ? OffsetDateTime.parse(text).toInstant()
        : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
  }
}
