package syncduel.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import syncduel.model.Choice;
import syncduel.model.OperationKind;
import syncduel.trace.Direction;

class PhrasesTest {
  private static final Pattern QUOTED = Pattern.compile("\"([a-z][A-Za-z0-9_.-]*)\"");

  /** Those of others' sentences are found by the sentence. */
  @Test
  void everyPhraseIsUsed() throws IOException {
    TreeSet<String> quoted = quoted();
    var unused = new TreeSet<>(Phrases.english().keys());
    unused.removeIf(
        key -> quoted.contains(key) || quoted.contains(key.replaceAll("\\.(one|more)$", "")));
    unused.removeAll(composed());
    unused.removeIf(key -> key.startsWith("said."));

    assertThat(unused).isEmpty();
  }

  @Test
  void everyPhraseThatIsPutTogetherExists() {
    assertThat(Phrases.english().keys()).containsAll(composed());
  }

  /** A queue with one delete joins no other; the rest of the log is compared in English. */
  @Test
  void theLogSpeaksGerman() {
    assertThat(
            LogBook.of(TutorialTrace.whole(), new Phrases(Locale.GERMAN)).stream()
                .map(LogEntry::sentence))
        .contains(
            "4 Zeilen geholt, alle auf v1.",
            "Jetzt „… later“; wartet in der Warteschlange.",
            "v1 war aktuell, also schrieb der Server v2.",
            "Abgelehnt: Die Zeile hat jetzt v2, nicht v1.");
  }

  private static TreeSet<String> composed() {
    var keys = new TreeSet<String>();
    Arrays.stream(Choice.values()).forEach(choice -> keys.add("chose." + choice.word()));
    List.of("local", "server", "merge", "both", "give-up").forEach(how -> keys.add("won." + how));
    Arrays.stream(Direction.values()).forEach(which -> keys.add("released." + which.word()));
    for (OperationKind kind : OperationKind.values()) {
      keys.add("queued." + kind.word());
      keys.add("then.joins." + kind.word());
    }
    for (String did : List.of("changed", "deleted")) {
      keys.add("conflict.here." + did);
      keys.add("conflict.since." + did);
    }
    List.of("deleted", "undeleted", "wrote").forEach(did -> keys.add("done." + did + ".unchecked"));
    return keys;
  }

  private static TreeSet<String> quoted() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/java/syncduel/lesson"))) {
      var texts = new StringBuilder();
      for (Path file : files.toList()) {
        texts.append(Files.readString(file));
      }
      return QUOTED
          .matcher(texts)
          .results()
          .map(quoted -> quoted.group(1))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
