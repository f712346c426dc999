package syncduel.sync.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Settings by key, such as delta tokens. */
final class Settings {
  private static final String WITH_PREFIX =
      """
      SELECT "id", "value" FROM "__config" WHERE LEFT("id", CHAR_LENGTH(CAST(? AS VARCHAR))) = ?\
      """;

  private final Session session;

  /** Works on one connection. */
  Settings(Session session) {
    this.session = session;
  }

  /** The value of one. */
  Optional<String> get(String key) {
    return session.first(
        "SELECT \"value\" FROM \"__config\" WHERE \"id\" = ?",
        List.of(key),
        result -> result.getString(1));
  }

  /** All whose key begins so. */
  SortedMap<String, String> beginning(String prefix) {
    var all = new TreeMap<String, String>();
    session
        .list(
            WITH_PREFIX,
            List.of(prefix, prefix),
            result -> Map.entry(result.getString(1), result.getString(2)))
        .forEach(entry -> all.put(entry.getKey(), entry.getValue()));
    return all;
  }

  /** Keeps one. */
  void set(String key, String value) {
    session.update(
        "MERGE INTO \"__config\" (\"id\", \"value\") KEY (\"id\") VALUES (?, ?)",
        List.of(key, value));
  }

  /** Forgets one. */
  void unset(String key) {
    session.update("DELETE FROM \"__config\" WHERE \"id\" = ?", List.of(key));
  }
}
