package syncduel.stage;

import java.util.Optional;
import syncduel.model.Conflict;
import syncduel.model.HistoryEntry;
import syncduel.model.PendingOperation;
import syncduel.model.PushOutcome;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.model.TableName;
import syncduel.sync.RowSource;
import syncduel.sync.SyncListener;
import syncduel.trace.Event;
import syncduel.trace.Party;

/** Writes what one client's library reports into the trace and into what can be seen of it. */
final class DeviceListener implements SyncListener {
  private final Party who;
  private final DeviceStatus status;
  private final Recorder recorder;

  DeviceListener(Party who, DeviceStatus status, Recorder recorder) {
    this.who = who;
    this.status = status;
    this.recorder = recorder;
  }

  @Override
  public void rowStored(TableName table, Row row, RowSource source) {
    recorder.emit(new Event.RowStored(who, table, row, word(source)));
  }

  @Override
  public void rowRemoved(TableName table, RowId id, RowSource source) {
    recorder.emit(new Event.RowRemoved(who, table, id, word(source)));
  }

  @Override
  public void operationQueued(PendingOperation operation) {
    recorder.emit(new Event.OperationQueued(who, operation));
  }

  @Override
  public void operationChanged(PendingOperation before, PendingOperation after) {
    recorder.emit(new Event.OperationChanged(who, before, after));
  }

  @Override
  public void operationRemoved(PendingOperation operation) {
    recorder.emit(new Event.OperationRemoved(who, operation));
  }

  @Override
  public void nothingChanged(TableName table, RowId id) {
    recorder.emit(new Event.NothingChanged(who, table, id));
  }

  @Override
  public void conflictRaised(Conflict conflict) {
    recorder.emit(new Event.ConflictRaised(who, conflict));
  }

  @Override
  public void conflictSettled(Conflict conflict, String how, String by) {
    recorder.emit(new Event.ConflictSettled(who, conflict, how, by));
  }

  @Override
  public void historyAdded(HistoryEntry entry) {
    recorder.emit(new Event.HistoryAdded(who, entry));
  }

  @Override
  public void pushStarted() {
    recorder.emit(new Event.PushStarted(who));
  }

  @Override
  public void pushEnded(PushOutcome outcome) {
    status.pushEnded(outcome);
    recorder.emit(new Event.PushEnded(who, outcome));
  }

  @Override
  public void pullStarted(TableName table, Optional<String> queryId) {
    recorder.emit(new Event.PullStarted(who, table, queryId));
  }

  @Override
  public void pullEnded(TableName table, int pages, long rows, Optional<String> error) {
    status.setLastError(error);
    recorder.emit(new Event.PullEnded(who, table, pages, rows, error));
  }

  @Override
  public void deltaTokenMoved(TableName table, String queryId, Optional<String> token) {
    recorder.emit(new Event.DeltaTokenMoved(who, table, queryId, token));
  }

  @Override
  public void purged(TableName table, long rows, long operations) {
    recorder.emit(new Event.Purged(who, table, rows, operations));
  }

  private static String word(RowSource source) {
    return source.name().toLowerCase(java.util.Locale.ROOT);
  }
}
