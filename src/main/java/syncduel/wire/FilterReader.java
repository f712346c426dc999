package syncduel.wire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import syncduel.wire.Expression.Operator;
import syncduel.wire.FilterTokens.Kind;
import syncduel.wire.FilterTokens.Token;

/**
 * Reads one filter, operators by their binding: or, and, comparisons, sums, products, not.
 *
 * <p>Bounded, so that no text can exhaust the stack: {@value #DEEPEST} levels of parentheses and
 * {@value #MOST_OPERATORS} operators.
 */
final class FilterReader {
  private static final int DEEPEST = 50;
  private static final int MOST_OPERATORS = 500;
  private static final int LONGEST_REPLACEMENT = 100;
  private static final Set<Operator> OR = EnumSet.of(Operator.OR);
  private static final Set<Operator> AND = EnumSet.of(Operator.AND);
  private static final Set<Operator> COMPARISONS = EnumSet.range(Operator.EQ, Operator.LE);
  private static final Set<Operator> SUMS = EnumSet.of(Operator.ADD, Operator.SUB);
  private static final Set<Operator> PRODUCTS = EnumSet.range(Operator.MUL, Operator.MOD);
  private static final Map<String, Operator> OPERATORS =
      Arrays.stream(Operator.values()).collect(Collectors.toMap(Operator::word, o -> o));
  private static final Map<String, Expression.Function> FUNCTIONS =
      Arrays.stream(Expression.Function.values())
          .collect(Collectors.toMap(Expression.Function::word, Function.identity()));

  private final List<Token> tokens;
  private int next;
  private int depth;
  private int operators;
  private boolean insideReplace;

  private FilterReader(String text) {
    tokens = FilterTokens.of(text);
  }

  static Expression read(String text) {
    var reader = new FilterReader(text);
    Expression expression = reader.or();
    reader.expect(Kind.END, "the end");
    return expression;
  }

  private Expression or() {
    return chain(OR, this::and);
  }

  private Expression and() {
    return chain(AND, this::comparison);
  }

  private Expression comparison() {
    return chain(COMPARISONS, this::sum);
  }

  private Expression sum() {
    return chain(SUMS, this::product);
  }

  private Expression product() {
    return chain(PRODUCTS, this::operand);
  }

  private Expression chain(Set<Operator> level, Supplier<Expression> operand) {
    Expression left = operand.get();
    Optional<Operator> operator = operator(level);
    while (operator.isPresent()) {
      left = new Expression.Binary(operator.get(), left, operand.get());
      operator = operator(level);
    }
    return left;
  }

  private Optional<Operator> operator(Set<Operator> level) {
    Token token = tokens.get(next);
    if (token.kind() != Kind.WORD) {
      return Optional.empty();
    }
    Operator operator = OPERATORS.get(token.value());
    if (operator == null || !level.contains(operator)) {
      return Optional.empty();
    }
    next++;
    operators++;
    if (operators > MOST_OPERATORS) {
      throw QueryText.malformed("there are too many operators", token.position());
    }
    return Optional.of(operator);
  }

  private Expression operand() {
    Token token = tokens.get(next++);
    return switch (token.kind()) {
      case LITERAL -> new Expression.Literal(token.value());
      case OPEN -> nested(token, this::group);
      case WORD -> word(token);
      default -> throw QueryText.malformed("an operand was expected", token.position());
    };
  }

  private Expression nested(Token token, Supplier<Expression> inner) {
    depth++;
    if (depth > DEEPEST) {
      throw QueryText.malformed("it is nested too deeply", token.position());
    }
    Expression expression = inner.get();
    depth--;
    return expression;
  }

  private Expression group() {
    Expression inner = or();
    expect(Kind.CLOSE, "')'");
    return inner;
  }

  private Expression word(Token token) {
    String word = (String) token.value();
    switch (word) {
      case "null":
        return new Expression.Literal(null);
      case "true":
        return new Expression.Literal(true);
      case "false":
        return new Expression.Literal(false);
      case "not":
        return nested(token, () -> new Expression.Not(operand()));
      default:
        break;
    }
    if (tokens.get(next).kind() == Kind.OPEN) {
      return nested(token, () -> call(token));
    }
    if (FilterWriter.reserved(word)) {
      throw QueryText.malformed("an operand was expected before '" + word + "'", token.position());
    }
    return new Expression.Member(word);
  }

  private Expression call(Token token) {
    Expression.Function function = FUNCTIONS.get(token.value());
    if (function == null) {
      throw QueryText.malformed("unknown function '" + token.value() + "'", token.position());
    }
    boolean replace = function == Expression.Function.REPLACE;
    if (replace && insideReplace) {
      throw QueryText.malformed("replace does not nest", token.position());
    }
    boolean outer = insideReplace;
    insideReplace |= replace;
    List<Expression> arguments = arguments();
    insideReplace = outer;
    if (!function.takes(arguments.size())) {
      throw QueryText.malformed(
          function.word() + " does not take " + arguments.size() + " arguments", token.position());
    }
    if (replace && !shortText(arguments.get(2))) {
      throw QueryText.malformed(
          "the third argument of replace is a text of at most 100 characters", token.position());
    }
    return new Expression.Call(function, arguments);
  }

  private List<Expression> arguments() {
    next++;
    var arguments = new ArrayList<Expression>();
    if (tokens.get(next).kind() != Kind.CLOSE) {
      arguments.add(or());
      while (tokens.get(next).kind() == Kind.COMMA) {
        next++;
        arguments.add(or());
      }
    }
    expect(Kind.CLOSE, "')'");
    return arguments;
  }

  private static boolean shortText(Expression expression) {
    return expression instanceof Expression.Literal literal
        && literal.value() instanceof String text
        && text.length() <= LONGEST_REPLACEMENT;
  }

  private void expect(Kind kind, String what) {
    Token token = tokens.get(next++);
    if (token.kind() != kind) {
      throw QueryText.malformed(what + " was expected", token.position());
    }
  }
}
