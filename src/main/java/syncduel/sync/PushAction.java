package syncduel.sync;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import syncduel.model.OperationFailure;
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
      return sendAll(new PushLine(context, connection, tables, cancellation, history));
    } catch (LocalStoreException e) {
      return PushEnd.of(PushStatus.CANCELLED_BY_SYNC_STORE_ERROR, e);
    } catch (RuntimeException e) {
      return PushEnd.of(PushStatus.INTERNAL_ERROR, e);
    }
  }

  private PushEnd sendAll(PushLine line) {
    Optional<OperationInPush> running = ledger.write(line::next);
    while (running.isPresent() && !line.cancelled()) {
      Optional<Row> result;
      try {
        result = context.handler().executeTableOperation(running.get());
      } catch (Exception e) {
        Optional<PushEnd> end = failed(running.get(), e);
        if (end.isPresent()) {
          return end.get();
        }
        running = ledger.write(line::next);
        continue;
      }
      if (running.get().verdict().aborted()) {
        return aborted(running.get());
      }
      running = finished(running.get(), result == null ? Optional.empty() : result, line);
    }
    running.ifPresent(settlement::notSent);
    return line.cancelled()
        ? PushEnd.of(PushStatus.CANCELLED_BY_TOKEN, "The push was cancelled")
        : PushEnd.complete();
  }

  /**
   * Settles one operation and begins the next in one transaction: a commit that waits for the disk
   * costs as much as a request.
   */
  private Optional<OperationInPush> finished(
      OperationInPush running, Optional<Row> result, PushLine line) {
    return ledger.write(
        change -> {
          settlement.finish(change, running, result);
          return line.next(change);
        });
  }

  private Optional<PushEnd> failed(OperationInPush running, Exception exception) {
    if (running.verdict().aborted() || exception instanceof PushAbortedException) {
      return Optional.of(aborted(running));
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

  private PushEnd aborted(OperationInPush running) {
    settlement.failed(running, Verdict.ABORT, Optional.empty());
    return PushEnd.of(
        PushStatus.CANCELLED_BY_OPERATION, "The push was aborted; all changes stay queued");
  }

  private PushOutcome complete(PushEnd end) throws PushFailedException {
    if (end.storeFailed()) {
      return complete(end, List.of());
    }
    List<OperationError> errors;
    try {
      errors = errors();
    } catch (RuntimeException e) {
      return complete(PushEnd.of(PushStatus.CANCELLED_BY_SYNC_STORE_ERROR, e), List.of());
    }
    return complete(end, errors);
  }

  private PushOutcome complete(PushEnd end, List<OperationError> errors)
      throws PushFailedException {
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
