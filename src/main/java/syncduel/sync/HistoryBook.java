package syncduel.sync;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import syncduel.model.Conflict;
import syncduel.model.Fields;
import syncduel.model.HistoryEntry;
import syncduel.model.OperationKind;
import syncduel.model.PendingOperation;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.model.SystemProperties;
import syncduel.model.TableName;

/**
 * Writes down values that lost, and brings them back as new local edits (decision 5 of the
 * reference). Thread-safe.
 */
final class HistoryBook {
  private static final String PURGE = "purge";

  private final SyncSettings settings;
  private final SyncEnvironment environment;

  HistoryBook(SyncSettings settings, SyncEnvironment environment) {
    this.settings = settings;
    this.environment = environment;
  }

  /** A conflict in which one side's value does not stand. */
  void lost(Change change, Conflict conflict, Optional<Row> winner, Loss loss, String by) {
    TableName table = conflict.table();
    add(change, table, conflict.id(), conflict.kind(), conflict.base(), winner, loss, by);
  }

  /** A queued change that a forced purge drops. */
  void purged(Change change, PendingOperation operation) {
    Optional<Row> loser =
        operation.kind() == OperationKind.DELETE
            ? Optional.empty()
            : change.transaction().row(operation.table(), operation.rowId());
    dropped(change, operation, Optional.empty(), loser, PURGE);
  }

  /**
   * An earlier push decided a conflict and never got its answer. What it gave up has lost, unless
   * the server still has that very row.
   */
  Void unanswered(Change change, PendingOperation operation, Optional<Row> standing) {
    TableName table = operation.table();
    RowId id = operation.rowId();
    Optional<SentDecision> sent = SentDecision.take(change.transaction(), table, id);
    sent.filter(decision -> !decision.isStanding(standing))
        .flatMap(SentDecision::loss)
        .ifPresent(
            loss -> {
              Optional<Row> winner = standing.filter(row -> !row.deleted());
              Optional<Row> base = operation.base();
              add(change, table, id, operation.kind(), base, winner, loss, sent.get().by());
            });
    return null;
  }

  /** A queued change that is cancelled. */
  void dropped(
      Change change,
      PendingOperation operation,
      Optional<Row> winner,
      Optional<Row> loser,
      String by) {
    unanswered(change, operation, winner);
    add(
        change,
        operation.table(),
        operation.rowId(),
        operation.kind(),
        operation.base(),
        winner,
        Loss.only(loser),
        by);
  }

  /** Makes the losing value of an entry a new local edit. */
  Row restore(Change change, LocalEdits edits, long number) {
    HistoryEntry entry = entry(change.transaction().history(), number);
    Optional<Row> current = change.transaction().row(entry.table(), entry.rowId());
    if (entry.loser().isEmpty()) {
      return edits.delete(change, entry.table(), current.orElseThrow(() -> gone(entry)));
    }
    Fields fields = entry.loser().get().fields();
    boolean queued = change.transaction().operation(entry.table(), entry.rowId()).isPresent();
    if (current.isPresent() || queued) {
      return edits.update(change, entry.table(), entry.rowId(), fields, SystemProperties.none());
    }
    Optional<Row> tombstone = Tombstones.find(change.transaction(), entry.table(), entry.rowId());
    return tombstone.isPresent()
        ? edits.revive(change, entry.table(), fields, tombstone.get())
        : edits.insert(change, entry.table(), Row.of(entry.rowId(), fields));
  }

  private static HistoryEntry entry(List<HistoryEntry> history, long number) {
    return history.stream()
        .filter(entry -> entry.number() == number)
        .findFirst()
        .orElseThrow(
            () ->
                new RefusedException(
                    "The history has no entry " + number + "; it has " + history.size()));
  }

  private static RefusedException gone(HistoryEntry entry) {
    return new RefusedException("Row '" + entry.rowId() + "' is deleted already");
  }

  private void add(
      Change change,
      TableName table,
      RowId id,
      OperationKind kind,
      Optional<Row> base,
      Optional<Row> winner,
      Loss loss,
      String by) {
    Instant now = environment.clock().instant();
    long number = change.nextHistoryNumber();
    String client = settings.clientName();
    change.remember(
        new HistoryEntry(
            number, table, id, kind, base, winner, loss.loser(), loss.also(), client, now, by));
  }
}
