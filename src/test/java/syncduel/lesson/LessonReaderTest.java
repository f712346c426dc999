package syncduel.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import syncduel.model.Fields;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.stage.Setup;

class LessonReaderTest {
  private final LessonReader reader = new LessonReader();

  @Test
  void aShortFileGetsAllDefaults() {
    Lesson lesson = reader.read("a.json", "{\"format\": 1, \"title\": \"T\", \"steps\": []}");

    assertThat(lesson).isEqualTo(new Lesson("T", "", Setup.of(List.of()), List.of()));
  }

  @Test
  void commentsTrailingCommasAndAByteOrderMarkAreAccepted() {
    String text =
        "\uFEFF// a lesson\n{\"format\": 1, \"title\": \"T\", // named\n\"given\": {\"server\":"
            + " [{\"id\": \"a\", \"text\": null, \"rank\": 1,},]},\n \"steps\": [],}";
    Row row = Row.of(new RowId("a"), Fields.of("text", null).with("rank", 1));

    assertThat(reader.read("a.json", text.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new Lesson("T", "", Setup.of(List.of(row)), List.of()));
  }

  @Test
  void aStepKnowsItsLine() {
    Lesson lesson =
        reader.read(
            "a.json",
            "{\"format\": 1, \"title\": \"T\", \"steps\": [\n{\"do\": \"note\"},\n\n  {\"do\":"
                + " \"note\", \"say\": \"x\",\n\"expect\": {\n\"exchanges\": [\n{\"status\":"
                + " 200},\n{\"status\":\n404}]}}]}");

    assertThat(lesson.steps().stream().map(LessonStep::line)).containsExactly(2, 4);
    Lines lines = lesson.steps().get(1).expect().orElseThrow().lines();
    assertThat(
            List.of(
                lines.of(""),
                lines.of("exchanges/0/status"),
                lines.of("exchanges/1"),
                lines.of("exchanges/1/status"),
                lines.of("exchanges/7/etag"),
                lines.of("left")))
        .containsExactly(5, 7, 8, 8, 6, 5);
  }

  @Test
  void bytesThatAreNoUtf8AreFound() {
    byte[] bytes = "{\n \"title\": \"x\"}".getBytes(StandardCharsets.UTF_8);
    bytes[13] = (byte) 0xFF;

    assertThatThrownBy(() -> reader.read("a.json", bytes))
        .hasMessage("a.json:2:12: these bytes are no UTF-8");
  }

  @Test
  void aFileThatIsTooLargeIsRefused() {
    assertThatThrownBy(() -> reader.read("a.json", new byte[LessonReader.LARGEST + 1]))
        .hasMessage("a.json:1:1: the file has more than 4194304 bytes, a lesson has less");
  }

  @Test
  void policiesCanBeOthers() {
    LessonReader other = new LessonReader(List.of("coin"));
    String text =
        "{\"format\":1,\"title\":\"T\",\"given\":{\"left\":{\"policy\":\"%s\"}},\"steps\":[]}";

    assertThat(other.read("a.json", text.formatted("coin")).given().left().policy())
        .isEqualTo("coin");
    assertThatThrownBy(() -> other.read("a.json", text.formatted("ask")))
        .hasMessage("a.json:1:51: unknown word \"ask\" for \"policy\" (known here: coin)");
  }

  @TestFactory
  List<DynamicTest> oneSentenceSaysWhereAndWhat() throws IOException {
    return MalformedLessons.all().stream()
        .map(
            malformed ->
                DynamicTest.dynamicTest(
                    malformed.message(),
                    () ->
                        assertThatThrownBy(() -> reader.read("a.json", malformed.text()))
                            .isInstanceOf(LessonFileException.class)
                            .hasMessage("a.json:" + malformed.message())))
        .toList();
  }

  @Test
  void aDamagedFileIsReadOrRefusedInOneLineButNeverCrashesTheReader() throws IOException {
    Random random = new Random(20260101);
    String lesson = Files.readString(Path.of("demo-data/lessons/01-two-edits-of-one-row.json"));
    var wrong = new ArrayList<String>();
    for (int run = 0; run < 500; run++) {
      String damaged = damaged(lesson, random);
      try {
        reader.read("a.json", damaged);
      } catch (LessonFileException e) {
        if (!e.getMessage().matches("a\\.json:[0-9]+:[0-9]+: .+")) {
          wrong.add(e.getMessage());
        }
      }
    }

    assertThat(wrong).isEmpty();
  }

  private static String damaged(String text, Random random) {
    int from = random.nextInt(text.length());
    int to = Math.min(text.length(), from + random.nextInt(12));
    String marks = "{}[],:\"\\ 01-e.tfn\n/*v\0";
    int mark = random.nextInt(marks.length());
    String instead = random.nextBoolean() ? "" : marks.substring(mark, mark + 1);
    return text.substring(0, from) + instead + text.substring(to);
  }
}
