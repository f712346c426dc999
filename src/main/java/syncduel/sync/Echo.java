package syncduel.sync;

import java.util.Optional;
import syncduel.model.Fields;
import syncduel.model.OperationKind;
import syncduel.model.OperationState;
import syncduel.model.PendingOperation;
import syncduel.model.Row;
import syncduel.model.TableName;

/**
 * Remembers what an operation sent last, so that a client whose answer was lost knows its own edit
 * when it meets it at the server. Used by one thread.
 */
final class Echo {
  private final PendingOperation operation;
  private final Optional<SentDecision> decision;
  private final Ledger ledger;
  private Optional<Fields> earlier;
  private Optional<Fields> saved;
  private PendingOperation queued;
  private boolean used;

  /**
   * For one push of an operation.
   *
   * @param saved what the store says was sent, since the push began
   * @param decision the decision of which that was the request, if it was one
   */
  Echo(
      PendingOperation operation,
      Optional<Fields> saved,
      Optional<SentDecision> decision,
      Ledger ledger) {
    this.operation = operation;
    this.decision = decision;
    this.ledger = ledger;
    this.earlier = operation.sent();
    this.saved = saved;
    this.queued = operation.withState(OperationState.ATTEMPTED).withSent(saved);
  }

  /** Keeps what is about to be sent; a delete sends nothing that could come back. */
  void remember(Row item) {
    used = true;
    Optional<Fields> now = Optional.of(item.fields());
    if (operation.kind() == OperationKind.DELETE || saved.equals(now)) {
      return;
    }
    ledger.write(
        change -> {
          change
              .transaction()
              .operation(operation.table(), operation.rowId())
              .filter(found -> found.id().equals(operation.id()))
              .ifPresent(found -> change.transaction().save(found.withSent(now)));
          return null;
        });
    saved = now;
    queued = queued.withSent(now);
  }

  /** What may still come back: nothing new if the handler never sent anything. */
  Optional<Fields> sent() {
    return used ? saved : earlier;
  }

  /** The operation as the queue has it, unless it was edited since. */
  PendingOperation queued() {
    return queued;
  }

  /** Tells whether an earlier push decided a conflict and never got its answer. */
  boolean isOfDecision() {
    return decision.isPresent();
  }

  /** Tells whether the server's row is what an earlier attempt sent. */
  boolean isEchoed(Optional<Row> server) {
    return server.isPresent() && earlier.isPresent() && Outgoing.holds(server.get(), earlier.get());
  }

  /** Another row is at the server: what was sent did not arrive, or is there no longer. */
  void forget() {
    earlier = Optional.empty();
    saved = Optional.empty();
  }

  /** Takes the echo's version over: the row and its queued change are now based on it. */
  void adopt(Row server) {
    earlier = Optional.empty();
    queued = basedOn(queued, server);
    ledger.write(
        change -> {
          TableName table = operation.table();
          change
              .transaction()
              .row(table, server.id())
              .map(row -> new Row(row.id(), standing(server, row), server.system()))
              .ifPresent(row -> change.store(table, row, RowSource.PUSH));
          change
              .transaction()
              .operation(table, server.id())
              .ifPresent(now -> change.replace(now, basedOn(now, server)));
          return null;
        });
  }

  /** The local columns; after a decision its result, and what was edited since. */
  private Fields standing(Row server, Row local) {
    return decision.map(known -> known.resumed(server.fields(), local)).orElse(local.fields());
  }

  private static PendingOperation basedOn(PendingOperation queued, Row server) {
    return Based.on(queued, server, OperationState.ATTEMPTED);
  }
}
