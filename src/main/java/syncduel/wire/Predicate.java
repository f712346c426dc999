package syncduel.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import syncduel.wire.Expression.Operator;

/**
 * Tells which rows a filter lets through, with SQL's third truth: a comparison with a missing value
 * is unknown, and unknown does not let through. {@code eq null} and {@code ne null} ask for missing
 * values.
 *
 * <p>A row is a function from a column's name to its value (see {@link Expression.Literal}; a text
 * that names a time compares with a time). Texts compare with case. Immutable.
 */
public record Predicate(Expression expression) {
  /**
   * Tells whether the filter holds for a row; throws {@link QueryText.Malformed} where the effort
   * is used up.
   */
  public boolean test(Function<String, Object> row, Effort effort) {
    return Boolean.TRUE.equals(expression.match(new Evaluation(row, effort)));
  }

  /** The names of all columns that the filter speaks of. */
  public Set<String> columns() {
    var names = new TreeSet<String>();
    expression.match(new Names(names));
    return names;
  }

  private record Evaluation(Function<String, Object> row, Effort effort)
      implements Expression.Cases<Object> {
    @Override
    public Object member(Expression.Member member) {
      return row.apply(member.name());
    }

    @Override
    public Object literal(Expression.Literal literal) {
      return literal.value();
    }

    @Override
    public Object not(Expression.Not not) {
      return not.operand().match(this) instanceof Boolean truth ? !truth : null;
    }

    @Override
    public Object call(Expression.Call call) {
      var arguments = new ArrayList<Object>();
      call.arguments().forEach(argument -> arguments.add(argument.match(this)));
      effort.spend(call.function(), arguments);
      return Functions.call(call.function(), arguments);
    }

    @Override
    public Object binary(Expression.Binary binary) {
      Operator operator = binary.operator();
      return switch (operator) {
        case OR -> either(binary, true);
        case AND -> either(binary, false);
        case ADD, SUB, MUL, DIV, MOD ->
            Values.reckon(operator, binary.left().match(this), binary.right().match(this));
        default -> compared(binary);
      };
    }

    /** {@code or} is settled by one truth, {@code and} by one untruth. */
    private Object either(Expression.Binary binary, boolean settles) {
      Object left = binary.left().match(this);
      if (left instanceof Boolean truth && truth == settles) {
        return settles;
      }
      Object right = binary.right().match(this);
      if (right instanceof Boolean truth && truth == settles) {
        return settles;
      }
      return left instanceof Boolean && right instanceof Boolean ? !settles : null;
    }

    private Object compared(Expression.Binary binary) {
      Object left = binary.left().match(this);
      Object right = binary.right().match(this);
      Operator operator = binary.operator();
      if (isNull(binary.left()) || isNull(binary.right())) {
        boolean missing = left == null && right == null;
        return operator == Operator.EQ
            ? (Boolean) missing
            : operator == Operator.NE ? (Boolean) !missing : null;
      }
      effort.spend(left, right);
      return Values.compare(left, right).map(order -> holds(operator, order)).orElse(null);
    }

    private static boolean isNull(Expression expression) {
      return expression instanceof Expression.Literal literal && literal.value() == null;
    }

    private static Boolean holds(Operator operator, int order) {
      return switch (operator) {
        case EQ -> order == 0;
        case NE -> order != 0;
        case GT -> order > 0;
        case GE -> order >= 0;
        case LT -> order < 0;
        case LE -> order <= 0;
        default -> throw new IllegalArgumentException(operator + " does not compare");
      };
    }
  }

  private record Names(Set<String> names) implements Expression.Cases<Void> {
    @Override
    public Void member(Expression.Member member) {
      names.add(member.name());
      return null;
    }

    @Override
    public Void literal(Expression.Literal literal) {
      return null;
    }

    @Override
    public Void binary(Expression.Binary binary) {
      return all(List.of(binary.left(), binary.right()));
    }

    @Override
    public Void not(Expression.Not not) {
      return not.operand().match(this);
    }

    @Override
    public Void call(Expression.Call call) {
      return all(call.arguments());
    }

    private Void all(List<Expression> parts) {
      parts.forEach(part -> part.match(this));
      return null;
    }
  }
}
