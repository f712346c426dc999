package syncduel.lesson;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import syncduel.lesson.Located.Keyed;
import syncduel.lesson.Located.Member;
import syncduel.lesson.Located.Plain;
import syncduel.model.Fields;
import syncduel.model.Row;
import syncduel.model.RowId;

/**
 * The columns of a lesson's table: {@code text}, {@code complete} and every other key of the rows
 * that are given. A value that does not fit its column, or a column that is not there, is an error.
 */
final class Columns {
  private static final String ID = "id";
  private static final String TEXT = "a text";
  private static final String FLAG = "true or false";
  private static final String NUMBER = "a number";
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,63}");
  private static final Set<String> SYSTEM = Set.of("version", "createdat", "updatedat", "deleted");

  private final Source source;
  private final Map<String, String> types = new LinkedHashMap<>();
  private final boolean growing;

  private Columns(Source source, Map<String, String> types, boolean growing) {
    this.source = source;
    this.types.putAll(types);
    this.growing = growing;
  }

  /** The two columns that every table has; the given rows add theirs. */
  static Columns growing(Source source) {
    var types = new LinkedHashMap<String, String>();
    types.put("text", TEXT);
    types.put("complete", FLAG);
    return new Columns(source, types, true);
  }

  /** These columns and no further ones; one that was null everywhere takes texts. */
  Columns fixed() {
    var settled = new LinkedHashMap<>(types);
    settled.replaceAll((name, type) -> type.isEmpty() ? TEXT : type);
    return new Columns(source, settled, false);
  }

  /** A row whose id may be missing. */
  Row row(Located value, Function<Section, RowId> id) {
    Section row = section(value, "a row");
    return Row.of(id.apply(row), fields(row, Set.of(ID)));
  }

  /** The columns of an object without an id. */
  Fields fields(Located value, String what) {
    return fields(section(value, what), Set.of());
  }

  /** The columns of a row, those keys aside. */
  Fields fields(Section row, Set<String> others) {
    var all = new LinkedHashMap<String, Object>();
    for (String name : row.keys()) {
      if (!others.contains(name)) {
        Member member = new Member(row.keyAt(name), row.find(name).orElseThrow());
        all.put(name, value(name, member, others));
      }
    }
    return new Fields(all);
  }

  /** An object with any keys. */
  Section section(Located value, String what) {
    if (value instanceof Keyed object) {
      return new Section(source, object);
    }
    throw source.problem(value.at(), what + " is an object, not " + value.kind());
  }

  /** An id that the service would take. */
  RowId id(String key, Section section) {
    return id(key, section.need(key, "a row's id was expected"));
  }

  /** An id that the service would take. */
  RowId id(String key, Located value) {
    if (!(value instanceof Plain plain) || !(plain.value() instanceof String text)) {
      throw source.problem(
          value.at(),
          Spelling.quoted(key) + " is " + value.kind() + ", a row's id (a text) was expected");
    }
    return id(text, value.at());
  }

  /** An id that the service would take. */
  RowId id(String text, Located.Position at) {
    try {
      return new RowId(text);
    } catch (IllegalArgumentException e) {
      String reason = e.getMessage();
      throw source.problem(
          at,
          "this is no row's id: "
              + reason.substring(0, 1).toLowerCase(Locale.ROOT)
              + reason.substring(1),
          e);
    }
  }

  private Object value(String name, Member member, Set<String> others) {
    if (!(member.value() instanceof Plain plain)) {
      throw source.problem(
          member.value().at(),
          "the column "
              + Spelling.quoted(name)
              + " holds a text, a number, true, false or null,"
              + " not "
              + member.value().kind());
    }
    if (!types.containsKey(name)) {
      add(name, member, others);
    }
    String type = typeOf(plain);
    if (types.get(name).isEmpty()) {
      types.put(name, type);
    }
    if (!type.isEmpty() && !types.get(name).equals(type)) {
      throw source.problem(
          plain.at(),
          "the column "
              + Spelling.quoted(name)
              + " holds "
              + types.get(name)
              + ", not "
              + plain.kind());
    }
    return plain.value();
  }

  private void add(String name, Member member, Set<String> others) {
    if (!growing) {
      var known = new LinkedHashSet<>(others);
      known.addAll(types.keySet());
      throw source.problem(
          member.keyAt(),
          "the table has no column " + Spelling.quoted(name) + Spelling.hint(name, known));
    }
    if (SYSTEM.contains(name.toLowerCase(Locale.ROOT)) || name.equalsIgnoreCase(ID)) {
      throw source.problem(
          member.keyAt(),
          Spelling.quoted(name) + " cannot be a column, the server keeps it itself");
    }
    if (!NAME.matcher(name).matches()) {
      throw source.problem(
          member.keyAt(),
          Spelling.quoted(name)
              + " cannot be a column, a letter and then letters, digits or _ were"
              + " expected");
    }
    for (String known : types.keySet()) {
      if (known.equalsIgnoreCase(name)) {
        throw source.problem(
            member.keyAt(),
            "the columns "
                + Spelling.quoted(name)
                + " and "
                + Spelling.quoted(known)
                + " differ in case only");
      }
    }
    types.put(name, "");
  }

  private static String typeOf(Plain plain) {
    if (plain.value() == null) {
      return "";
    }
    if (plain.value() instanceof Boolean) {
      return FLAG;
    }
    return plain.value() instanceof String ? TEXT : NUMBER;
  }
}
