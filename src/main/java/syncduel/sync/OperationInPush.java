package syncduel.sync;

import java.time.Instant;
import java.util.Optional;
import syncduel.model.Conflict;
import syncduel.model.Fields;
import syncduel.model.OperationKind;
import syncduel.model.OperationState;
import syncduel.model.PendingOperation;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.model.TableName;
import syncduel.wire.Response;

/**
 * A queued change on its way: sends it, knows its own echo, and carries the server's version after
 * a conflict (decision 12 of the reference). Used by one thread.
 */
final class OperationInPush implements TableOperation {
  private final PendingOperation operation;
  private final Row local;
  private final Outgoing outgoing;
  private final Echo echo;
  private final Ledger ledger;
  private final HistoryBook history;
  private final Verdict verdict = new Verdict();
  private Optional<ServerConflictException> open = Optional.empty();
  private Optional<Row> answer = Optional.empty();
  private boolean done;
  private boolean deciding;

  /**
   * For one push.
   *
   * @param operation as it was before this push
   * @param local the local row as it is now, or the deleted one
   * @param outgoing sends it, or what an earlier decision made of it
   */
  OperationInPush(
      PendingOperation operation,
      Row local,
      Outgoing outgoing,
      Echo echo,
      Ledger ledger,
      HistoryBook history) {
    this.operation = operation;
    this.local = local;
    this.outgoing = outgoing;
    this.echo = echo;
    this.ledger = ledger;
    this.history = history;
  }

  /** What the store remembers as sent once the push of an operation begins. */
  static Optional<Fields> toBeSent(PendingOperation operation, Row local) {
    return operation.kind() == OperationKind.DELETE
        ? operation.sent()
        : Optional.of(local.fields());
  }

  @Override
  public OperationKind kind() {
    return operation.kind();
  }

  @Override
  public OperationState state() {
    return OperationState.ATTEMPTED;
  }

  @Override
  public TableName table() {
    return operation.table();
  }

  @Override
  public RowId id() {
    return operation.rowId();
  }

  @Override
  public Row item() {
    return outgoing.item();
  }

  @Override
  public void useItem(Row other) {
    if (!other.id().equals(id())) {
      throw new IllegalArgumentException("A change keeps its row: '" + id() + "'");
    }
    outgoing.use(other.withVersion(outgoing.item().version()));
  }

  @Override
  public void useLocalItem() {
    outgoing.useLocal();
  }

  @Override
  public Optional<Row> base() {
    return operation.base();
  }

  @Override
  public Instant editedAt() {
    return operation.editedAt();
  }

  @Override
  public Optional<Conflict> conflict() {
    return open.map(ServerConflictException::conflict);
  }

  @Override
  public Optional<Row> execute() throws SyncException {
    return send(true);
  }

  @Override
  public Optional<Row> executeUnguarded() throws SyncException {
    return send(false);
  }

  @Override
  public void decided(String how, String by) {
    verdict.decided(how, by);
  }

  @Override
  public void keepBoth() {
    verdict.keepBoth();
  }

  @Override
  public Optional<Row> abortPush() throws PushAbortedException {
    verdict.abort();
    throw new PushAbortedException();
  }

  /** What the queue said when the push came to it. */
  PendingOperation operation() {
    return operation;
  }

  /** As the queue has it now, unless it was edited since. */
  PendingOperation queued() {
    return echo.queued();
  }

  /** The local row as it was then. */
  Row local() {
    return local;
  }

  Verdict verdict() {
    return verdict;
  }

  /** The conflict that is still open. */
  Optional<ServerConflictException> open() {
    return open;
  }

  /** The row of the last success. */
  Optional<Row> answer() {
    return answer;
  }

  /** Tells whether the last request succeeded. */
  boolean done() {
    return done;
  }

  /** What may still come back as an echo. */
  Optional<Fields> sent() {
    return echo.sent();
  }

  /** Tells whether an earlier push left a decision of which nothing is known. */
  boolean resumed() {
    return echo.isOfDecision();
  }

  private Optional<Row> send(boolean guarded) throws SyncException {
    if (verdict.aborted()) {
      throw new PushAbortedException();
    }
    done = false;
    while (true) {
      rememberDecision();
      echo.remember(outgoing.item());
      Response response = outgoing.send(guarded);
      if (!outgoing.isConflict(response)) {
        return succeeded(outgoing.result(response));
      }
      Optional<Row> server = outgoing.server(response);
      if (kind() == OperationKind.DELETE && server.map(Row::deleted).orElse(true)) {
        return succeeded(Optional.empty());
      }
      if (outgoing.equalTo(server)) {
        adopted(response, server);
        return succeeded(server.map(outgoing::over));
      }
      requireEcho(response, server);
    }
  }

  /** The own echo gives the version with which the newer edit goes; another row is a conflict. */
  private void requireEcho(Response response, Optional<Row> server) throws ServerConflictException {
    if (!echo.isEchoed(server)) {
      throw met(response, server);
    }
    adopted(response, server);
    echo.adopt(server.orElseThrow());
    outgoing.aimAt(server);
  }

  private Optional<Row> succeeded(Optional<Row> row) {
    forgetDecision();
    open = Optional.empty();
    answer = row;
    done = true;
    return row;
  }

  /** A decision is carried out now, and its answer may be lost. */
  private void rememberDecision() {
    if (verdict.conflict().isPresent()) {
      Conflict about = verdict.conflict().get();
      Optional<Loss> loss = Loss.of(about, Outcome.prospect(this));
      var decision = new SentDecision(about.server(), local.fields(), loss, verdict.by());
      ledger.write(
          change -> {
            decision.keep(change.transaction(), table(), id());
            return null;
          });
      deciding = true;
    }
  }

  /** The answer came. Says whether it is about a decision of this push. */
  private boolean forgetDecision() {
    boolean known = deciding;
    if (known) {
      deciding = false;
      ledger.write(change -> SentDecision.take(change.transaction(), table(), id()));
    }
    return known;
  }

  private ServerConflictException met(Response response, Optional<Row> server) {
    var exception = ServerConflictException.of(response, conflict(response, server));
    if (!forgetDecision()) {
      ledger.write(change -> history.unanswered(change, operation, server));
    }
    open = Optional.of(exception);
    echo.forget();
    outgoing.aimAt(server);
    verdict.met(exception.conflict());
    ledger.tell(listener -> listener.conflictRaised(exception.conflict()));
    return exception;
  }

  private void adopted(Response response, Optional<Row> server) {
    forgetDecision();
    Conflict settled = conflict(response, server);
    verdict.adopted();
    ledger.tell(listener -> listener.conflictSettled(settled, Verdict.ADOPTED, Verdict.LIBRARY));
  }

  private Conflict conflict(Response response, Optional<Row> server) {
    Optional<Row> mine =
        kind() == OperationKind.DELETE
            ? Optional.empty()
            : Optional.of(local.withVersion(outgoing.item().version()));
    return new Conflict(table(), id(), kind(), response.status(), base(), mine, server, editedAt());
  }
}
