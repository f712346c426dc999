package syncduel.sync.store;

import java.util.ArrayList;
import java.util.List;
import syncduel.sync.LocalStoreException;
import syncduel.wire.Expression.Function;

/** The functions of a filter as SQL; positions in a text count from 0, as on the wire. */
final class FunctionSql {
  private FunctionSql() {}

  /** The call of a function; refuses a wrong number of arguments and wrong types. */
  static Sql of(Function function, List<Sql> arguments) {
    if (!function.takes(arguments.size())) {
      throw new LocalStoreException(
          "%s does not take %d arguments".formatted(function.word(), arguments.size()));
    }
    return switch (function) {
      case TOLOWER -> text("LOWER(%s)", function, arguments);
      case TOUPPER -> text("UPPER(%s)", function, arguments);
      case TRIM -> text("TRIM(%s)", function, arguments);
      case CONCAT -> text("(%s || %s)", function, arguments);
      case REPLACE -> text("REPLACE(%s, %s, %s)", function, arguments);
      case SUBSTRING -> substring(arguments);
      case LENGTH -> ofTexts("CHAR_LENGTH(%s)", ValueType.INTEGER, function, arguments);
      case INDEXOF -> indexOf(texts(function, arguments));
      case SUBSTRINGOF -> ofTexts("(LOCATE(%s, %s) > 0)", ValueType.BOOLEAN, function, arguments);
      case STARTSWITH -> edge("LEFT", texts(function, arguments));
      case ENDSWITH -> edge("RIGHT", texts(function, arguments));
      case FLOOR, CEILING, ROUND -> rounded(function, arguments.get(0));
      case YEAR, MONTH, DAY, HOUR, MINUTE, SECOND ->
          TimePart.valueOf(function.name()).of(arguments.get(0));
    };
  }

  /** A part of a time, and where it stands in a text that holds a time. */
  private enum TimePart {
    YEAR(1, 4),
    MONTH(6, 2),
    DAY(9, 2),
    HOUR(12, 2),
    MINUTE(15, 2),
    SECOND(18, 2);

    private static final String DATE = "^[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private static final String TIME = DATE + "T[0-9]{2}:[0-9]{2}:[0-9]{2}";

    private final int from;
    private final int length;

    TimePart(int from, int length) {
      this.from = from;
      this.length = length;
    }

    Sql of(Sql time) {
      if (time.type() == ValueType.TIME) {
        return Sql.join("EXTRACT(" + name() + " FROM %s)", ValueType.INTEGER, time);
      }
      Sql text = FilterSql.require(ValueType.TEXT, time, "The argument of a part of a time");
      String shape = from > DAY.from ? TIME : DATE;
      String pattern =
          "CASE WHEN REGEXP_LIKE(%s, '"
              + shape
              + "') THEN CAST(SUBSTRING(%s FROM "
              + from
              + " FOR "
              + length
              + ") AS BIGINT) END";
      return Sql.join(pattern, ValueType.INTEGER, text, text);
    }
  }

  private static Sql text(String pattern, Function function, List<Sql> arguments) {
    return ofTexts(pattern, ValueType.TEXT, function, arguments);
  }

  private static Sql ofTexts(
      String pattern, ValueType type, Function function, List<Sql> arguments) {
    return Sql.join(pattern, type, texts(function, arguments).toArray(Sql[]::new));
  }

  private static List<Sql> texts(Function function, List<Sql> arguments) {
    String what = "An argument of " + function.word();
    return arguments.stream()
        .map(argument -> FilterSql.require(ValueType.TEXT, argument, what))
        .toList();
  }

  private static Sql indexOf(List<Sql> texts) {
    return Sql.join("(LOCATE(%s, %s) - 1)", ValueType.INTEGER, texts.get(1), texts.get(0));
  }

  private static Sql edge(String side, List<Sql> texts) {
    Sql text = texts.get(0);
    Sql part = texts.get(1);
    return Sql.join(
        "(" + side + "(%s, CHAR_LENGTH(%s)) = %s)", ValueType.BOOLEAN, text, part, part);
  }

  private static Sql substring(List<Sql> arguments) {
    var pieces = new ArrayList<Sql>();
    pieces.add(
        FilterSql.require(ValueType.TEXT, arguments.get(0), "The first argument of substring"));
    for (Sql position : arguments.subList(1, arguments.size())) {
      pieces.add(FilterSql.require(ValueType.INTEGER, position, "A position in a text"));
    }
    String length = arguments.size() > 2 ? " FOR %s" : "";
    return Sql.join(
        "SUBSTRING(%s FROM %s + 1" + length + ")", ValueType.TEXT, pieces.toArray(Sql[]::new));
  }

  private static Sql rounded(Function function, Sql number) {
    if (!number.type().number()) {
      throw new LocalStoreException("%s takes a number".formatted(function.word()));
    }
    return Sql.join(function.name() + "(%s)", number.type(), number);
  }
}
