package syncduel.wire;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes one filter; every binary in parentheses, as the original clients did. */
final class FilterWriter implements Expression.Cases<Void> {
  private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]{0,127}");
  private static final Set<String> RESERVED =
      Stream.concat(
              Arrays.stream(Expression.Operator.values()).map(Expression.Operator::word),
              Stream.of("not", "null", "true", "false"))
          .collect(Collectors.toUnmodifiableSet());

  private final StringBuilder out = new StringBuilder();

  static String text(Expression expression) {
    var writer = new FilterWriter();
    expression.match(writer);
    return writer.out.toString();
  }

  /** Refuses a name that would be read as something else. */
  static String name(String name) {
    if (!NAME.matcher(name).matches() || RESERVED.contains(name)) {
      throw new IllegalArgumentException("'" + name + "' cannot name a column in a query");
    }
    return name;
  }

  static boolean reserved(String word) {
    return RESERVED.contains(word);
  }

  @Override
  public Void member(Expression.Member member) {
    out.append(name(member.name()));
    return null;
  }

  @Override
  public Void literal(Expression.Literal literal) {
    out.append(literalText(literal.value()));
    return null;
  }

  @Override
  public Void binary(Expression.Binary binary) {
    out.append('(');
    binary.left().match(this);
    out.append(' ').append(binary.operator().word()).append(' ');
    binary.right().match(this);
    out.append(')');
    return null;
  }

  @Override
  public Void not(Expression.Not not) {
    out.append("not(");
    not.operand().match(this);
    out.append(')');
    return null;
  }

  @Override
  public Void call(Expression.Call call) {
    out.append(call.function().word()).append('(');
    List<Expression> arguments = call.arguments();
    for (int i = 0; i < arguments.size(); i++) {
      out.append(i == 0 ? "" : ",");
      arguments.get(i).match(this);
    }
    out.append(')');
    return null;
  }

  private static String literalText(Object value) {
    if (value instanceof String text) {
      return "'" + text.replace("'", "''") + "'";
    }
    if (value instanceof Instant instant) {
      return "datetimeoffset'" + WireTime.text(instant) + "'";
    }
    if (value instanceof Long number) {
      return number == number.intValue() ? number.toString() : number + "L";
    }
    if (value instanceof Double number && Double.isFinite(number)) {
      return number.toString();
    }
    if (value == null || value instanceof Boolean) {
      return String.valueOf(value);
    }
    throw new IllegalArgumentException("A filter has no literal for " + value);
  }
}
