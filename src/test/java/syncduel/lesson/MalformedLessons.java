package syncduel.lesson;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Lesson files with one mistake each, and the sentence that each must give. */
final class MalformedLessons {
  private static final String RESOURCE = "malformed-lessons.txt";
  private static final String BAR = " | ";

  private MalformedLessons() {}

  /** A file and its sentence without the file's name. */
  record Malformed(String text, String message) {}

  static List<Malformed> all() throws IOException {
    try (InputStream in = MalformedLessons.class.getResourceAsStream(RESOURCE)) {
      List<String> lines =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isEmpty() && !line.startsWith("#"))
              .toList();
      var all = new ArrayList<Malformed>();
      for (int index = 0; index < lines.size(); index += 2) {
        all.add(new Malformed(text(lines.get(index)), lines.get(index + 1)));
      }
      return all;
    }
  }

  private static String text(String line) {
    int bar = line.indexOf(BAR);
    String part = line.substring(bar + BAR.length()).replace('⏎', '\n');
    return file(line.substring(0, bar), part);
  }

  private static String file(String kind, String part) {
    return switch (kind) {
      case "file" -> part;
      case "key" -> "{\"format\": 1, \"title\": \"T\", \"steps\": [],\n" + part + "\n}";
      case "given" -> file("key", "\"given\": {\n" + part + "\n}");
      case "step" -> "{\"format\": 1, \"title\": \"T\",\n" + givenRows() + part + "\n]}";
      case "expect" -> file("step", "{\"do\": \"note\", \"expect\": {\n" + part + "\n}}");
      case "exchange" -> file("expect", "\"exchanges\": [\n" + part + "\n]");
      default -> throw new IllegalArgumentException(kind);
    };
  }

  private static String givenRows() {
    return "\"given\": {\"server\": [{\"id\": \"q1\", \"rank\": 1}]}, \"steps\": [\n";
  }
}
