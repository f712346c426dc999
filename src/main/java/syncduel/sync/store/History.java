package syncduel.sync.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import syncduel.model.HistoryEntry;
import syncduel.model.RowId;
import syncduel.model.TableName;
import syncduel.sync.LocalStoreException;

/** The conflict history (decision 5): values that lost, numbered without a gap. */
final class History {
  private static final String SELECT =
      """
      SELECT "number", "tablename", "itemid", "kind", "base", "winner", "loser", "also", "client",
        "at", "policy" FROM "__history" ORDER BY "number\"""";
  private static final String ADD =
      """
      INSERT INTO "__history" ("number", "tablename", "itemid", "kind", "base", "winner", "loser",
        "also", "client", "at", "policy") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

  private final Session session;

  /** Works on one connection. */
  History(Session session) {
    this.session = session;
  }

  /** All of it, oldest first. */
  List<HistoryEntry> all() {
    return session.list(SELECT, List.of(), History::entry);
  }

  /** Adds the next one. */
  void add(HistoryEntry entry) {
    long last = session.number("SELECT COALESCE(MAX(\"number\"), 0) FROM \"__history\"", List.of());
    if (entry.number() != last + 1) {
      throw new LocalStoreException(
          "The next entry of the history has number %d, not %d"
              .formatted(last + 1, entry.number()));
    }
    session.update(
        ADD,
        Arrays.asList(
            entry.number(),
            entry.table().value(),
            entry.rowId().value(),
            entry.kind().code(),
            RowText.write(entry.base()),
            RowText.write(entry.winner()),
            RowText.write(entry.loser()),
            RowText.write(entry.also()),
            entry.client(),
            Times.sql(entry.at()),
            entry.policy()));
  }

  private static HistoryEntry entry(ResultSet result) throws SQLException {
    return new HistoryEntry(
        result.getLong(1),
        new TableName(result.getString(2)),
        new RowId(result.getString(3)),
        Queue.kind(result.getInt(4)),
        RowText.read(result.getString(5)),
        RowText.read(result.getString(6)),
        RowText.read(result.getString(7)),
        RowText.read(result.getString(8)),
        result.getString(9),
        Times.read(result, 10).orElseThrow(),
        result.getString(11));
  }
}
