package syncduel.lesson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.PatternSyntaxException;
import syncduel.lesson.ExpectedClient.CountOrList;
import syncduel.lesson.Located.Keyed;
import syncduel.lesson.Located.Listed;
import syncduel.lesson.Located.Plain;
import syncduel.model.Fields;
import syncduel.model.OperationKind;
import syncduel.model.OperationState;
import syncduel.model.PushStatus;
import syncduel.model.RowId;

/** Reads {@code expect} of a step. */
final class ExpectReader {
  static final Set<String> KEYS =
      GivenReader.keys("exchanges", "left", "right", "server", "refused", "converged", "lost");
  static final Set<String> CLIENT =
      GivenReader.keys("rows", "pending", "conflict", "push", "history", "error");
  static final Set<String> SERVER = GivenReader.keys("rows", "deleted");
  static final Set<String> OPERATION = GivenReader.keys("kind", "id", "state");
  static final Set<String> CONFLICT = GivenReader.keys("id", "kind", "base", "local", "server");
  static final Set<String> PUSH = GivenReader.keys("status", "ok", "errors");
  static final Set<String> ERROR = GivenReader.keys("id", "kind", "status");
  static final Set<String> HISTORY = GivenReader.keys("id", "winner", "loser", "policy");
  private static final Map<String, OperationKind> KINDS =
      GivenReader.words(OperationKind.values(), OperationKind::word);
  private static final Map<String, OperationState> STATES =
      GivenReader.words(OperationState.values(), OperationState::word);
  private static final Map<String, PushStatus> STATUSES =
      GivenReader.words(PushStatus.values(), PushStatus::word);

  private final Source source;
  private final Columns columns;
  private final Map<String, String> authors;
  private final ExchangeReader exchanges;

  ExpectReader(Source source, Columns columns, Map<String, String> policies) {
    this.source = source;
    this.columns = columns;
    this.exchanges = new ExchangeReader(source);
    authors = new LinkedHashMap<>(policies);
    authors.put("purge", "purge");
  }

  Expectation read(Located value) {
    Section expect = Section.of(source, value, "\"expect\"", KEYS);
    return new Expectation(
        expect.list("exchanges", exchanges::read),
        expect.read("left", at -> client("left", at)),
        expect.read("right", at -> client("right", at)),
        expect.read("server", this::server),
        expect.read("refused", at -> pattern(expect, "refused", at)),
        expect.flag("converged"),
        count(expect, "lost"),
        new Lines(lines("", value, new LinkedHashMap<>())));
  }

  private static Map<String, Integer> lines(
      String path, Located value, Map<String, Integer> lines) {
    lines.putIfAbsent(path, value.at().line());
    String begin = path.isEmpty() ? "" : path + "/";
    if (value instanceof Keyed object) {
      object
          .members()
          .forEach(
              (key, member) -> {
                lines.put(begin + key, member.keyAt().line());
                lines(begin + key, member.value(), lines);
              });
    } else if (value instanceof Listed list) {
      for (int index = 0; index < list.items().size(); index++) {
        lines(begin + index, list.items().get(index), lines);
      }
    }
    return lines;
  }

  private ExpectedServer server(Located value) {
    Section server = Section.of(source, value, "\"server\"", SERVER);
    return new ExpectedServer(
        server.read("rows", rows -> rows("rows", rows)),
        server.read("deleted", rows -> rows("deleted", rows)));
  }

  private ExpectedClient client(String key, Located value) {
    Section client = Section.of(source, value, "\"" + key + "\"", CLIENT);
    return new ExpectedClient(
        client.read("rows", rows -> rows("rows", rows)),
        client.read("pending", list -> countOrList(client, "pending", list, this::operation)),
        client.orNone("conflict", this::dispute),
        client.read("push", this::push),
        client.read("history", list -> countOrList(client, "history", list, this::lost)),
        client.read("error", at -> pattern(client, "error", at)));
  }

  private Map<RowId, ExpectedRow> rows(String key, Located value) {
    Section rows = columns.section(value, "\"" + key + "\"");
    var all = new LinkedHashMap<RowId, ExpectedRow>();
    for (String id : rows.keys()) {
      all.put(columns.id(id, rows.keyAt(id)), row(rows.find(id).orElseThrow()));
    }
    return all;
  }

  private ExpectedRow row(Located value) {
    Section row = columns.section(value, "a row");
    Fields fields = columns.fields(row, Set.of("version"));
    return new ExpectedRow(fields, exchanges.version(row, "version"));
  }

  private ExpectedClient.Operation operation(Located value) {
    Section operation = Section.of(source, value, "a pending operation", OPERATION);
    return new ExpectedClient.Operation(
        operation.word("kind", KINDS), id(operation), operation.word("state", STATES));
  }

  private ExpectedClient.Dispute dispute(Located value) {
    Section conflict = Section.of(source, value, "\"conflict\"", CONFLICT);
    return new ExpectedClient.Dispute(
        id(conflict),
        conflict.word("kind", KINDS),
        conflict.orNone("base", this::row),
        conflict.orNone("local", this::row),
        conflict.orNone("server", this::row));
  }

  private ExpectedClient.Push push(Located value) {
    Section push = Section.of(source, value, "\"push\"", PUSH);
    return new ExpectedClient.Push(
        push.word("status", STATUSES), push.flag("ok"), push.list("errors", this::failure));
  }

  private ExpectedClient.Failure failure(Located value) {
    Section error = Section.of(source, value, "an error", ERROR);
    return new ExpectedClient.Failure(
        id(error),
        error.word("kind", KINDS),
        error.orNone("status", at -> (int) error.whole("status", at, 100, 599)));
  }

  private ExpectedClient.Lost lost(Located value) {
    Section entry = Section.of(source, value, "an entry of the history", HISTORY);
    return new ExpectedClient.Lost(
        id(entry),
        entry.orNone("winner", this::row),
        entry.orNone("loser", this::row),
        entry.word("policy", authors));
  }

  private <T> CountOrList<T> countOrList(
      Section section, String key, Located value, Function<Located, T> reading) {
    if (value instanceof Listed list) {
      var entries = new ArrayList<T>();
      list.items().forEach(item -> entries.add(reading.apply(item)));
      return CountOrList.of(entries);
    }
    if (value instanceof Plain plain && plain.value() instanceof Long) {
      return CountOrList.count((int) section.whole(key, value, 0, Integer.MAX_VALUE));
    }
    throw section.wrong(key, value, "a number or a list");
  }

  private Optional<RowId> id(Section section) {
    return section.read("id", value -> columns.id("id", value));
  }

  static OptionalInt count(Section section, String key) {
    Optional<Long> count = section.whole(key, 0, Integer.MAX_VALUE);
    return count.map(number -> OptionalInt.of(number.intValue())).orElse(OptionalInt.empty());
  }

  private MessagePattern pattern(Section section, String key, Located value) {
    String text = section.text(key, value);
    try {
      return new MessagePattern(text);
    } catch (PatternSyntaxException e) {
      String reason = e.getDescription();
      throw source.problem(
          value.at(),
          "\""
              + key
              + "\" is no regular expression: "
              + reason.substring(0, 1).toLowerCase(Locale.ROOT)
              + reason.substring(1),
          e);
    }
  }
}
