package syncduel.wire;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The functions of a filter; positions count from 0, times are in UTC. Null where an argument is
 * null or of another kind.
 */
final class Functions {
  private static final int LONGEST = 1 << 20;

  private Functions() {}

  static Object call(Expression.Function function, List<Object> arguments) {
    if (arguments.stream().anyMatch(Objects::isNull)) {
      return null;
    }
    Object first = arguments.get(0);
    return switch (function) {
      case DAY, MONTH, YEAR, HOUR, MINUTE, SECOND ->
          Values.instant(first).map(instant -> part(function, instant)).orElse(null);
      case FLOOR, CEILING, ROUND -> first instanceof Number number ? round(function, number) : null;
      case SUBSTRING -> first instanceof String text ? substring(text, arguments) : null;
      case REPLACE -> texts(arguments) ? replace(arguments) : null;
      case TOLOWER, TOUPPER, TRIM, LENGTH ->
          first instanceof String text ? ofOne(function, text) : null;
      default ->
          texts(arguments) ? ofTwo(function, (String) first, (String) arguments.get(1)) : null;
    };
  }

  private static boolean texts(List<Object> arguments) {
    return arguments.stream().allMatch(String.class::isInstance);
  }

  private static Object ofOne(Expression.Function function, String text) {
    return switch (function) {
      case TOLOWER -> text.toLowerCase(Locale.ROOT);
      case TOUPPER -> text.toUpperCase(Locale.ROOT);
      case TRIM -> text.strip();
      default -> (long) text.length();
    };
  }

  private static Object ofTwo(Expression.Function function, String first, String second) {
    return switch (function) {
      case STARTSWITH -> first.startsWith(second);
      case ENDSWITH -> first.endsWith(second);
      case INDEXOF -> (long) first.indexOf(second);
      case SUBSTRINGOF -> second.contains(first);
      default -> bounded(first.length() + (long) second.length(), first).concat(second);
    };
  }

  private static Object substring(String text, List<Object> arguments) {
    if (!(arguments.get(1) instanceof Long start)) {
      return null;
    }
    long from = clamp(start, text.length());
    if (arguments.size() == 2) {
      return text.substring((int) from);
    }
    return arguments.get(2) instanceof Long length
        ? text.substring((int) from, (int) (from + clamp(length, text.length() - from)))
        : null;
  }

  private static long clamp(long value, long most) {
    return Math.max(0, Math.min(value, most));
  }

  private static Object replace(List<Object> arguments) {
    String text = (String) arguments.get(0);
    String old = (String) arguments.get(1);
    String other = (String) arguments.get(2);
    if (old.isEmpty()) {
      return text;
    }
    return bounded(text.length() * Math.max(1L, other.length()), text).replace(old, other);
  }

  private static String bounded(long length, String text) {
    if (length > LONGEST) {
      throw new QueryText.Malformed("The filter makes a text of more than a million characters");
    }
    return text;
  }

  private static Object part(Expression.Function function, Instant instant) {
    OffsetDateTime time = instant.atOffset(ZoneOffset.UTC);
    int part =
        switch (function) {
          case DAY -> time.getDayOfMonth();
          case MONTH -> time.getMonthValue();
          case YEAR -> time.getYear();
          case HOUR -> time.getHour();
          case MINUTE -> time.getMinute();
          default -> time.getSecond();
        };
    return (long) part;
  }

  private static Object round(Expression.Function function, Number number) {
    if (number instanceof Long) {
      return number;
    }
    double value = number.doubleValue();
    return switch (function) {
      case FLOOR -> Math.floor(value);
      case CEILING -> Math.ceil(value);
      default -> Math.copySign(Math.floor(Math.abs(value) + 0.5), value);
    };
  }
}
