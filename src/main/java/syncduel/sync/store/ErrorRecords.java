package syncduel.sync.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import syncduel.model.OperationFailure;
import syncduel.model.OperationId;
import syncduel.model.RowId;
import syncduel.model.TableName;

/** The records of operations that a push could not finish, one for each (section 2.1). */
final class ErrorRecords {
  private static final String SELECT =
      """
      SELECT e."id", e."operationversion", e."operationkind", e."tablename", e."itemid",
        e."httpstatus", e."item", e."server", e."rawresult", e."message"
        FROM "__errors" e LEFT JOIN "__operations" o
        ON o."tablename" = e."tablename" AND o."itemid" = e."itemid" AND o."id" = e."id"
        ORDER BY o."sequence" NULLS LAST, e."id\"""";
  private static final String SAVE =
      """
      MERGE INTO "__errors" ("id", "operationversion", "operationkind", "tablename", "itemid",
        "httpstatus", "item", "server", "rawresult", "message")
        KEY ("id") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

  private final Session session;

  /** Works on one connection. */
  ErrorRecords(Session session) {
    this.session = session;
  }

  /** All of them, in queue order. */
  List<OperationFailure> all() {
    return session.list(SELECT, List.of(), ErrorRecords::failure);
  }

  /** Adds or replaces one. */
  void save(OperationFailure failure) {
    session.update(
        SAVE,
        Arrays.asList(
            failure.operation().value(),
            failure.operationVersion(),
            failure.kind().code(),
            failure.table().value(),
            failure.rowId().value(),
            failure.status().orElse(null),
            RowText.write(failure.item()),
            RowText.write(failure.server()),
            failure.rawResult(),
            failure.message()));
  }

  /** Removes one. */
  void remove(OperationId operation) {
    session.update("DELETE FROM \"__errors\" WHERE \"id\" = ?", List.of(operation.value()));
  }

  private static OperationFailure failure(ResultSet result) throws SQLException {
    return new OperationFailure(
        new OperationId(result.getString(1)),
        result.getLong(2),
        Queue.kind(result.getInt(3)),
        new TableName(result.getString(4)),
        new RowId(result.getString(5)),
        Optional.ofNullable(result.getObject(6, Integer.class)),
        RowText.read(result.getString(7)),
        RowText.read(result.getString(8)),
        result.getString(9),
        result.getString(10));
  }
}
