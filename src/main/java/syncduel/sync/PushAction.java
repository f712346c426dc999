package syncduel.sync;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import syncduel.model.Fields;
import syncduel.model.OperationFailure;
import syncduel.model.OperationState;
import syncduel.model.PendingOperation;
import syncduel.model.PushOutcome;
import syncduel.model.PushStatus;
import syncduel.model.Row;
import syncduel.model.TableName;
import syncduel.wire.Response;

/**
 * One push (section 2.5 of the reference): the queue in order, one request at a time. What is
 * queued meanwhile goes with it. Used by one thread.
 */
final class PushAction {
  private final OpenContext context;
  private final Ledger ledger;
  private final Settlement settlement;
  private final HistoryBook history;

  PushAction(OpenContext context) {
    this.context = context;
    this.ledger = context.ledger();
    this.settlement = new Settlement(context);
    this.history = new HistoryBook(context.settings(), context.environment());
  }

  /** Pushes these tables, or all if there are none. */
  PushOutcome run(Set<TableName> tables, Cancellation cancellation) throws PushFailedException {
    ledger.tell(SyncListener::pushStarted);
    return complete(sendAll(tables, cancellation));
  }

  private PushEnd sendAll(Set<TableName> tables, Cancellation cancellation) {
    try (Transport.Connection connection = context.transport().open()) {
      long last = 0;
      while (!cancellation.isCancelled()) {
        Optional<PendingOperation> next = next(last, tables);
        if (next.isEmpty()) {
          return PushEnd.complete();
        }
        last = next.get().sequence();
        Optional<PushEnd> end = push(next.get(), connection);
        if (end.isPresent()) {
          return end.get();
        }
      }
      return PushEnd.of(PushStatus.CANCELLED_BY_TOKEN, "The push was cancelled");
    } catch (LocalStoreException e) {
      return PushEnd.of(PushStatus.CANCELLED_BY_SYNC_STORE_ERROR, e);
    } catch (RuntimeException e) {
      return PushEnd.of(PushStatus.INTERNAL_ERROR, e);
    }
  }

  private Optional<PendingOperation> next(long after, Set<TableName> tables) {
    return ledger.read(transaction -> transaction.nextOperation(after, tables));
  }

  private Optional<PushEnd> push(PendingOperation operation, Transport.Connection connection) {
    Optional<OperationInPush> running = begin(operation, connection);
    if (running.isEmpty()) {
      return Optional.empty();
    }
    Optional<Row> result;
    try {
      result = context.handler().executeTableOperation(running.get());
    } catch (Exception e) {
      return failed(running.get(), e);
    }
    if (running.get().verdict().aborted()) {
      return aborted(running.get());
    }
    settlement.finished(running.get(), result == null ? Optional.empty() : result);
    return Optional.empty();
  }

  /** Marks the operation as attempted, as it stands now: it may have changed since it was read. */
  private Optional<OperationInPush> begin(PendingOperation read, Transport.Connection connection) {
    return ledger.write(
        change -> {
          Optional<PendingOperation> queued = change.transaction().operation(read.id());
          if (queued.isEmpty()) {
            return Optional.empty();
          }
          PendingOperation now = queued.get();
          Optional<Row> row =
              now.item().or(() -> change.transaction().row(now.table(), now.rowId()));
          if (row.isEmpty()) {
            change.replace(now, now.withState(OperationState.FAILED));
            change.fail(withoutRow(now));
            return Optional.empty();
          }
          return Optional.of(begin(change, now, row.get(), connection));
        });
  }

  private OperationInPush begin(
      Change change, PendingOperation now, Row local, Transport.Connection connection) {
    Optional<SentDecision> decision =
        SentDecision.find(change.transaction(), now.table(), now.rowId());
    Row first = SentDecision.toSend(decision, now, local);
    Optional<Fields> sent = OperationInPush.toBeSent(now, first);
    change.replace(now, now.withState(OperationState.ATTEMPTED).withSent(sent));
    RemoteTable remote = new RemoteTable(connection, context.settings(), now.table());
    Outgoing outgoing = new Outgoing(now, local, remote, context.settings().sends());
    outgoing.use(first);
    Echo echo = new Echo(now, sent, decision, ledger);
    return new OperationInPush(now, local, outgoing, echo, ledger, history);
  }

  private Optional<PushEnd> failed(OperationInPush running, Exception exception) {
    if (running.verdict().aborted() || exception instanceof PushAbortedException) {
      return aborted(running);
    }
    if (exception instanceof NoAnswerException) {
      return Optional.of(PushEnd.of(PushStatus.CANCELLED_BY_NETWORK_ERROR, exception));
    }
    if (exception instanceof LocalStoreException) {
      return Optional.of(PushEnd.of(PushStatus.CANCELLED_BY_SYNC_STORE_ERROR, exception));
    }
    boolean unauthorized =
        exception instanceof RequestFailedException request
            && request.status() == Response.UNAUTHORIZED;
    if (unauthorized) {
      settlement.failed(running, Verdict.GIVE_UP, Optional.empty());
      return Optional.of(PushEnd.of(PushStatus.CANCELLED_BY_AUTHENTICATION_ERROR, exception));
    }
    OperationFailure failure = Settlement.failure(running, exception);
    settlement.failed(running, Verdict.GIVE_UP, Optional.of(failure));
    return Optional.empty();
  }

  private Optional<PushEnd> aborted(OperationInPush running) {
    settlement.failed(running, Verdict.ABORT, Optional.empty());
    return Optional.of(
        PushEnd.of(
            PushStatus.CANCELLED_BY_OPERATION, "The push was aborted; all changes stay queued"));
  }

  private static OperationFailure withoutRow(PendingOperation operation) {
    return new OperationFailure(
        operation.id(),
        operation.version(),
        operation.kind(),
        operation.table(),
        operation.rowId(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "",
        "Row '" + operation.rowId() + "' is no longer in the local table");
  }

  private PushOutcome complete(PushEnd end) throws PushFailedException {
    List<OperationError> errors = end.storeFailed() ? List.of() : errors();
    PushEnd last = tellHandler(end, errors);
    List<OperationError> unhandled = errors.stream().filter(error -> !error.handled()).toList();
    PushOutcome outcome = last.outcome(unhandled.stream().map(OperationError::failure).toList());
    ledger.tell(listener -> listener.pushEnded(outcome));
    if (!outcome.ok()) {
      throw new PushFailedException(outcome, unhandled, last.cause().orElse(null));
    }
    return outcome;
  }

  private PushEnd tellHandler(PushEnd end, List<OperationError> errors) {
    try {
      context.handler().onPushComplete(new PushCompletion(end.status(), errors));
      if (!errors.isEmpty()) {
        forget(errors);
      }
      return end;
    } catch (Exception e) {
      return end.with(e);
    }
  }

  private List<OperationError> errors() {
    return ledger.read(StoreTransaction::errors).stream()
        .map(failure -> new OperationError(failure, ledger, history))
        .toList();
  }

  private void forget(List<OperationError> errors) {
    ledger.write(
        change -> {
          errors.forEach(error -> change.transaction().removeError(error.failure().operation()));
          return null;
        });
  }
}
