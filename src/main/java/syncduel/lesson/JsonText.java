package syncduel.lesson;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import syncduel.wire.Json;

/** JSON on one line, with the blanks that make it readable. */
final class JsonText {
  private JsonText() {}

  /** {@code { "id": "q1", "complete": false }}. */
  static String line(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.isEmpty() ? "{}" : "{ " + members(map) + " }";
    }
    if (value instanceof Iterable<?> list) {
      return StreamSupport.stream(list.spliterator(), false)
          .map(JsonText::line)
          .reduce((first, next) -> first + ", " + next)
          .map(items -> "[ " + items + " ]")
          .orElse("[]");
    }
    return Json.write(value);
  }

  /** {@code "id": "q1", "complete": false}. */
  static String members(Map<?, ?> map) {
    return map.entrySet().stream()
        .map(entry -> member(String.valueOf(entry.getKey()), entry.getValue()))
        .collect(Collectors.joining(", "));
  }

  /** {@code "id": "q1"}. */
  static String member(String key, Object value) {
    return Json.write(key) + ": " + line(value);
  }
}
