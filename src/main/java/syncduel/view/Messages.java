package syncduel.view;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import syncduel.lesson.Phrases;
import syncduel.picture.Words;
import syncduel.view.RichText.Run;

/**
 * All words of the window in one language; places for values are written {@code {0}}, {@code {1}}.
 *
 * <p>A key that is missing is a bug and throws. Immutable.
 */
public final class Messages {
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)\\}");
  private final Locale locale;
  private final ResourceBundle bundle;

  /** The words of that language, or else the English ones. */
  public Messages(Locale locale) {
    this.locale = locale;
    bundle =
        ResourceBundle.getBundle(
            "syncduel.view.messages",
            locale,
            Messages.class.getClassLoader(),
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }

  /** The words of the language that was chosen; these themselves are the system's. */
  public Messages in(Language language) {
    return switch (language) {
      case SYSTEM -> this;
      case ENGLISH -> new Messages(Locale.ENGLISH);
      case GERMAN -> new Messages(Locale.GERMAN);
    };
  }

  /** The language that was asked for. */
  public Locale locale() {
    return locale;
  }

  /** The sentences of the event log in the same language. */
  public Phrases phrases() {
    return new Phrases(locale);
  }

  /** The words of diagrams in the same language. */
  public Words pictures() {
    return word -> text("picture." + word.name().toLowerCase(Locale.ROOT));
  }

  /** The message with the values in their places. */
  public String text(String key, Object... values) {
    return values.length == 0 ? bundle.getString(key) : rich(key, values).asText();
  }

  /** The message of a key that is put together from a value; empty where there is none. */
  Optional<String> known(String key) {
    return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
  }

  /** The words of a label. */
  public String text(Label label) {
    return bundle.getString(label.key());
  }

  /**
   * The message for a number of things, which is its first value: {@code .one} or {@code .more}.
   */
  public String count(String key, long number) {
    return text(key + (number == 1 ? ".one" : ".more"), number);
  }

  /** The message with chips and runs in its places; other values become plain words. */
  public RichText rich(String key, Object... values) {
    String pattern = bundle.getString(key);
    var runs = new ArrayList<Run>();
    Matcher place = PLACE.matcher(pattern);
    int done = 0;
    while (place.find()) {
      add(runs, Run.plain(pattern.substring(done, place.start())));
      add(runs, run(values[Integer.parseInt(place.group(1))]));
      done = place.end();
    }
    add(runs, Run.plain(pattern.substring(done)));
    return new RichText(runs);
  }

  /** All keys, in order. */
  public Set<String> keys() {
    return new TreeSet<>(bundle.keySet());
  }

  private static Run run(Object value) {
    if (value instanceof Run run) {
      return run;
    }
    return value instanceof ChipState chip ? Run.of(chip) : Run.plain(String.valueOf(value));
  }

  private static void add(ArrayList<Run> runs, Run next) {
    int last = runs.size() - 1;
    if (next.text().isEmpty()) {
      return;
    }
    if (last >= 0 && plain(next) && plain(runs.get(last))) {
      runs.set(last, Run.plain(runs.get(last).text() + next.text()));
    } else {
      runs.add(next);
    }
  }

  private static boolean plain(Run run) {
    return run.chip().isEmpty() && run.look() == RichText.Look.PLAIN;
  }
}
