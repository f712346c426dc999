package syncduel.sync;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.model.TableName;
import syncduel.wire.Json;
import syncduel.wire.Protocol;
import syncduel.wire.RowJson;
import syncduel.wire.SystemProperty;

/**
 * What a decided conflict is about to give up, kept while its request is under way: if the answer
 * is lost, the history can still be told of it. One setting for each row.
 *
 * @param server the row against which was decided
 * @param loser the row that loses; empty where a delete loses
 * @param by who decided
 */
record Overruled(Optional<Row> server, Optional<Row> loser, String by) {
  private static final RowJson ROWS = new RowJson(Protocol.V1);
  private static final String SERVER = "server";
  private static final String LOSER = "loser";
  private static final String BY = "by";

  /** Tells whether that row is still the one against which was decided: then nothing is lost. */
  boolean isStanding(Optional<Row> now) {
    return server.flatMap(Row::version).equals(now.flatMap(Row::version));
  }

  void keep(StoreTransaction transaction, TableName table, RowId id) {
    Map<String, Object> object = new LinkedHashMap<>();
    server.ifPresent(row -> object.put(SERVER, written(row)));
    loser.ifPresent(row -> object.put(LOSER, written(row)));
    object.put(BY, by);
    transaction.set(key(table, id), Json.write(object));
  }

  /** What is kept for a row, which is forgotten by that. */
  static Optional<Overruled> take(StoreTransaction transaction, TableName table, RowId id) {
    Optional<Overruled> kept =
        transaction.setting(key(table, id)).map(Json::readObject).map(Overruled::read);
    transaction.unset(key(table, id));
    return kept;
  }

  private static Map<String, Object> written(Row row) {
    return ROWS.object(row, EnumSet.allOf(SystemProperty.class));
  }

  private static Overruled read(Map<String, Object> object) {
    return new Overruled(row(object, SERVER), row(object, LOSER), (String) object.get(BY));
  }

  @SuppressWarnings("unchecked")
  private static Optional<Row> row(Map<String, Object> object, String name) {
    return Optional.ofNullable((Map<String, Object>) object.get(name)).flatMap(ROWS::row);
  }

  private static String key(TableName table, RowId id) {
    return "overruled|" + table.value().toLowerCase(Locale.ROOT) + "|" + id;
  }
}
