package syncduel.sync;

import java.util.Optional;
import syncduel.model.Conflict;
import syncduel.model.Fields;
import syncduel.model.OperationFailure;
import syncduel.model.OperationKind;
import syncduel.model.OperationState;
import syncduel.model.PendingOperation;
import syncduel.model.Row;
import syncduel.wire.Response;

/**
 * Writes back what became of a pushed operation.
 *
 * <p>Local calls go on while a request is under way, so the operation may have changed meanwhile;
 * then it stays, based on the server's row, with the later edits on top (decision 13 of the
 * reference).
 */
final class Settlement {
  private final OpenContext context;
  private final HistoryBook history;

  Settlement(OpenContext context) {
    this.context = context;
    this.history = new HistoryBook(context.settings(), context.environment());
  }

  /** The push was cancelled after it had begun the operation and before it sent anything. */
  void notSent(OperationInPush running) {
    PendingOperation before = running.operation();
    context
        .ledger()
        .write(
            change -> {
              queued(change, running)
                  .ifPresent(
                      now ->
                          change.replace(
                              now, now.withState(before.state()).withSent(before.sent())));
              return null;
            });
  }

  /** The handler threw: the operation stays. */
  void failed(OperationInPush running, String how, Optional<OperationFailure> failure) {
    context
        .ledger()
        .write(
            change -> {
              Optional<PendingOperation> queued = queued(change, running);
              queued.ifPresent(
                  now -> {
                    PendingOperation after =
                        now.withState(OperationState.FAILED).withSent(running.sent());
                    change.replace(now, after);
                    failure.ifPresent(change::fail);
                  });
              tellSettled(change, running, how);
              return null;
            });
  }

  private static Optional<PendingOperation> queued(Change change, OperationInPush running) {
    return change
        .transaction()
        .operation(running.table(), running.id())
        .filter(now -> now.id().equals(running.operation().id()));
  }

  /** The handler returned, with a row or without. */
  void finish(Change change, OperationInPush running, Optional<Row> returned) {
    Outcome outcome = Outcome.of(running, returned);
    if (change.transaction().removeUnlessEdited(running.operation())) {
      write(change, running, outcome);
      dequeued(change, running);
    } else {
      change
          .transaction()
          .operation(running.table(), running.id())
          .ifPresent(now -> rebase(change, running, now, outcome));
    }
    if (running.verdict().both()) {
      insertLocal(change, running);
    }
    remember(change, running, outcome);
  }

  /** An operation that was never tried, or edited since, has no error record. */
  private static void dequeued(Change change, OperationInPush running) {
    if (running.operation().state() != OperationState.PENDING) {
      change.transaction().removeError(running.operation().id());
    }
    PendingOperation removed = running.queued();
    change.tell(listener -> listener.operationRemoved(removed));
  }

  private static void write(Change change, OperationInPush running, Outcome outcome) {
    RowSource source = outcome.source();
    if (outcome.leave()) {
      return;
    }
    if (outcome.row().isPresent()) {
      change.store(running.table(), outcome.row().get(), source);
    } else {
      change.remove(running.table(), running.id(), source);
    }
  }

  /**
   * The operation changed while its message was under way. A delete made meanwhile takes the
   * version of the own write, but not that of a row which only a decision brought: whoever deleted
   * had not seen it, so the server is to refuse.
   */
  private static void rebase(
      Change change, OperationInPush running, PendingOperation now, Outcome outcome) {
    boolean unseen = now.kind() == OperationKind.DELETE && outcome.source() == RowSource.RESOLUTION;
    if (outcome.leave() || outcome.row().isEmpty() || unseen) {
      change.replace(now, now.withState(OperationState.PENDING));
      return;
    }
    Row server = outcome.row().get();
    if (now.kind() != OperationKind.DELETE) {
      Row mine = change.transaction().row(running.table(), running.id()).orElse(running.local());
      Fields later = mine.fields().changedFrom(running.local().fields());
      Row merged = new Row(server.id(), server.fields().with(later), server.system());
      change.store(running.table(), merged, outcome.source());
    }
    PendingOperation based = Based.on(now, server, OperationState.PENDING);
    change.replace(now, based.withSent(Optional.empty()));
  }

  private void insertLocal(Change change, OperationInPush running) {
    Row copy = Row.of(context.environment().rowIds().get(), running.local().fields());
    new LocalEdits(context.ledger(), context.environment()).insert(change, running.table(), copy);
  }

  private void remember(Change change, OperationInPush running, Outcome outcome) {
    Optional<Conflict> conflict = running.verdict().conflict();
    if (conflict.isEmpty()) {
      if (running.resumed()) {
        history.unanswered(change, running.operation(), outcome.row());
      }
      return;
    }
    Conflict about = conflict.get();
    if (outcome.row().isEmpty() && !outcome.leave()) {
      about
          .server()
          .filter(Row::deleted)
          .ifPresent(row -> Tombstones.remember(change.transaction(), about.table(), row));
    }
    Loss.of(about, outcome)
        .ifPresent(
            loss -> history.lost(change, about, outcome.row(), loss, running.verdict().by()));
    tellSettled(change, running, outcome.how());
  }

  private static void tellSettled(Change change, OperationInPush running, String how) {
    String by = running.verdict().by();
    running
        .verdict()
        .conflict()
        .ifPresent(
            conflict -> change.tell(listener -> listener.conflictSettled(conflict, how, by)));
  }

  /** The record of a failure; without a status where there was no answer. */
  static OperationFailure failure(OperationInPush running, Exception exception) {
    Optional<RequestFailedException> request =
        exception instanceof RequestFailedException failed ? Optional.of(failed) : Optional.empty();
    Optional<Row> server =
        exception instanceof ServerConflictException conflict
            ? conflict.server()
            : Optional.empty();
    PendingOperation operation = running.operation();
    return new OperationFailure(
        operation.id(),
        operation.version(),
        operation.kind(),
        operation.table(),
        operation.rowId(),
        request.map(RequestFailedException::status),
        Optional.of(running.item()),
        server,
        request.map(RequestFailedException::response).flatMap(Response::body).orElse(""),
        String.valueOf(exception.getMessage()));
  }
}
