package syncduel.view;

import java.util.Iterator;
import java.util.Map;
import syncduel.wire.Json;

/** JSON over several lines, for people; a text that is no JSON stays as it came. */
final class PrettyJson {
  private static final String INDENT = "  ";

  private PrettyJson() {}

  static String of(String text) {
    Object value;
    try {
      value = Json.read(text);
    } catch (Json.Malformed e) {
      return text;
    }
    var out = new StringBuilder();
    write(out, value, "");
    return out.toString();
  }

  private static void write(StringBuilder out, Object value, String indent) {
    if (value instanceof Map<?, ?> object && !object.isEmpty()) {
      out.append("{\n");
      for (Iterator<? extends Map.Entry<?, ?>> left = object.entrySet().iterator();
          left.hasNext(); ) {
        Map.Entry<?, ?> entry = left.next();
        out.append(indent).append(INDENT).append(Json.write(entry.getKey())).append(": ");
        write(out, entry.getValue(), indent + INDENT);
        out.append(left.hasNext() ? ",\n" : "\n");
      }
      out.append(indent).append("}");
    } else if (value instanceof Iterable<?> list && list.iterator().hasNext()) {
      out.append("[\n");
      for (Iterator<?> left = list.iterator(); left.hasNext(); ) {
        out.append(indent).append(INDENT);
        write(out, left.next(), indent + INDENT);
        out.append(left.hasNext() ? ",\n" : "\n");
      }
      out.append(indent).append("]");
    } else {
      out.append(Json.write(value));
    }
  }
}
