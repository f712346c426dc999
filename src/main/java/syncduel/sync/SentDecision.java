package syncduel.sync;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import syncduel.model.Fields;
import syncduel.model.PendingOperation;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.model.TableName;
import syncduel.wire.Json;
import syncduel.wire.Protocol;
import syncduel.wire.RowJson;
import syncduel.wire.SystemProperty;

/**
 * How a conflict was decided, kept while the request that carries it out is under way. If its
 * answer is lost, the next push sends the same row again instead of the undecided one, and the
 * history can still be told what was given up. One setting for each row.
 *
 * @param server the row against which was decided
 * @param local the columns of the local row at that time
 * @param loss what is given up, if anything is
 * @param by who decided
 */
record SentDecision(Optional<Row> server, Fields local, Optional<Loss> loss, String by) {
  private static final RowJson ROWS = new RowJson(Protocol.V1);
  private static final String SERVER = "server";
  private static final String LOCAL = "local";
  private static final String LOST = "lost";
  private static final String LOSER = "loser";
  private static final String ALSO = "also";
  private static final String BY = "by";

  /** Tells whether that row is still the one against which was decided: then nothing is lost. */
  boolean isStanding(Optional<Row> now) {
    return server.flatMap(Row::version).equals(now.flatMap(Row::version));
  }

  /** What was sent, or came of it, with what was edited here since then. */
  Fields resumed(Fields sent, Row now) {
    return sent.with(now.fields().changedFrom(local));
  }

  /** The row that a push begins with: as it was decided, if a decision is under way. */
  static Row toSend(Optional<SentDecision> decision, PendingOperation operation, Row local) {
    return decision
        .flatMap(known -> operation.sent().map(sent -> known.resumed(sent, local)))
        .map(local::withFields)
        .orElse(local);
  }

  void keep(StoreTransaction transaction, TableName table, RowId id) {
    Map<String, Object> object = new LinkedHashMap<>();
    server.ifPresent(row -> object.put(SERVER, written(row)));
    object.put(LOCAL, local.values());
    object.put(LOST, loss.isPresent());
    loss.flatMap(Loss::loser).ifPresent(row -> object.put(LOSER, written(row)));
    loss.flatMap(Loss::also).ifPresent(row -> object.put(ALSO, written(row)));
    object.put(BY, by);
    transaction.set(key(table, id), Json.write(object));
  }

  /** What is kept for a row. */
  static Optional<SentDecision> find(StoreTransaction transaction, TableName table, RowId id) {
    return transaction.setting(key(table, id)).map(Json::readObject).map(SentDecision::read);
  }

  /** What is kept for a row, which is forgotten by that. */
  static Optional<SentDecision> take(StoreTransaction transaction, TableName table, RowId id) {
    Optional<SentDecision> kept = find(transaction, table, id);
    transaction.unset(key(table, id));
    return kept;
  }

  private static Map<String, Object> written(Row row) {
    return ROWS.object(row, EnumSet.allOf(SystemProperty.class));
  }

  private static SentDecision read(Map<String, Object> object) {
    boolean lost = Boolean.TRUE.equals(object.get(LOST));
    return new SentDecision(
        row(object, SERVER),
        new Fields(columns(object, LOCAL)),
        lost ? Optional.of(new Loss(row(object, LOSER), row(object, ALSO))) : Optional.empty(),
        (String) object.get(BY));
  }

  private static Optional<Row> row(Map<String, Object> object, String name) {
    return Optional.ofNullable(columns(object, name)).flatMap(ROWS::row);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> columns(Map<String, Object> object, String name) {
    return (Map<String, Object>) object.get(name);
  }

  private static String key(TableName table, RowId id) {
    return "sentDecision|" + table.value().toLowerCase(Locale.ROOT) + "|" + id;
  }
}
