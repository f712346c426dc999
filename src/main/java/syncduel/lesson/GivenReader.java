package syncduel.lesson;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.model.Sends;
import syncduel.model.TableName;
import syncduel.stage.ClientSetup;
import syncduel.stage.Pulls;
import syncduel.stage.Setup;
import syncduel.wire.Protocol;

/** Reads {@code given}: how the world begins. Every key has a default. */
final class GivenReader {
  static final long LONGEST_SKEW = 10L * 365 * 24 * 3600;
  private static final Instant EARLIEST = Instant.parse("1971-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2999-12-31T23:59:59Z");
  static final Set<String> KEYS =
      keys("protocol", "softDelete", "start", "table", "server", "pulled", "left", "right");
  static final Set<String> CLIENT =
      keys("name", "policy", "sends", "pulls", "incremental", "skewSeconds");

  private final Source source;
  private final Columns columns;
  private final Map<String, String> policies;

  GivenReader(Source source, Columns columns, Map<String, String> policies) {
    this.source = source;
    this.columns = columns;
    this.policies = policies;
  }

  /** All defaults. */
  static Setup defaults() {
    return Setup.of(List.of());
  }

  Setup read(Located value) {
    Section given = Section.of(source, value, "\"given\"", KEYS);
    Setup defaults = defaults();
    return new Setup(
        given.word("protocol", words(Protocol.values(), Protocol::word)).orElse(Protocol.V1),
        given.flag("softDelete").orElse(defaults.softDelete()),
        given.read("start", at -> start(given, at)).orElse(defaults.start()),
        given.read("table", at -> table(given, at)).orElse(defaults.table()),
        given.read("server", at -> rows(given, at)).orElse(List.of()),
        given.flag("pulled").orElse(defaults.pulled()),
        client(given, "left", defaults.left()),
        client(given, "right", defaults.right()));
  }

  private Instant start(Section given, Located value) {
    String text = given.text("start", value);
    String expected = ", a time in UTC such as 2026-01-01T10:00:00Z was expected";
    try {
      Instant start = Instant.parse(text);
      if (start.isBefore(EARLIEST) || start.isAfter(LATEST)) {
        throw source.problem(
            value.at(), "\"start\" is " + start + ", a time from 1971 to 2999 was expected");
      }
      return start;
    } catch (DateTimeParseException e) {
      throw source.problem(value.at(), "\"start\" is " + Spelling.quoted(text) + expected, e);
    }
  }

  private TableName table(Section given, Located value) {
    String text = given.text("table", value);
    try {
      return new TableName(text);
    } catch (IllegalArgumentException e) {
      throw source.problem(
          value.at(),
          "\"table\" is "
              + Spelling.quoted(text)
              + ", a letter, then letters, digits or _ (64 at most) were expected",
          e);
    }
  }

  private List<Row> rows(Section given, Located value) {
    var rows = new ArrayList<Row>();
    var lines = new LinkedHashMap<RowId, Integer>();
    given.list(
        "server",
        value,
        item -> {
          Row row = columns.row(item, section -> columns.id("id", section));
          Integer first = lines.putIfAbsent(row.id(), item.at().line());
          if (first != null) {
            throw source.problem(
                item.at(),
                "a row with the id "
                    + Spelling.quoted(row.id().value())
                    + " is here for the second time (line "
                    + first
                    + " has it already)");
          }
          return rows.add(row);
        });
    return rows;
  }

  private ClientSetup client(Section given, String key, ClientSetup defaults) {
    Optional<Located> value = given.find(key);
    if (value.isEmpty()) {
      return defaults;
    }
    Section client = Section.of(source, value.get(), "\"" + key + "\"", CLIENT);
    return new ClientSetup(
        client.words("name").orElse(defaults.name()),
        client.word("policy", policies).orElse(defaults.policy()),
        client.word("sends", words(Sends.values(), Sends::word)).orElse(defaults.sends()),
        client.word("pulls", words(Pulls.values(), Pulls::word)).orElse(defaults.pulls()),
        client.flag("incremental").orElse(defaults.incremental()),
        client.whole("skewSeconds", -LONGEST_SKEW, LONGEST_SKEW).orElse(defaults.skewSeconds()));
  }

  /** Values by their words, in order. */
  static <E> Map<String, E> words(E[] values, Function<E, String> word) {
    var words = new LinkedHashMap<String, E>();
    for (E value : values) {
      words.put(word.apply(value), value);
    }
    return words;
  }

  /** Keys in an order that an error can list. */
  static Set<String> keys(String... keys) {
    return new LinkedHashSet<>(List.of(keys));
  }
}
