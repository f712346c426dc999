package syncduel.lesson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import syncduel.lesson.Located.Keyed;
import syncduel.lesson.Located.Listed;
import syncduel.lesson.Located.Plain;

/** Reads one entry of {@code expect.exchanges}. */
final class ExchangeReader {
  private static final Pattern VERSION = Pattern.compile("v([1-9][0-9]{0,8})");
  static final Set<String> KEYS =
      GivenReader.keys(
          "method", "path", "query", "ifMatch", "body", "status", "etag", "answer", "pull");
  static final Set<String> PULL = GivenReader.keys("pages", "rows");
  static final Map<String, String> METHODS =
      GivenReader.words(new String[] {"GET", "POST", "PATCH", "DELETE", "PUT"}, name -> name);

  private final Source source;

  ExchangeReader(Source source) {
    this.source = source;
  }

  ExpectedEntry read(Located value) {
    Section entry = Section.of(source, value, "an exchange", KEYS);
    if (entry.has("pull")) {
      return pull(entry);
    }
    return new ExpectedEntry.Single(
        entry.word("method", METHODS),
        entry.read("path", at -> path(entry, at)),
        entry.read("query", this::query).orElse(Map.of()),
        version(entry, "ifMatch"),
        entry.read("body", at -> properties("body", at)).orElse(Map.of()),
        entry.read("status", at -> status(entry, at)),
        version(entry, "etag"),
        entry.read("answer", at -> properties("answer", at)).orElse(Map.of()));
  }

  /** A version's ordinal, or null for none. */
  Optional<OrNone<Integer>> version(Section section, String key) {
    return section.orNone(key, value -> ordinal(section, key, value));
  }

  private int ordinal(Section section, String key, Located value) {
    String expected = "a version (v1, v2 ...) or null";
    if (!(value instanceof Plain plain) || !(plain.value() instanceof String text)) {
      throw section.wrong(key, value, expected);
    }
    Matcher matcher = VERSION.matcher(text);
    if (!matcher.matches()) {
      throw source.problem(
          value.at(),
          "\"" + key + "\" is " + Spelling.quoted(text) + ", " + expected + " was expected");
    }
    return Integer.parseInt(matcher.group(1));
  }

  private ExpectedEntry pull(Section entry) {
    for (String key : entry.keys()) {
      if (!key.equals("pull")) {
        throw source.problem(
            entry.keyAt(key), "\"" + key + "\" does not go with \"pull\", which stands alone");
      }
    }
    Section pull = Section.of(source, entry.find("pull").orElseThrow(), "\"pull\"", PULL);
    return new ExpectedEntry.Pull(
        ExpectReader.count(pull, "pages"), ExpectReader.count(pull, "rows"));
  }

  private String path(Section entry, Located value) {
    String path = entry.text("path", value);
    if (!path.startsWith("/") || path.contains("?")) {
      throw source.problem(
          value.at(),
          "\"path\" is "
              + Spelling.quoted(path)
              + ", a path that begins with / and has no query was expected");
    }
    return path;
  }

  private Map<String, OrNone<String>> query(Located value) {
    Section query = object("query", value);
    return query.members(
        item ->
            Section.isNull(item) ? OrNone.<String>none() : OrNone.of(query.text("query", item)));
  }

  private String status(Section entry, Located value) {
    if (value instanceof Plain plain && plain.value() instanceof Long) {
      return String.valueOf(entry.whole("status", value, 100, 599));
    }
    if (value instanceof Plain plain && (Set.of("lost", "held").contains(plain.value() + ""))) {
      return plain.value().toString();
    }
    throw source.problem(
        value.at(), "\"status\" is a number from 100 to 599, \"lost\" or \"held\"");
  }

  private Map<String, Object> properties(String key, Located value) {
    return object(key, value).members(ExchangeReader::json);
  }

  private Section object(String key, Located value) {
    if (value instanceof Keyed object) {
      return new Section(source, object);
    }
    throw source.problem(value.at(), "\"" + key + "\" is an object, not " + value.kind());
  }

  /** A value without its places. */
  static Object json(Located value) {
    if (value instanceof Plain plain) {
      return plain.value();
    }
    if (value instanceof Listed list) {
      var items = new ArrayList<>();
      list.items().forEach(item -> items.add(json(item)));
      return items;
    }
    var object = new LinkedHashMap<String, Object>();
    ((Keyed) value).members().forEach((name, member) -> object.put(name, json(member.value())));
    return object;
  }
}
