package syncduel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both languages say the same things, with the same values in them. */
class TranslationTest {
  private static final Pattern PLACE = Pattern.compile("\\{\\d}|%[ds]");
  private static final Pattern ENGLISH_QUOTES = Pattern.compile("[\"”'`]");

  @ParameterizedTest
  @ValueSource(strings = {"view/messages", "lesson/phrases"})
  void everyKeyIsThereInBothLanguages(String bundle) throws IOException {
    assertThat(read(bundle + "_de").keySet()).isEqualTo(read(bundle).keySet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"view/messages", "lesson/phrases"})
  void noTextIsEmptyOrStandsTwice(String bundle) throws IOException {
    for (String file : List.of(bundle, bundle + "_de")) {
      assertThat(read(file).values()).doesNotContain("");
      List<String> keys = keys(file);
      assertThat(keys).doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"view/messages", "lesson/phrases"})
  void everyTextHasThePlacesOfItsTwin(String bundle) throws IOException {
    var english = new TreeMap<String, TreeSet<String>>();
    var german = new TreeMap<String, TreeSet<String>>();
    read(bundle).forEach((key, text) -> english.put(key, places(text)));
    read(bundle + "_de").forEach((key, text) -> german.put(key, places(text)));

    assertThat(german).isEqualTo(english);
  }

  @ParameterizedTest
  @ValueSource(strings = {"view/messages_de", "lesson/phrases_de"})
  void germanHasGermanQuotationMarks(String file) throws IOException {
    assertThat(read(file).values())
        .noneMatch(text -> ENGLISH_QUOTES.matcher(text).find())
        .allMatch(text -> count(text, '„') == count(text, '“'))
        .noneMatch(text -> text.contains("..."));
  }

  @Test
  void otherBundlesDoNotExist() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/resources/syncduel"))) {
      assertThat(
              files
                  .map(Path::toString)
                  .filter(name -> name.endsWith(".properties") && !name.contains("/theme/"))
                  .map(name -> Path.of(name).getFileName().toString()))
          .containsExactlyInAnyOrder(
              "messages.properties",
              "messages_de.properties",
              "phrases.properties",
              "phrases_de.properties");
    }
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(one -> one == wanted).count();
  }

  private static TreeSet<String> places(String text) {
    var found = new TreeSet<String>();
    PLACE.matcher(text).results().forEach(place -> found.add(place.group()));
    return found;
  }

  private static List<String> keys(String file) throws IOException {
    var keys = new ArrayList<String>();
    for (String line : Files.readAllLines(path(file))) {
      if (!line.isBlank() && !line.startsWith("#")) {
        keys.add(line.substring(0, line.indexOf('=')).strip());
      }
    }
    return keys;
  }

  private static TreeMap<String, String> read(String file) throws IOException {
    var properties = new Properties();
    try (Reader in = Files.newBufferedReader(path(file))) {
      properties.load(in);
    }
    var texts = new TreeMap<String, String>();
    properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
    return texts;
  }

  private static Path path(String file) {
    return Path.of("src/main/resources/syncduel", file + ".properties");
  }
}
