package syncduel.sync.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import syncduel.model.OperationId;
import syncduel.model.OperationKind;
import syncduel.model.OperationState;
import syncduel.model.PendingOperation;
import syncduel.model.RowId;
import syncduel.model.TableName;

/**
 * The queued operations (section 2.1 of the reference), with base, edit time and the columns last
 * sent, which the originals did not keep.
 */
final class Queue {
  private static final String SELECT =
      """
      SELECT "id", "tablename", "itemid", "kind", "state", "sequence", "version", "editedat",
        "base", "item", "sent" FROM "__operations"\
      """;
  private static final String ORDER = " ORDER BY \"sequence\"";
  private static final String SAVE =
      """
      MERGE INTO "__operations" ("id", "tablename", "itemid", "kind", "state", "sequence",
        "version", "editedat", "base", "item", "sent")
        KEY ("sequence") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

  private static final String MARK =
      "UPDATE \"__operations\" SET \"state\" = ?, \"sent\" = ? WHERE \"sequence\" = ?";

  private static final String REMOVE_UNLESS_EDITED =
      "DELETE FROM \"__operations\" WHERE \"sequence\" = ? AND \"id\" = ? AND \"version\" = ?";

  private final Session session;

  /** Works on one connection. */
  Queue(Session session) {
    this.session = session;
  }

  /** The operation for a row. */
  Optional<PendingOperation> of(TableName table, RowId id) {
    return session.first(
        SELECT + " WHERE \"tablename\" = ? AND \"itemid\" = ?",
        List.of(table.value(), id.value()),
        Queue::operation);
  }

  /** The operation with the lowest sequence above this one. */
  Optional<PendingOperation> next(long afterSequence, Set<TableName> tables) {
    var parameters = new ArrayList<Object>();
    parameters.add(afterSequence);
    parameters.addAll(names(tables));
    String where = " WHERE \"sequence\" > ?" + (tables.isEmpty() ? "" : " AND " + in(tables));
    return session.first(
        SELECT + where + ORDER + " FETCH FIRST 1 ROWS ONLY", parameters, Queue::operation);
  }

  /** All operations in order. */
  List<PendingOperation> all() {
    return session.list(SELECT + ORDER, List.of(), Queue::operation);
  }

  /** How many there are. */
  long count(Set<TableName> tables) {
    String where = tables.isEmpty() ? "" : " WHERE " + in(tables);
    return session.number("SELECT COUNT(*) FROM \"__operations\"" + where, names(tables));
  }

  /** The highest sequence, or 0. */
  long lastSequence() {
    return session.number("SELECT COALESCE(MAX(\"sequence\"), 0) FROM \"__operations\"", List.of());
  }

  /** Adds or replaces one. */
  void save(PendingOperation operation) {
    session.update(
        SAVE,
        Arrays.asList(
            operation.id().value(),
            operation.table().value(),
            operation.rowId().value(),
            operation.kind().code(),
            operation.state().code(),
            operation.sequence(),
            operation.version(),
            Times.sql(operation.editedAt()),
            RowText.write(operation.base()),
            RowText.write(operation.item()),
            RowText.writeFields(operation.sent())));
  }

  /**
   * Writes what changes when a push begins; the base, by far the longest part, is not one of it.
   */
  void mark(PendingOperation operation) {
    session.update(
        MARK,
        Arrays.asList(
            operation.state().code(), RowText.writeFields(operation.sent()), operation.sequence()));
  }

  /** Removes one. */
  void remove(PendingOperation operation) {
    session.update(
        "DELETE FROM \"__operations\" WHERE \"sequence\" = ?", List.of(operation.sequence()));
  }

  /**
   * Removes one if it is as it was, and says whether it did: one statement, and nothing is read.
   */
  boolean removeUnlessEdited(PendingOperation operation) {
    return session.update(
            REMOVE_UNLESS_EDITED,
            List.of(operation.sequence(), operation.id().value(), operation.version()))
        > 0;
  }

  /** The kind that a number stands for. */
  static OperationKind kind(int code) {
    return Arrays.stream(OperationKind.values())
        .filter(kind -> kind.code() == code)
        .findFirst()
        .orElseThrow();
  }

  private static OperationState state(int code) {
    return Arrays.stream(OperationState.values())
        .filter(state -> state.code() == code)
        .findFirst()
        .orElseThrow();
  }

  private static PendingOperation operation(ResultSet result) throws SQLException {
    return new PendingOperation(
        new OperationId(result.getString(1)),
        new TableName(result.getString(2)),
        new RowId(result.getString(3)),
        kind(result.getInt(4)),
        state(result.getInt(5)),
        result.getLong(6),
        result.getLong(7),
        Times.read(result, 8).orElseThrow(),
        RowText.read(result.getString(9)),
        RowText.read(result.getString(10)),
        RowText.readFields(result.getString(11)));
  }

  private static String in(Set<TableName> tables) {
    return "\"tablename\" IN (" + String.join(", ", Collections.nCopies(tables.size(), "?")) + ")";
  }

  private static List<Object> names(Set<TableName> tables) {
    return tables.stream().<Object>map(TableName::value).toList();
  }
}
