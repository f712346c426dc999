package syncduel.sync;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import syncduel.model.Fields;
import syncduel.model.HistoryEntry;
import syncduel.model.OperationFailure;
import syncduel.model.OperationState;
import syncduel.model.PendingOperation;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.model.TableName;

/** One transaction that writes, and what is to be told of it once it is committed. */
final class Change {
  private final StoreTransaction transaction;
  private final List<Consumer<SyncListener>> news;
  private final AtomicLong highestSequence;

  Change(
      StoreTransaction transaction, List<Consumer<SyncListener>> news, AtomicLong highestSequence) {
    this.transaction = transaction;
    this.news = news;
    this.highestSequence = highestSequence;
  }

  StoreTransaction transaction() {
    return transaction;
  }

  void tell(Consumer<SyncListener> what) {
    news.add(what);
  }

  void store(TableName table, Row row, RowSource source) {
    storeAll(table, List.of(row), source);
  }

  void storeAll(TableName table, Collection<Row> rows, RowSource source) {
    transaction.upsert(table, rows, source);
    rows.forEach(row -> tell(listener -> listener.rowStored(table, row, source)));
  }

  /** Removes a row; says so only if it was there. */
  void remove(TableName table, RowId id, RowSource source) {
    if (transaction.row(table, id).isPresent()) {
      transaction.delete(table, List.of(id));
      tell(listener -> listener.rowRemoved(table, id, source));
    }
  }

  void queue(PendingOperation operation) {
    transaction.save(operation);
    tell(listener -> listener.operationQueued(operation));
  }

  void replace(PendingOperation before, PendingOperation after) {
    if (!before.equals(after)) {
      transaction.save(after);
      tell(listener -> listener.operationChanged(before, after));
    }
  }

  /** A push begins an operation: its state and what it sends are all that changes. */
  void attempt(PendingOperation before, Optional<Fields> sent) {
    PendingOperation after = before.withState(OperationState.ATTEMPTED).withSent(sent);
    if (!before.equals(after)) {
      transaction.mark(after);
      tell(listener -> listener.operationChanged(before, after));
    }
  }

  /** Takes an operation off the queue, and its error record with it. */
  void dequeue(PendingOperation operation) {
    transaction.removeError(operation.id());
    transaction.remove(operation);
    tell(listener -> listener.operationRemoved(operation));
  }

  void fail(OperationFailure failure) {
    transaction.saveError(failure);
  }

  void remember(HistoryEntry entry) {
    transaction.add(entry);
    tell(listener -> listener.historyAdded(entry));
  }

  long nextHistoryNumber() {
    List<HistoryEntry> history = transaction.history();
    return history.isEmpty() ? 1 : history.get(history.size() - 1).number() + 1;
  }

  /** Above every sequence there ever was: a push that goes on finds what was queued meanwhile. */
  long nextSequence() {
    return highestSequence.updateAndGet(last -> Math.max(last, transaction.lastSequence()) + 1);
  }
}
