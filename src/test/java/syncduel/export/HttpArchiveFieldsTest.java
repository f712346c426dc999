package syncduel.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import syncduel.lesson.LessonLibrary;
import syncduel.lesson.LessonPlay;
import syncduel.lesson.LessonReader;
import syncduel.stage.Stage;
import syncduel.wire.Json;

/** Holds archives to the fields of HAR 1.2, chapter "HAR Data Structure". */
class HttpArchiveFieldsTest {
  private static final LessonLibrary LIBRARY = new LessonLibrary(new LessonReader());

  /**
   * The fields of each object: {@code !} must be there; then what it is. A small letter begins the
   * name of a value, a capital that of another object; {@code []} is a list.
   */
  private static final Map<String, String> FIELDS =
      Map.ofEntries(
          Map.entry("Archive", "!log:Log"),
          Map.entry(
              "Log",
              "!version:text !creator:Tool browser:Tool pages:Page[] !entries:Entry[] comment:text"),
          Map.entry("Tool", "!name:text !version:text comment:text"),
          Map.entry(
              "Page",
              "!startedDateTime:time !id:text !title:text !pageTimings:PageTimings comment:text"),
          Map.entry("PageTimings", "onContentLoad:number onLoad:number comment:text"),
          Map.entry(
              "Entry",
              "pageref:text !startedDateTime:time !time:number !request:Request"
                  + " !response:Response !cache:Cache !timings:Timings serverIPAddress:text"
                  + " connection:text comment:text"),
          Map.entry(
              "Request",
              "!method:text !url:text !httpVersion:text !cookies:Cookie[] !headers:Named[]"
                  + " !queryString:Named[] postData:PostData !headersSize:number"
                  + " !bodySize:number comment:text"),
          Map.entry(
              "Response",
              "!status:number !statusText:text !httpVersion:text !cookies:Cookie[]"
                  + " !headers:Named[] !content:Content !redirectURL:text !headersSize:number"
                  + " !bodySize:number comment:text"),
          Map.entry(
              "Cookie",
              "!name:text !value:text path:text domain:text expires:time httpOnly:bool"
                  + " secure:bool comment:text"),
          Map.entry("Named", "!name:text !value:text comment:text"),
          Map.entry("PostData", "!mimeType:text params:Param[] !text:text comment:text"),
          Map.entry("Param", "!name:text value:text fileName:text contentType:text comment:text"),
          Map.entry(
              "Content",
              "!size:number compression:number !mimeType:text text:text encoding:text"
                  + " comment:text"),
          Map.entry("Cache", "beforeRequest:Cached afterRequest:Cached comment:text"),
          Map.entry(
              "Cached", "expires:time !lastAccess:time !eTag:text !hitCount:number comment:text"),
          Map.entry(
              "Timings",
              "blocked:number dns:number connect:number !send:number !wait:number"
                  + " !receive:number ssl:number comment:text"));

  private final List<String> wrong = new ArrayList<>();

  @ParameterizedTest
  @MethodSource("bundled")
  void everyFieldIsOneOfTheStandardOrSaysThatItIsOurs(String file) {
    Map<?, ?> archive = archive(file);

    check("Archive", archive, "");

    assertThat(wrong).isEmpty();
    Map<?, ?> log = (Map<?, ?>) archive.get("log");
    assertThat(log.get("version")).isEqualTo("1.2");
    assertThat((List<?>) log.get("entries"))
        .isNotEmpty()
        .allSatisfy(entry -> assertThat(time((Map<?, ?>) entry)).isEqualTo(parts(entry)))
        .allSatisfy(entry -> assertThat(ids(log)).contains(((Map<?, ?>) entry).get("pageref")));
  }

  private static Stream<String> bundled() {
    return LIBRARY.lessons().stream().map(LessonLibrary.Entry::file);
  }

  private static Map<?, ?> archive(String file) {
    try (Stage stage = Stage.open()) {
      LessonPlay play = LessonPlay.of(LIBRARY.open(file), stage);
      return (Map<?, ?>)
          Json.read(
              String.join("\n", HttpArchive.of(play, ArchiveFacts.bundled("1", step -> "said"))));
    }
  }

  private static List<Object> ids(Map<?, ?> log) {
    return ((List<?>) log.get("pages"))
        .stream().<Object>map(page -> ((Map<?, ?>) page).get("id")).toList();
  }

  private static double time(Map<?, ?> entry) {
    return ((Number) entry.get("time")).doubleValue();
  }

  /** "time is the sum of all timings available in the timings object (i.e. not including -1)". */
  private static double parts(Object entry) {
    return ((Map<?, ?>) ((Map<?, ?>) entry).get("timings"))
        .entrySet().stream()
            .filter(part -> !part.getKey().equals("ssl"))
            .mapToDouble(part -> ((Number) part.getValue()).doubleValue())
            .filter(part -> part >= 0)
            .sum();
  }

  private void check(String type, Map<?, ?> object, String place) {
    List<String> known = new ArrayList<>();
    for (String field : FIELDS.get(type).split(" ")) {
      String[] parts = field.replace("!", "").split(":");
      known.add(parts[0]);
      Object value = object.get(parts[0]);
      String at = place + "." + parts[0];
      if (value == null && field.startsWith("!")) {
        wrong.add(at + " is missing");
      } else if (value != null) {
        is(parts[1], value, at);
      }
    }
    object.keySet().stream()
        .filter(name -> !known.contains(name) && !name.toString().startsWith("_"))
        .forEach(name -> wrong.add(place + "." + name + " is no field of " + type));
  }

  private void is(String type, Object value, String at) {
    if (type.endsWith("[]")) {
      ((List<?>) value).forEach(one -> is(type.substring(0, type.length() - 2), one, at + "[]"));
      return;
    }
    if (FIELDS.containsKey(type)) {
      check(type, (Map<?, ?>) value, at);
      return;
    }
    boolean right =
        switch (type) {
          case "number" -> value instanceof Number;
          case "bool" -> value instanceof Boolean;
          case "time" -> value instanceof String text && OffsetDateTime.parse(text) != null;
          default -> value instanceof String;
        };
    if (!right) {
      wrong.add(at + " is no " + type + ": " + value);
    }
  }
}
