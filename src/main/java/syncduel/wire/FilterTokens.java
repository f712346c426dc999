package syncduel.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the text of a filter into words, literals and signs. */
final class FilterTokens {
  private static final Pattern NUMBER =
      Pattern.compile("(-?\\d{1,100}(?:\\.\\d{1,100})?(?:[eE][+-]?\\d{1,4})?)([LlFfDdMm]?)");
  private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]{0,127}");

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int position;

  private FilterTokens(String text) {
    this.text = text;
  }

  /** What a token is. */
  enum Kind {
    WORD,
    LITERAL,
    OPEN,
    CLOSE,
    COMMA,
    END
  }

  /**
   * One token.
   *
   * @param value the word, or the literal's value
   * @param position where it begins, from 1
   */
  record Token(Kind kind, Object value, int position) {}

  static List<Token> of(String text) {
    var tokens = new FilterTokens(text);
    while (tokens.skipBlanks() < text.length()) {
      tokens.next();
    }
    tokens.add(Kind.END, "", text.length());
    return tokens.tokens;
  }

  private int skipBlanks() {
    while (position < text.length() && text.charAt(position) == ' ') {
      position++;
    }
    return position;
  }

  private void next() {
    char first = text.charAt(position);
    int start = position;
    switch (first) {
      case '(' -> sign(Kind.OPEN);
      case ')' -> sign(Kind.CLOSE);
      case ',' -> sign(Kind.COMMA);
      case '\'' -> add(Kind.LITERAL, quoted(), start);
      default -> {
        if (first == '-' || Character.isDigit(first)) {
          add(Kind.LITERAL, number(), start);
        } else {
          word();
        }
      }
    }
  }

  private void sign(Kind kind) {
    add(kind, text.substring(position, position + 1), position);
    position++;
  }

  private void add(Kind kind, Object value, int start) {
    tokens.add(new Token(kind, value, start + 1));
  }

  private String quoted() {
    int start = position;
    var value = new StringBuilder();
    for (position++; position < text.length(); position++) {
      char c = text.charAt(position);
      if (c != '\'') {
        value.append(c);
      } else if (text.startsWith("''", position)) {
        value.append(c);
        position++;
      } else {
        position++;
        return value.toString();
      }
    }
    throw QueryText.malformed("a text in quotes does not end", start + 1);
  }

  private Object number() {
    Matcher matcher = NUMBER.matcher(text).region(position, text.length());
    int start = position;
    if (!matcher.lookingAt()) {
      throw QueryText.malformed("a number was expected", start + 1);
    }
    position = matcher.end();
    if (position < text.length() && Character.isLetterOrDigit(text.charAt(position))) {
      throw QueryText.malformed("a number ends in letters", start + 1);
    }
    return number(matcher.group(1), matcher.group(2), start);
  }

  private static Object number(String digits, String suffix, int start) {
    boolean whole = digits.chars().allMatch(c -> c == '-' || Character.isDigit(c));
    if (whole && (suffix.isEmpty() || suffix.equalsIgnoreCase("L"))) {
      try {
        return Long.valueOf(digits);
      } catch (NumberFormatException e) {
        throw QueryText.malformed("the number has more than 64 bits", start + 1);
      }
    }
    double value = Double.parseDouble(digits);
    if (suffix.equalsIgnoreCase("L") || !Double.isFinite(value)) {
      throw QueryText.malformed("the number cannot be held", start + 1);
    }
    return value;
  }

  private void word() {
    Matcher matcher = WORD.matcher(text).region(position, text.length());
    int start = position;
    if (!matcher.lookingAt()) {
      throw QueryText.malformed("a name, a value or a parenthesis was expected", start + 1);
    }
    position = matcher.end();
    String word = matcher.group();
    if (position < text.length() && text.charAt(position) == '\'') {
      add(Kind.LITERAL, typed(word, quoted(), start), start);
    } else {
      add(Kind.WORD, word, start);
    }
  }

  private static Object typed(String type, String value, int start) {
    return switch (type) {
      case "datetime", "datetimeoffset" ->
          WireTime.instant(value)
              .orElseThrow(() -> QueryText.malformed("this is no time", start + 1));
      case "guid" -> value;
      default -> throw QueryText.malformed("unknown kind of value '" + type + "'", start + 1);
    };
  }
}
