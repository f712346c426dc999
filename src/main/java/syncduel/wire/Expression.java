package syncduel.wire;

import java.util.List;
import java.util.Locale;

/**
 * A filter as a tree (section 1.7 of the reference); a closed family, whose handling the compiler
 * checks. {@code QueryText} writes and reads its text.
 */
public sealed interface Expression {
  /** Calls the case that fits. */
  <R> R match(Cases<R> cases);

  /** A column by its bare name; {@code id} and system properties in the protocol's names too. */
  record Member(String name) implements Expression {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.member(this);
    }
  }

  /** Null, a Boolean, Long, Double or String, or an {@link java.time.Instant}. */
  record Literal(Object value) implements Expression {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.literal(this);
    }
  }

  /** Two operands and what joins them. */
  record Binary(Operator operator, Expression left, Expression right) implements Expression {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.binary(this);
    }
  }

  /** The opposite of a truth. */
  record Not(Expression operand) implements Expression {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.not(this);
    }
  }

  /** A function of its arguments. */
  record Call(Function function, List<Expression> arguments) implements Expression {
    /** Keeps its own copy of the arguments. */
    public Call {
      arguments = List.copyOf(arguments);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.call(this);
    }
  }

  /** The cases of {@link #match}. */
  interface Cases<R> {
    /** {@link Member}. */
    R member(Member member);

    /** {@link Literal}. */
    R literal(Literal literal);

    /** {@link Binary}. */
    R binary(Binary binary);

    /** {@link Not}. */
    R not(Not not);

    /** {@link Call}. */
    R call(Call call);
  }

  /** What joins two operands, loosest first. */
  enum Operator {
    OR,
    AND,
    EQ,
    NE,
    GT,
    GE,
    LT,
    LE,
    ADD,
    SUB,
    MUL,
    DIV,
    MOD;

    /** The word of the text. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The functions that the service knows. */
  enum Function {
    TOLOWER(1, 1),
    TOUPPER(1, 1),
    TRIM(1, 1),
    STARTSWITH(2, 2),
    ENDSWITH(2, 2),
    INDEXOF(2, 2),
    SUBSTRINGOF(2, 2),
    SUBSTRING(2, 3),
    REPLACE(3, 3),
    CONCAT(2, 2),
    LENGTH(1, 1),
    DAY(1, 1),
    MONTH(1, 1),
    YEAR(1, 1),
    HOUR(1, 1),
    MINUTE(1, 1),
    SECOND(1, 1),
    FLOOR(1, 1),
    CEILING(1, 1),
    ROUND(1, 1);

    private final int least;
    private final int most;

    Function(int least, int most) {
      this.least = least;
      this.most = most;
    }

    /** The word of the text. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Tells whether it takes that many arguments. */
    public boolean takes(int arguments) {
      return arguments >= least && arguments <= most;
    }
  }

  /** {@code name eq value}. */
  static Expression eq(String name, Object value) {
    return new Binary(Operator.EQ, new Member(name), new Literal(value));
  }

  /** {@code (left and right)}. */
  static Expression and(Expression left, Expression right) {
    return new Binary(Operator.AND, left, right);
  }
}
