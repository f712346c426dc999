package syncduel.sync;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import syncduel.model.Fields;
import syncduel.model.OperationFailure;
import syncduel.model.OperationState;
import syncduel.model.PendingOperation;
import syncduel.model.Row;
import syncduel.model.TableName;

/**
 * The queue as one push goes through it, in the order of the sequence; what is queued meanwhile is
 * last in it. Used by one thread.
 */
final class PushLine {
  private final OpenContext context;
  private final Transport.Connection connection;
  private final Set<TableName> tables;
  private final Cancellation cancellation;
  private final HistoryBook history;
  private final Map<String, RemoteTable> remotes = new HashMap<>();
  private long last;

  /** For these tables, or all if there are none. */
  PushLine(
      OpenContext context,
      Transport.Connection connection,
      Set<TableName> tables,
      Cancellation cancellation,
      HistoryBook history) {
    this.context = context;
    this.connection = connection;
    this.tables = tables;
    this.cancellation = cancellation;
    this.history = history;
  }

  /** The next operation, marked as attempted; none at the end and once the push is cancelled. */
  Optional<OperationInPush> next(Change change) {
    while (!cancellation.isCancelled()) {
      Optional<PendingOperation> queued = change.transaction().nextOperation(last, tables);
      if (queued.isEmpty()) {
        return Optional.empty();
      }
      last = queued.get().sequence();
      Optional<OperationInPush> running = begin(change, queued.get());
      if (running.isPresent()) {
        return running;
      }
    }
    return Optional.empty();
  }

  /** Tells whether nothing more is to be sent. */
  boolean cancelled() {
    return cancellation.isCancelled();
  }

  private Optional<OperationInPush> begin(Change change, PendingOperation now) {
    Optional<Row> row = now.item().or(() -> change.transaction().row(now.table(), now.rowId()));
    if (row.isEmpty()) {
      change.replace(now, now.withState(OperationState.FAILED));
      change.fail(withoutRow(now));
      return Optional.empty();
    }
    return Optional.of(begin(change, now, row.get()));
  }

  private OperationInPush begin(Change change, PendingOperation now, Row local) {
    Optional<SentDecision> decision =
        neverSent(now)
            ? Optional.empty()
            : SentDecision.find(change.transaction(), now.table(), now.rowId());
    Row first = SentDecision.toSend(decision, now, local);
    Optional<Fields> sent = OperationInPush.toBeSent(now, first);
    change.attempt(now, sent);
    Outgoing outgoing = new Outgoing(now, local, remote(now.table()), context.settings().sends());
    outgoing.use(first);
    Echo echo = new Echo(now, sent, decision, context.ledger());
    return new OperationInPush(now, local, outgoing, echo, context.ledger(), history);
  }

  /** A decision is kept only while a request of the operation is or was under way. */
  private static boolean neverSent(PendingOperation operation) {
    return operation.state() == OperationState.PENDING && operation.sent().isEmpty();
  }

  private RemoteTable remote(TableName table) {
    return remotes.computeIfAbsent(
        table.value(), name -> new RemoteTable(connection, context.settings(), table));
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
}
