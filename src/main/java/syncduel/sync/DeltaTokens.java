package syncduel.sync;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import syncduel.model.TableName;
import syncduel.wire.WireTime;

/**
 * Up to when a query of a table has been pulled: one token for each query id, in the settings
 * {@code deltaToken|table|queryId} (table in lower case, since names compare without it).
 */
final class DeltaTokens {
  private static final String PREFIX = "deltaToken|";

  private DeltaTokens() {}

  static Instant find(StoreTransaction transaction, TableName table, String queryId) {
    Optional<String> text = transaction.setting(key(table, queryId));
    return text.isEmpty() ? Instant.EPOCH : instant(text.get());
  }

  static void save(Change change, TableName table, String queryId, Instant token) {
    String text = WireTime.text(token);
    change.transaction().set(key(table, queryId), text);
    change.tell(listener -> listener.deltaTokenMoved(table, queryId, Optional.of(text)));
  }

  static void reset(Change change, TableName table, String queryId) {
    if (change.transaction().setting(key(table, queryId)).isPresent()) {
      change.transaction().unset(key(table, queryId));
      change.tell(listener -> listener.deltaTokenMoved(table, queryId, Optional.empty()));
    }
  }

  static void resetAll(Change change, TableName table) {
    String prefix = key(table, "");
    for (String key : change.transaction().settings(prefix).keySet()) {
      reset(change, table, key.substring(prefix.length()));
    }
  }

  private static Instant instant(String text) {
    return WireTime.instant(text)
        .orElseThrow(() -> new LocalStoreException("'" + text + "' is no delta token"));
  }

  private static String key(TableName table, String queryId) {
    return PREFIX + table.value().toLowerCase(Locale.ROOT) + "|" + queryId;
  }
}
