package syncduel.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import syncduel.stage.Stage;
import syncduel.trace.Event;
import syncduel.trace.Moment;
import syncduel.trace.Trace;

/** What library, network and server say stands in a German window in German. */
class SaidTest {
  private static final Phrases GERMAN = new Phrases(Locale.GERMAN);

  @Test
  void everythingThatIsRefusedOrLostInTheBundledLessonsIsKnown() throws IOException {
    var said = new TreeSet<String>();
    try (Stream<Path> files = Files.list(Path.of("demo-data/lessons"))) {
      for (Path file : files.filter(path -> path.toString().matches(".*\\d.*")).toList()) {
        said.addAll(said(new LessonReader().read(file)));
      }
    }

    assertThat(said).hasSizeGreaterThan(4);
    assertThat(said).noneMatch(sentence -> GERMAN.said(sentence).equals(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'insert', 'row': { 'id': 't1', 'text': 'Again' }",
        "'edit', 'id': 't8', 'set': { 'text': 'Nowhere' }",
        "'delete', 'id': 't8'",
        "'release'",
        "'resolve', 'choose': 'local'",
        "'restore', 'entry': 3",
      })
  void everyRefusalOfAClientIsKnown(String verb) {
    assertThat(refusals("{ 'at': 'left', 'do': " + verb + " }"))
        .hasSize(1)
        .noneMatch(sentence -> GERMAN.said(sentence).equals(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'insert', 'row': { 'id': 't1', 'text': 'Again' }",
        "'edit', 'id': 't8', 'set': { 'text': 'Nowhere' }",
        "'delete', 'id': 't8'",
        "'undelete', 'id': 't1'",
      })
  void everyRefusalOfTheServerIsKnown(String verb) {
    assertThat(refusals("{ 'at': 'server', 'do': " + verb + " }"))
        .hasSize(1)
        .noneMatch(sentence -> GERMAN.said(sentence).equals(sentence));
  }

  @Test
  void whatWaitsInTheQueueRefusesInGerman() {
    assertThat(
            refusals(
                "{ 'at': 'left', 'do': 'delete', 'id': 't1' },"
                    + "{ 'at': 'left', 'do': 'delete', 'id': 't1' },"
                    + "{ 'at': 'left', 'do': 'insert', 'row': { 'id': 't1', 'text': 'x' } },"
                    + "{ 'at': 'left', 'do': 'edit', 'id': 't1', 'set': { 'text': 'x' } },"
                    + "{ 'at': 'left', 'do': 'purge' },"
                    + "{ 'at': 'left', 'do': 'hold', 'next': 'request' },"
                    + "{ 'at': 'left', 'do': 'push' },"
                    + "{ 'at': 'left', 'do': 'pull' }"))
        .map(GERMAN::said)
        .containsExactly(
            "Zeile „t1“ kann nicht gelöscht werden: Ihr Löschen wartet schon",
            "Zeile „t1“ kann nicht eingefügt werden: Ihr Löschen wartet schon",
            "Zeile „t1“ kann nicht geändert werden: Ihr Löschen wartet schon",
            "Purge abgelehnt: 1 Änderung der Tabelle TodoItem ginge verloren."
                + " Erst ein Push, oder Purge mit Verlust",
            "Phone ist noch beschäftigt: Eine Nachricht ist unterwegs angehalten.");
  }

  @Test
  void aSentenceInASentenceIsKnownToo() {
    assertThat(GERMAN.said("No answer from the server: the answer was lost"))
        .isEqualTo("Keine Antwort vom Server: Die Antwort ging verloren");
  }

  @Test
  void whatIsNotKnownStaysAsItIs() {
    assertThat(GERMAN.said("Connection reset.")).isEqualTo("Connection reset.");
    assertThat(GERMAN.said("")).isEmpty();
  }

  @Test
  void inEnglishEverySentenceStaysAsItIs() {
    for (String sentence : refusals("{ 'at': 'left', 'do': 'restore', 'entry': 3 }")) {
      assertThat(Phrases.english().said(sentence)).isEqualTo(sentence);
    }
  }

  private static List<String> refusals(String steps) {
    String file =
        "{ \"format\": 1, \"title\": \"T\", \"given\": { "
            + ShortLesson.SHARED
            + " }, \"steps\": [ "
            + steps.replace('\'', '"')
            + " ] }";
    return said(new LessonReader().read("a.json", file));
  }

  private static List<String> said(Lesson lesson) {
    try (Stage stage = Stage.open()) {
      Trace trace = LessonPlay.of(lesson, stage).trace();
      return trace.moments().stream().map(Moment::event).flatMap(it -> said(it).stream()).toList();
    }
  }

  private static Optional<String> said(Event event) {
    if (event instanceof Event.StepRefused refused) {
      return Optional.of(refused.message());
    }
    if (event instanceof Event.MessageLost lost) {
      return Optional.of(lost.reason());
    }
    return event instanceof Event.PullEnded ended ? ended.error() : Optional.empty();
  }
}
