package syncduel.sync.store;

import java.time.Instant;
import java.util.List;
import syncduel.sync.LocalStoreException;
import syncduel.wire.Expression;
import syncduel.wire.Expression.Operator;

/**
 * A filter as SQL (section 1.7 of the reference); values become parameters.
 *
 * <p>Null compares as in SQL: {@code eq null} and {@code ne null} ask for it, any other comparison
 * with it is neither true nor false, and such rows are not found. A division by zero is null.
 */
final class FilterSql implements Expression.Cases<Sql> {
  private static final String WIRE_TIME =
      "FORMATDATETIME(%s, 'uuuu-MM-dd''T''HH:mm:ss.SSS''Z''', 'en', 'UTC')";

  private final StoredTable table;

  /** For rows of one table. */
  FilterSql(StoredTable table) {
    this.table = table;
  }

  /** The condition that a filter stands for. */
  Sql condition(Expression filter) {
    return require(ValueType.BOOLEAN, filter.match(this), "A filter");
  }

  @Override
  public Sql member(Expression.Member member) {
    return QuerySql.member(table, member.name());
  }

  @Override
  public Sql literal(Expression.Literal literal) {
    Object value = literal.value();
    if (value == null) {
      return Sql.of("NULL", ValueType.NULL);
    }
    if (value instanceof Boolean) {
      return Sql.parameter(value, "BOOLEAN", ValueType.BOOLEAN);
    }
    if (value instanceof Instant time) {
      return Sql.parameter(Times.sql(time), "TIMESTAMP(9)", ValueType.TIME);
    }
    if (value instanceof Number number) {
      return number(number);
    }
    return Sql.parameter(value.toString(), "VARCHAR", ValueType.TEXT);
  }

  @Override
  public Sql binary(Expression.Binary binary) {
    Sql left = binary.left().match(this);
    Sql right = binary.right().match(this);
    Operator operator = binary.operator();
    return switch (operator) {
      case OR, AND -> logic(operator, left, right);
      case EQ -> compare("=", left, right);
      case NE -> compare("<>", left, right);
      case GT -> compare(">", left, right);
      case GE -> compare(">=", left, right);
      case LT -> compare("<", left, right);
      case LE -> compare("<=", left, right);
      case ADD -> arithmetic("(%s + %s)", operator, left, right);
      case SUB -> arithmetic("(%s - %s)", operator, left, right);
      case MUL -> arithmetic("(%s * %s)", operator, left, right);
      case DIV -> arithmetic("(%s / NULLIF(%s, 0))", operator, left, right);
      case MOD -> remainder(left, right);
    };
  }

  @Override
  public Sql not(Expression.Not not) {
    Sql operand = require(ValueType.BOOLEAN, not.operand().match(this), "The operand of not");
    return Sql.join("(NOT %s)", ValueType.BOOLEAN, operand);
  }

  @Override
  public Sql call(Expression.Call call) {
    List<Sql> arguments = call.arguments().stream().map(part -> part.match(this)).toList();
    return FunctionSql.of(call.function(), arguments);
  }

  /** Refuses a piece of another type; null goes anywhere. */
  static Sql require(ValueType type, Sql piece, String what) {
    if (piece.type() == ValueType.NULL) {
      return Sql.of("CAST(NULL AS " + (type == ValueType.TEXT ? "VARCHAR" : "BOOLEAN") + ")", type);
    }
    if (piece.type() != type) {
      throw new LocalStoreException(
          "%s is %s, not %s".formatted(what, type.words(), piece.type().words()));
    }
    return piece;
  }

  private static Sql number(Number value) {
    boolean real = value instanceof Double || value instanceof Float;
    return real
        ? Sql.parameter(value.doubleValue(), "DOUBLE PRECISION", ValueType.REAL)
        : Sql.parameter(value.longValue(), "BIGINT", ValueType.INTEGER);
  }

  private static Sql logic(Operator operator, Sql left, Sql right) {
    String what = "An operand of " + operator.word();
    return Sql.join(
        "(%s " + operator.name() + " %s)",
        ValueType.BOOLEAN,
        require(ValueType.BOOLEAN, left, what),
        require(ValueType.BOOLEAN, right, what));
  }

  private static Sql compare(String sign, Sql left, Sql right) {
    if (left.type() == ValueType.NULL) {
      return right.type() == ValueType.NULL
          ? Sql.of(sign.equals("=") ? "TRUE" : "FALSE", ValueType.BOOLEAN)
          : compare(sign, right, left);
    }
    if (right.type() == ValueType.NULL) {
      return compareWithNull(sign, left);
    }
    if (left.type() == right.type() || left.type().number() && right.type().number()) {
      return Sql.join("(%s " + sign + " %s)", ValueType.BOOLEAN, left, right);
    }
    if (left.type() == ValueType.TIME && right.type() == ValueType.TEXT) {
      return compare(sign, wireTime(left), right);
    }
    if (left.type() == ValueType.TEXT && right.type() == ValueType.TIME) {
      return compare(sign, left, wireTime(right));
    }
    throw new LocalStoreException(
        "%s and %s cannot be compared".formatted(left.type().words(), right.type().words()));
  }

  private static Sql compareWithNull(String sign, Sql operand) {
    return switch (sign) {
      case "=" -> Sql.join("(%s IS NULL)", ValueType.BOOLEAN, operand);
      case "<>" -> Sql.join("(%s IS NOT NULL)", ValueType.BOOLEAN, operand);
      default -> Sql.of("UNKNOWN", ValueType.BOOLEAN);
    };
  }

  /** A text column may hold times as they stand on the wire; such texts compare as times do. */
  private static Sql wireTime(Sql time) {
    return Sql.join(WIRE_TIME, ValueType.TEXT, time);
  }

  /** Both sides get one type first: the database gives a remainder the type of the divisor. */
  private static Sql remainder(Sql left, Sql right) {
    Sql remainder = arithmetic("MOD(%s, NULLIF(%s, 0))", Operator.MOD, left, right);
    return remainder.type() == ValueType.INTEGER
        ? remainder
        : Sql.join("MOD(%s, NULLIF(%s, 0))", ValueType.REAL, real(left), real(right));
  }

  private static Sql real(Sql number) {
    return Sql.join("CAST(%s AS DOUBLE PRECISION)", ValueType.REAL, number);
  }

  private static Sql arithmetic(String pattern, Operator operator, Sql left, Sql right) {
    if (!left.type().number() || !right.type().number()) {
      throw new LocalStoreException("%s takes two numbers".formatted(operator.word()));
    }
    boolean real = left.type() == ValueType.REAL || right.type() == ValueType.REAL;
    return Sql.join(pattern, real ? ValueType.REAL : ValueType.INTEGER, left, right);
  }
}
