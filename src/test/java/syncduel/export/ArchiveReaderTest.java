package syncduel.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import syncduel.lesson.Exchanges;
import syncduel.lesson.LessonLibrary;
import syncduel.lesson.LessonPlay;
import syncduel.lesson.LessonReader;
import syncduel.lesson.LogBook;
import syncduel.lesson.LogEntry;
import syncduel.stage.Stage;
import syncduel.trace.Moment;
import syncduel.trace.Trace;

class ArchiveReaderTest {
  private static final LessonLibrary LIBRARY = new LessonLibrary(new LessonReader());
  private static final String FOREIGN =
      """
      {"log": {"version": "1.2", "creator": {"name": "x", "version": "1"}, "entries": [
        {"startedDateTime": "2026-01-01T10:00:00.123+02:00", "time": 3,
         "request": {"method": "PATCH", "url": "http://localhost:8080/tables/TodoItem/q1",
                     "httpVersion": "HTTP/1.1", "cookies": [], "queryString": [],
                     "headers": [{"name": "If-Match", "value": "\\"AAA\\""}],
                     "postData": {"mimeType": "application/json", "text": "{}"},
                     "headersSize": -1, "bodySize": 2},
         "response": {"status": 412, "statusText": "", "httpVersion": "HTTP/1.1", "cookies": [],
                      "headers": [], "content": {"size": 0, "mimeType": ""}, "redirectURL": "",
                      "headersSize": -1, "bodySize": 0},
         "cache": {}, "timings": {"send": 0, "wait": 3, "receive": 0}}]}}
      """;

  @ParameterizedTest
  @MethodSource("bundled")
  void anArchiveOfALessonReadsBackToAnEqualLog(String file) {
    LessonPlay play = played(file);

    Trace read =
        ArchiveReader.read(
            "a.har",
            String.join("\n", HttpArchive.of(play, ArchiveFacts.bundled("1", step -> "said"))));

    assertThat(Exchanges.of(read)).isEqualTo(Exchanges.of(play.trace()));
    assertThat(lines(read)).isEqualTo(lines(play.trace()));
  }

  @Test
  void anArchiveOfAnyMomentReadsBackToAnEqualLog() {
    LessonPlay whole = played("02-different-fields-of-one-row.json");

    for (Moment moment : whole.trace().moments()) {
      Trace upTo = whole.trace().upToMoment(moment.number());
      var play = new LessonPlay(whole.lesson(), upTo, List.of());
      Trace read =
          ArchiveReader.read(
              "a.har",
              String.join("\n", HttpArchive.of(play, ArchiveFacts.bundled("1", step -> "said"))));

      assertThat(Exchanges.of(read)).isEqualTo(Exchanges.of(upTo));
      assertThat(lines(read)).isEqualTo(lines(upTo));
    }
  }

  @Test
  void anArchiveOfAServerUnderAPathReadsBackToAnEqualLog() {
    LessonPlay play = played("02-different-fields-of-one-row.json");
    var facts =
        new ArchiveFacts(
            "1",
            step -> "said",
            Optional.of(URI.create("https://example.org/my/app/")),
            Map.of(1, Duration.ofNanos(12_345_678)));

    List<String> archive = HttpArchive.of(play, facts);
    Trace read = ArchiveReader.read("a.har", String.join("\n", archive));

    assertThat(lines(read)).isEqualTo(lines(play.trace()));
    assertThat(archive)
        .filteredOn(line -> line.contains("\"_exchange\":1,"))
        .singleElement()
        .asString()
        .contains(
            "\"time\":12.346,",
            "\"wait\":12.346,",
            "\"url\":\"https://example.org/my/app/tables/TodoItem/t1")
        .doesNotContain("serverIPAddress");
  }

  @Test
  void whatAnotherToolWroteIsOneStepOfOneClient() {
    Trace read = ArchiveReader.read("a.har", FOREIGN);

    assertThat(LogBook.of(read))
        .extracting(LogEntry::name, LogEntry::request, LogEntry::status)
        .containsExactly(tuple("Client", "PATCH q1", "412"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          \"entries\": [           | \"entrees\": [        | a.har: log.entries is missing
          \"status\": 412          | \"status\": \"412\"    | a.har: log.entries[0].response.status should be a whole number
          2026-01-01T10:00:00.123+02:00 | yesterday        | a.har: log.entries[0].startedDateTime should be a time such as 2026-01-01T10:00:00Z
          http://localhost:8080/t  | http://local host/t  | a.har: log.entries[0].request.url should be a URL
          \"cache\": {}            | \"_fate\": \"eaten\"    | a.har: log.entries[0]._fate should be answered, lost, held or sent
          \"cache\": {}            | \"_step\": 0           | a.har: the steps (_step) of the entries should count up from 1
          \"cookies\": [], \"queryString\": [] | \"cookies\": [] | a.har: log.entries[0].request.queryString is missing
          """)
  void whatIsWrongIsSaidWithItsPlace(String from, String to, String sentence) {
    String broken = FOREIGN.replace(from, to);

    assertThat(broken).isNotEqualTo(FOREIGN);
    assertThatThrownBy(() -> ArchiveReader.read("a.har", broken))
        .isInstanceOf(ArchiveException.class)
        .hasMessage(sentence);
  }

  @Test
  void aFileThatIsNoJsonIsSaidToBeNone() {
    assertThatThrownBy(() -> ArchiveReader.read("a.har", "<html>"))
        .isInstanceOf(ArchiveException.class)
        .hasMessageStartingWith("a.har: Malformed JSON");
  }

  static Stream<String> bundled() {
    return LIBRARY.lessons().stream().map(LessonLibrary.Entry::file);
  }

  private static List<List<Object>> lines(Trace trace) {
    return LogBook.of(trace).stream()
        .filter(entry -> !entry.exchanges().isEmpty())
        .map(ArchiveReaderTest::columns)
        .toList();
  }

  private static List<Object> columns(LogEntry entry) {
    return List.of(
        entry.step(),
        entry.who(),
        entry.name(),
        entry.request(),
        entry.ifMatch(),
        entry.outcome(),
        entry.status(),
        entry.etag(),
        entry.sentence(),
        entry.inFull(),
        entry.row(),
        entry.exchanges());
  }

  private static LessonPlay played(String file) {
    try (Stage stage = Stage.open()) {
      return LessonPlay.of(LIBRARY.open(file), stage);
    }
  }
}
