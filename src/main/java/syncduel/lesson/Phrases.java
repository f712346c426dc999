package syncduel.lesson;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences of the event log in one language; places for values are written {@code {0}}, {@code
 * {1}}. Names of steps, policies and choices are the words of lesson files in every language.
 *
 * <p>A key that is missing is a bug and throws. Immutable.
 */
public final class Phrases {
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)\\}");

  private final ResourceBundle bundle;

  /** The sentences of that language, or else the English ones. */
  public Phrases(Locale locale) {
    bundle =
        ResourceBundle.getBundle(
            "syncduel.lesson.phrases",
            locale,
            Phrases.class.getClassLoader(),
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }

  /** The English sentences: those of the command line and of handouts. */
  public static Phrases english() {
    return new Phrases(Locale.ENGLISH);
  }

  /** The sentence with the values in their places. */
  String text(String key, Object... values) {
    return PLACE
        .matcher(bundle.getString(key))
        .replaceAll(
            place -> Matcher.quoteReplacement(String.valueOf(values[index(place.group(1))])));
  }

  /** The sentence of a key that is put together from a value; empty words where there is none. */
  String known(String key) {
    return bundle.containsKey(key) ? bundle.getString(key) : "";
  }

  /** What library, network or server said in English, in this language where it is known. */
  public String said(String message) {
    return new Said(this).in(message);
  }

  /** The phrase for a number of things, which is its first value. */
  String count(String key, long number, Object... more) {
    Object[] values = new Object[more.length + 1];
    values[0] = number;
    System.arraycopy(more, 0, values, 1, more.length);
    return text(key + (number == 1 ? ".one" : ".more"), values);
  }

  /** All keys, in order. */
  Set<String> keys() {
    return new TreeSet<>(bundle.keySet());
  }

  private static int index(String digit) {
    return Integer.parseInt(digit);
  }
}
