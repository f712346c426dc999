package syncduel.app;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * What the program remembers, as words in a properties file: read once, before there is a UI
 * thread, and written beside it. Used by the UI thread only.
 */
final class Settings {
  private final Path file;
  private final Executor files;
  private final Consumer<String> complain;
  private final Map<String, String> words = new TreeMap<>();

  /**
   * Reads the file, if there is one.
   *
   * @param complain is told one sentence when the file cannot be read or written
   */
  Settings(Path file, Executor files, Consumer<String> complain) {
    this.file = file;
    this.files = files;
    this.complain = complain;
    if (Files.exists(file)) {
      read();
    }
  }

  Optional<String> get(String key) {
    return Optional.ofNullable(words.get(key)).filter(word -> !word.isBlank());
  }

  /** A whole number; words that are none count as not there. */
  Optional<Integer> number(String key) {
    return get(key).filter(word -> word.matches("-?\\d{1,9}")).map(Integer::valueOf);
  }

  /** Keeps these words too, and writes the file. */
  void keep(Map<String, String> more) {
    words.putAll(more);
    Map<String, String> all = new TreeMap<>(words);
    files.execute(() -> write(all));
  }

  private void read() {
    var properties = new Properties();
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(in);
    } catch (IOException | IllegalArgumentException e) {
      complain.accept("The settings in " + file + " cannot be read: " + e.getMessage());
    }
    properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
  }

  private void write(Map<String, String> all) {
    var properties = new Properties();
    properties.putAll(all);
    try {
      var text = new StringWriter();
      properties.store(text, "Sync Duel");
      Home.replace(file, text.toString());
    } catch (IOException e) {
      complain.accept("The settings could not be kept in " + file + ": " + e.getMessage());
    }
  }
}
