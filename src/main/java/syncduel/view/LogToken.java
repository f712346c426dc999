package syncduel.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of the log's filter as it was typed: {@code -status:4xx}, {@code "two words"}. What stands
 * in quotes is never a key and may hold spaces; a quote that is not closed reaches to the end.
 *
 * @param start where it begins in the text, {@code end} is after its last letter
 * @param key in small letters, whether it is known or not; empty for text
 * @param value without key and quotes
 * @param quoted whether there were quotes
 */
record LogToken(
    int start, int end, boolean negated, Optional<String> key, String value, boolean quoted) {
  private static final Pattern KEYED = Pattern.compile("([a-zA-Z][a-zA-Z-]*):(.*)", Pattern.DOTALL);

  /** The words of a text, in order. */
  static List<LogToken> of(String text) {
    var tokens = new ArrayList<LogToken>();
    int at = 0;
    while (at < text.length()) {
      if (Character.isWhitespace(text.charAt(at))) {
        at++;
      } else {
        int end = end(text, at);
        tokens.add(token(text, at, end));
        at = end;
      }
    }
    return tokens;
  }

  private static int end(String text, int start) {
    boolean quoted = false;
    int at = start;
    while (at < text.length() && (quoted || !Character.isWhitespace(text.charAt(at)))) {
      quoted ^= text.charAt(at) == '"';
      at++;
    }
    return at;
  }

  private static LogToken token(String text, int start, int end) {
    String word = text.substring(start, end);
    boolean negated = word.startsWith("-");
    String rest = negated ? word.substring(1) : word;
    Matcher keyed = KEYED.matcher(rest);
    boolean hasKey = keyed.matches();
    String value = hasKey ? keyed.group(2) : rest;
    return new LogToken(
        start,
        end,
        negated,
        hasKey ? Optional.of(keyed.group(1).toLowerCase(Locale.ROOT)) : Optional.empty(),
        value.replace("\"", ""),
        value.contains("\""));
  }

  /** What is wanted, one of several that commas part; in quotes a comma is a comma. */
  List<String> values() {
    return quoted
        ? List.of(value)
        : List.of(value.split(",")).stream().filter(one -> !one.isEmpty()).toList();
  }
}
