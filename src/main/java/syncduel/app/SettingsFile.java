package syncduel.app;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import syncduel.view.Preferences;
import syncduel.view.Speed;
import syncduel.view.Theme;

/**
 * What the window remembers, in a properties file that is read once and written beside the UI
 * thread. Words that are not understood count as not there: an old or edited file never hurts.
 */
final class SettingsFile implements Preferences {
  private static final int SMALLEST_ZOOM = 75;
  private static final int LARGEST_ZOOM = 300;

  private final Path file;
  private final Executor files;
  private final Consumer<String> complain;
  private Kept kept;

  private SettingsFile(Path file, Executor files, Consumer<String> complain, Kept kept) {
    this.file = file;
    this.files = files;
    this.complain = complain;
    this.kept = kept;
  }

  /** Reads the file, before there is a UI thread. */
  static SettingsFile read(Path file, Executor files, Consumer<String> complain) {
    var words = new Properties();
    if (Files.exists(file)) {
      try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        words.load(in);
      } catch (IOException | IllegalArgumentException e) {
        complain.accept("The settings in " + file + " cannot be read: " + e.getMessage());
      }
    }
    return new SettingsFile(file, files, complain, kept(words));
  }

  @Override
  public Kept load() {
    return kept;
  }

  @Override
  public void keep(Kept values) {
    kept = values;
    files.execute(() -> write(values));
  }

  private static Kept kept(Properties words) {
    Kept usual = Kept.defaults();
    return new Kept(
        choice(words, "theme", Theme.values()).orElse(usual.theme()),
        number(words, "zoom").map(SettingsFile::clamped).orElse(usual.zoom()),
        choice(words, "speed", Speed.values()).orElse(usual.speed()),
        Optional.ofNullable(words.getProperty("lesson")).filter(number -> !number.isBlank()));
  }

  private static int clamped(int zoom) {
    return Math.max(SMALLEST_ZOOM, Math.min(LARGEST_ZOOM, zoom));
  }

  private static <E extends Enum<E>> Optional<E> choice(Properties words, String key, E[] values) {
    String word = words.getProperty(key, "");
    return Arrays.stream(values).filter(value -> word(value).equals(word)).findFirst();
  }

  private static Optional<Integer> number(Properties words, String key) {
    try {
      return Optional.of(Integer.parseInt(words.getProperty(key, "").strip()));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private void write(Kept values) {
    var words = new Properties();
    words.setProperty("theme", word(values.theme()));
    words.setProperty("zoom", String.valueOf(values.zoom()));
    words.setProperty("speed", word(values.speed()));
    words.setProperty("lesson", values.lesson().map(Function.identity()).orElse(""));
    try {
      var text = new StringWriter();
      words.store(text, "Sync Duel");
      Home.replace(file, text.toString());
    } catch (IOException e) {
      complain.accept("The settings could not be kept in " + file + ": " + e.getMessage());
    }
  }
}
