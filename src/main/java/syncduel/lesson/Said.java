package syncduel.lesson;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What library, network and server say, in the language of the phrases. They speak English, because
 * they belong to programs of every kind; a sentence that is not known here stays as it is.
 */
final class Said {
  private static final String PREFIX = "said.";
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)\\}");

  private final Phrases phrases;
  private final Map<String, Pattern> known = new LinkedHashMap<>();

  Said(Phrases phrases) {
    this.phrases = phrases;
    Phrases english = Phrases.english();
    english.keys().stream()
        .filter(key -> key.startsWith(PREFIX))
        .forEach(key -> known.put(key, pattern(english.known(key))));
  }

  /** The sentence in that language, with a full stop if it had one. */
  String in(String message) {
    boolean stop = message.endsWith(".");
    String sentence = stop ? message.substring(0, message.length() - 1) : message;
    return known.entrySet().stream()
        .flatMap(entry -> filled(entry.getKey(), entry.getValue(), sentence).stream())
        .findFirst()
        .map(words -> stop ? words + "." : words)
        .orElse(message);
  }

  /** A value can be such a sentence itself: {@code No answer from the server: ...}. */
  private Optional<String> filled(String key, Pattern pattern, String sentence) {
    Matcher matcher = pattern.matcher(sentence);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Object[] values = new Object[matcher.groupCount()];
    for (int i = 0; i < values.length; i++) {
      values[i] = in(matcher.group("v" + i));
    }
    return Optional.of(phrases.text(key, values));
  }

  private static Pattern pattern(String template) {
    var regex = new StringBuilder();
    Matcher place = PLACE.matcher(template);
    int done = 0;
    while (place.find()) {
      regex.append(Pattern.quote(template.substring(done, place.start())));
      regex.append("(?<v").append(place.group(1)).append(">.+)");
      done = place.end();
    }
    return Pattern.compile(regex + Pattern.quote(template.substring(done)), Pattern.DOTALL);
  }
}
