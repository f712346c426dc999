package syncduel.lesson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import syncduel.model.Row;
import syncduel.stage.ClientSetup;
import syncduel.stage.Setup;

/**
 * Writes a lesson as a file that people like to read: rows and steps on lines of their own, what
 * equals a default left out. Reading it gives an equal lesson; comments are not kept. Thread-safe.
 */
public final class LessonWriter {
  private static final int WIDTH = 120;
  private static final String STEP = "    ";
  private static final String NEXT_LINE = ",\n      ";
  private static final String EXPECT = "\"expect\": ";
  private static final List<String> WORDS = List.of("chapter", "say");

  /** The text of the file, with a line end at its end. */
  public String write(Lesson lesson) {
    var parts = new ArrayList<String>();
    parts.add("  \"format\": 1");
    parts.add("  \"title\": " + JsonText.line(lesson.title()));
    if (!lesson.aim().isEmpty()) {
      parts.add("  \"aim\": " + JsonText.line(lesson.aim()));
    }
    String given = given(lesson.given());
    if (!given.isEmpty()) {
      parts.add("  \"given\": {\n" + given + "\n  }");
    }
    String steps = lesson.steps().stream().map(this::step).collect(Collectors.joining(",\n"));
    parts.add("  \"steps\": [" + (steps.isEmpty() ? "" : "\n" + steps + "\n  ") + "]");
    return "{\n" + String.join(",\n", parts) + "\n}\n";
  }

  private static String given(Setup given) {
    Setup defaults = GivenReader.defaults();
    var keys = new LinkedHashMap<String, Object>();
    put(keys, "protocol", given.protocol().word(), defaults.protocol().word());
    put(keys, "softDelete", given.softDelete(), defaults.softDelete());
    put(keys, "start", given.start().toString(), defaults.start().toString());
    put(keys, "table", given.table().value(), defaults.table().value());
    put(keys, "pulled", given.pulled(), defaults.pulled());
    put(keys, "left", client(given.left(), defaults.left()), Map.of());
    put(keys, "right", client(given.right(), defaults.right()), Map.of());
    var lines = new ArrayList<String>();
    keys.forEach((key, value) -> lines.add(STEP + JsonText.member(key, value)));
    if (!given.server().isEmpty()) {
      lines.add(rows(given.server()));
    }
    return String.join(",\n", lines);
  }

  private static String rows(List<Row> rows) {
    return rows.stream()
        .map(row -> "      " + JsonText.line(StepJson.row(row)))
        .collect(Collectors.joining(",\n", STEP + "\"server\": [\n", "\n" + STEP + "]"));
  }

  private static Map<String, Object> client(ClientSetup client, ClientSetup defaults) {
    var keys = new LinkedHashMap<String, Object>();
    put(keys, "name", client.name(), defaults.name());
    put(keys, "policy", client.policy(), defaults.policy());
    put(keys, "sends", client.sends().word(), defaults.sends().word());
    put(keys, "pulls", client.pulls().word(), defaults.pulls().word());
    put(keys, "incremental", client.incremental(), defaults.incremental());
    put(keys, "skewSeconds", client.skewSeconds(), defaults.skewSeconds());
    return keys;
  }

  private static void put(Map<String, Object> keys, String key, Object value, Object standard) {
    if (!value.equals(standard)) {
      keys.put(key, value);
    }
  }

  private String step(LessonStep step) {
    Map<String, Object> keys = StepJson.of(step);
    String line = STEP + JsonText.line(keys);
    return line.length() <= WIDTH ? line : STEP + "{ " + String.join(NEXT_LINE, parts(keys)) + " }";
  }

  /** The words, the action, the explanation, the question and the expectation, a line for each. */
  private static List<String> parts(Map<String, Object> keys) {
    var words = new LinkedHashMap<String, Object>();
    var action = new LinkedHashMap<String, Object>(keys);
    WORDS.stream().filter(keys::containsKey).forEach(key -> words.put(key, action.remove(key)));
    Object why = action.remove("why");
    Object ask = action.remove("ask");
    Object expect = action.remove("expect");
    var parts = new ArrayList<String>();
    if (!words.isEmpty()) {
      parts.add(JsonText.members(words));
    }
    parts.add(JsonText.members(action));
    if (why != null) {
      parts.add(JsonText.member("why", why));
    }
    if (ask != null) {
      parts.add(JsonText.member("ask", ask));
    }
    if (expect instanceof Map<?, ?> map) {
      parts.add(expect(map));
    }
    return parts;
  }

  private static String expect(Map<?, ?> expect) {
    String line = EXPECT + JsonText.line(expect);
    if (line.length() + STEP.length() + 2 <= WIDTH) {
      return line;
    }
    return expect.entrySet().stream()
        .map(part -> JsonText.member(String.valueOf(part.getKey()), part.getValue()))
        .collect(
            Collectors.joining(NEXT_LINE + " ".repeat(EXPECT.length() + 2), EXPECT + "{ ", " }"));
  }
}
