package syncduel.lesson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import syncduel.lesson.ExpectedClient.CountOrList;
import syncduel.model.OperationKind;
import syncduel.model.OperationState;
import syncduel.model.PushStatus;
import syncduel.model.RowId;

/** An expectation as the object that stands for it in a lesson file. */
final class ExpectJson {
  private ExpectJson() {}

  static Map<String, Object> of(Expectation expect) {
    var keys = new LinkedHashMap<String, Object>();
    put(keys, "exchanges", expect.exchanges().map(all -> list(all, ExpectJson::entry)));
    put(keys, "left", expect.left().map(ExpectJson::client));
    put(keys, "right", expect.right().map(ExpectJson::client));
    put(keys, "server", expect.server().map(ExpectJson::server));
    put(keys, "refused", expect.refused().map(MessagePattern::text));
    put(keys, "converged", expect.converged());
    expect.lost().ifPresent(lost -> keys.put("lost", lost));
    return keys;
  }

  private static Object entry(ExpectedEntry entry) {
    var keys = new LinkedHashMap<String, Object>();
    if (entry instanceof ExpectedEntry.Pull pull) {
      pull.pages().ifPresent(pages -> keys.put("pages", pages));
      pull.rows().ifPresent(rows -> keys.put("rows", rows));
      return Map.of("pull", keys);
    }
    ExpectedEntry.Single single = (ExpectedEntry.Single) entry;
    put(keys, "method", single.method());
    put(keys, "path", single.path());
    var query = new LinkedHashMap<String, Object>();
    single.query().forEach((name, value) -> query.put(name, value.value().orElse(null)));
    putUnlessEmpty(keys, "query", query);
    putOrNull(keys, "ifMatch", single.ifMatch(), ExpectJson::version);
    putUnlessEmpty(keys, "body", single.body());
    put(keys, "status", single.status().map(ExpectJson::status));
    putOrNull(keys, "etag", single.etag(), ExpectJson::version);
    putUnlessEmpty(keys, "answer", single.answer());
    return keys;
  }

  private static Object status(String status) {
    return Character.isDigit(status.charAt(0)) ? (Object) Integer.valueOf(status) : status;
  }

  private static Object version(int ordinal) {
    return "v" + ordinal;
  }

  private static Map<String, Object> server(ExpectedServer server) {
    var keys = new LinkedHashMap<String, Object>();
    put(keys, "rows", server.rows().map(ExpectJson::rows));
    put(keys, "deleted", server.deleted().map(ExpectJson::rows));
    return keys;
  }

  private static Map<String, Object> client(ExpectedClient client) {
    var keys = new LinkedHashMap<String, Object>();
    put(keys, "rows", client.rows().map(ExpectJson::rows));
    put(keys, "pending", client.pending().map(all -> countOrList(all, ExpectJson::operation)));
    putOrNull(keys, "conflict", client.conflict(), ExpectJson::dispute);
    put(keys, "push", client.push().map(ExpectJson::push));
    put(keys, "history", client.history().map(all -> countOrList(all, ExpectJson::lost)));
    put(keys, "error", client.error().map(MessagePattern::text));
    return keys;
  }

  private static Map<String, Object> rows(Map<RowId, ExpectedRow> rows) {
    var keys = new LinkedHashMap<String, Object>();
    rows.forEach((id, row) -> keys.put(id.value(), row(row)));
    return keys;
  }

  private static Object row(ExpectedRow row) {
    var keys = new LinkedHashMap<>(row.fields().values());
    putOrNull(keys, "version", row.version(), ExpectJson::version);
    return keys;
  }

  private static Object operation(ExpectedClient.Operation operation) {
    var keys = new LinkedHashMap<String, Object>();
    put(keys, "kind", operation.kind().map(OperationKind::word));
    put(keys, "id", operation.id().map(RowId::value));
    put(keys, "state", operation.state().map(OperationState::word));
    return keys;
  }

  private static Object dispute(ExpectedClient.Dispute conflict) {
    var keys = new LinkedHashMap<String, Object>();
    put(keys, "id", conflict.id().map(RowId::value));
    put(keys, "kind", conflict.kind().map(OperationKind::word));
    putOrNull(keys, "base", conflict.base(), ExpectJson::row);
    putOrNull(keys, "local", conflict.local(), ExpectJson::row);
    putOrNull(keys, "server", conflict.server(), ExpectJson::row);
    return keys;
  }

  private static Object push(ExpectedClient.Push push) {
    var keys = new LinkedHashMap<String, Object>();
    put(keys, "status", push.status().map(PushStatus::word));
    put(keys, "ok", push.ok());
    put(keys, "errors", push.errors().map(all -> list(all, ExpectJson::failure)));
    return keys;
  }

  private static Object failure(ExpectedClient.Failure failure) {
    var keys = new LinkedHashMap<String, Object>();
    put(keys, "id", failure.id().map(RowId::value));
    put(keys, "kind", failure.kind().map(OperationKind::word));
    putOrNull(keys, "status", failure.status(), status -> status);
    return keys;
  }

  private static Object lost(ExpectedClient.Lost entry) {
    var keys = new LinkedHashMap<String, Object>();
    put(keys, "id", entry.id().map(RowId::value));
    putOrNull(keys, "winner", entry.winner(), ExpectJson::row);
    putOrNull(keys, "loser", entry.loser(), ExpectJson::row);
    put(keys, "policy", entry.policy());
    return keys;
  }

  private static <T> Object countOrList(CountOrList<T> expected, Function<T, Object> json) {
    return expected.count().isPresent()
        ? (Object) expected.count().getAsInt()
        : list(expected.entries(), json);
  }

  private static <T> List<Object> list(List<T> entries, Function<T, Object> json) {
    var all = new ArrayList<>();
    entries.forEach(entry -> all.add(json.apply(entry)));
    return all;
  }

  private static void put(Map<String, Object> keys, String key, Optional<?> value) {
    value.ifPresent(known -> keys.put(key, known));
  }

  private static <T> void putOrNull(
      Map<String, Object> keys, String key, Optional<OrNone<T>> value, Function<T, Object> json) {
    value.ifPresent(known -> keys.put(key, known.value().map(json).orElse(null)));
  }

  private static void putUnlessEmpty(
      Map<String, Object> keys, String key, Map<String, Object> value) {
    if (!value.isEmpty()) {
      keys.put(key, value);
    }
  }
}
