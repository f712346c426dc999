package syncduel.app;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import syncduel.view.DiagramLook;
import syncduel.view.Language;
import syncduel.view.Preferences;
import syncduel.view.Speed;
import syncduel.view.Theme;

/**
 * The window's preferences among the settings; words that are not understood count as not there.
 */
final class KeptPreferences implements Preferences {
  private static final String REDUCED_MOTION = "reducedMotion";
  private static final int SMALLEST_ZOOM = 75;
  private static final int LARGEST_ZOOM = 300;

  private final Settings settings;
  private Kept kept;

  /**
   * Reads them.
   *
   * @param reducedMotion what the desktop wants, for a person who has not said otherwise
   */
  KeptPreferences(Settings settings, boolean reducedMotion) {
    this.settings = settings;
    Kept usual = Kept.defaults();
    this.kept =
        new Kept(
            choice("theme", Theme.values()).orElse(usual.theme()),
            settings.number("zoom").map(KeptPreferences::clamped).orElse(usual.zoom()),
            choice("speed", Speed.values()).orElse(usual.speed()),
            choice("language", Language.values()).orElse(usual.language()),
            settings.get(REDUCED_MOTION).map(Boolean::valueOf).orElse(reducedMotion),
            settings.get("lesson"),
            progress(settings.get("progress").orElse("")),
            settings.get("asks").map(Boolean::valueOf).orElse(usual.asks()),
            diagram(settings, usual.diagram()),
            settings.get("film").flatMap(KeptFilm::read));
  }

  @Override
  public Kept load() {
    return kept;
  }

  @Override
  public void keep(Kept values) {
    kept = values;
    Map<String, String> words = new TreeMap<>();
    values.film().ifPresent(order -> words.put("film", KeptFilm.word(order)));
    words.put("diagram.zoom", String.valueOf(values.diagram().zoom()));
    words.put("diagram.text", String.valueOf(values.diagram().asText()));
    words.put("diagram.ahead", String.valueOf(values.diagram().ahead()));
    words.putAll(
        Map.of(
            "theme",
            word(values.theme()),
            "zoom",
            String.valueOf(values.zoom()),
            "speed",
            word(values.speed()),
            "language",
            word(values.language()),
            REDUCED_MOTION,
            String.valueOf(values.reducedMotion()),
            "lesson",
            values.lesson().orElse(""),
            "progress",
            word(values.progress()),
            "asks",
            String.valueOf(values.asks())));
    settings.keep(words);
  }

  private static DiagramLook diagram(Settings settings, DiagramLook usual) {
    return new DiagramLook(
        settings.number("diagram.zoom").orElse(usual.zoom()),
        settings.get("diagram.text").map(Boolean::valueOf).orElse(usual.asText()),
        settings.get("diagram.ahead").map(Boolean::valueOf).orElse(usual.ahead()));
  }

  /** Such as {@code 1=9 1b=4}. */
  private static String word(Map<String, Integer> progress) {
    return new TreeMap<>(progress)
        .entrySet().stream()
            .map(entry -> entry.getKey() + "=" + entry.getValue())
            .collect(Collectors.joining(" "));
  }

  private static Map<String, Integer> progress(String words) {
    Map<String, Integer> progress = new TreeMap<>();
    for (String word : words.split(" ")) {
      if (word.matches("\\d+[a-z]?=\\d{1,6}")) {
        int equals = word.indexOf('=');
        progress.put(word.substring(0, equals), Integer.valueOf(word.substring(equals + 1)));
      }
    }
    return progress;
  }

  private <E extends Enum<E>> Optional<E> choice(String key, E[] values) {
    return settings
        .get(key)
        .flatMap(word -> Arrays.stream(values).filter(one -> word(one).equals(word)).findFirst());
  }

  private static int clamped(int zoom) {
    return Math.max(SMALLEST_ZOOM, Math.min(LARGEST_ZOOM, zoom));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
