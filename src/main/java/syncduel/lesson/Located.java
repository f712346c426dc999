package syncduel.lesson;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON value and where it begins in its file, so that an error can name the place. */
sealed interface Located {
  /** Where it begins. */
  Position at();

  /** What it is, in the words of an error. */
  String kind();

  /** Line and column, both from 1. */
  record Position(int line, int column) {}

  /** One key of an object, where the key stands, and its value. */
  record Member(Position keyAt, Located value) {}

  /** An object, its keys in the file's order. */
  record Keyed(Position at, Map<String, Member> members) implements Located {
    /** Keeps its own copy in order. */
    public Keyed {
      members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    @Override
    public String kind() {
      return "an object";
    }
  }

  /** An array. */
  record Listed(Position at, List<Located> items) implements Located {
    /** Keeps its own copy. */
    public Listed {
      items = List.copyOf(items);
    }

    @Override
    public String kind() {
      return "a list";
    }
  }

  /** Null, a Boolean, a Long, a Double or a String. */
  record Plain(Position at, Object value) implements Located {
    @Override
    public String kind() {
      if (value == null) {
        return "null";
      }
      if (value instanceof Boolean) {
        return value.toString();
      }
      return value instanceof String ? "a text" : "a number";
    }
  }
}
