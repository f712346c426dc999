package syncduel.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import syncduel.model.Conflict;
import syncduel.model.HistoryEntry;
import syncduel.model.PendingOperation;
import syncduel.model.PushOutcome;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.model.TableName;

/** Writes down what a listener hears. */
public final class News implements SyncListener {
  public final List<String> all = new ArrayList<>();
  public final List<Conflict> conflicts = new ArrayList<>();

  @Override
  public void rowStored(TableName table, Row row, RowSource source) {
    all.add("stored " + row.id() + " " + source);
  }

  @Override
  public void rowRemoved(TableName table, RowId id, RowSource source) {
    all.add("removed " + id + " " + source);
  }

  @Override
  public void operationQueued(PendingOperation operation) {
    all.add("queued " + operation.kind().word() + " " + operation.rowId());
  }

  @Override
  public void operationChanged(PendingOperation before, PendingOperation after) {
    all.add("changed " + after.kind().word() + " " + after.rowId() + " " + after.state().word());
  }

  @Override
  public void operationRemoved(PendingOperation operation) {
    all.add("dequeued " + operation.kind().word() + " " + operation.rowId());
  }

  @Override
  public void nothingChanged(TableName table, RowId id) {
    all.add("nothing changed " + id);
  }

  @Override
  public void conflictRaised(Conflict conflict) {
    conflicts.add(conflict);
    all.add("conflict " + conflict.id() + " " + conflict.status());
  }

  @Override
  public void conflictSettled(Conflict conflict, String how, String by) {
    all.add("settled " + conflict.id() + " " + how + " by " + by);
  }

  @Override
  public void historyAdded(HistoryEntry entry) {
    all.add("history " + entry.number());
  }

  @Override
  public void pushStarted() {
    all.add("push started");
  }

  @Override
  public void pushEnded(PushOutcome outcome) {
    all.add("push ended " + outcome.status().word());
  }

  @Override
  public void pullStarted(TableName table, Optional<String> queryId) {
    all.add("pull started");
  }

  @Override
  public void pullEnded(TableName table, int pages, long rows, Optional<String> error) {
    all.add("pull ended " + pages + " " + rows + error.map(text -> " " + text).orElse(""));
  }

  @Override
  public void deltaTokenMoved(TableName table, String queryId, Optional<String> token) {
    all.add("token " + queryId + " " + token.orElse("reset"));
  }

  @Override
  public void purged(TableName table, long rows, long operations) {
    all.add("purged " + rows + " " + operations);
  }
}
