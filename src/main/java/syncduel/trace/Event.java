package syncduel.trace;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import syncduel.model.Conflict;
import syncduel.model.HistoryEntry;
import syncduel.model.PendingOperation;
import syncduel.model.PushOutcome;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.model.TableName;
import syncduel.wire.Request;
import syncduel.wire.Response;

/**
 * One thing that happened, in the order of the trace; a closed family of values.
 *
 * <p>Exchanges are numbered from 1 through the whole run, in the order in which they began; both
 * sends of a duplicate have numbers of their own.
 */
public sealed interface Event {
  /** Who did it or whom it concerns; empty for the clock and for notes. */
  Optional<Party> party();

  /** An event of one party. */
  sealed interface Of extends Event {
    /** The party itself. */
    Party who();

    @Override
    default Optional<Party> party() {
      return Optional.of(who());
    }
  }

  /** An event of one exchange of a client. */
  sealed interface OfExchange extends Of {
    /** The exchange's number. */
    int exchange();
  }

  /**
   * A step begins.
   *
   * @param step its number, from 1
   * @param verb the word of the lesson file
   * @param details its further keys, for people and for the trace file
   */
  record StepBegan(int step, Optional<Party> party, String verb, Map<String, Object> details)
      implements Event {}

  /** The world refused a step; nothing changed. */
  record StepRefused(int step, Optional<Party> party, String message) implements Event {}

  /** The world settled after a step: each client is idle or waits. */
  record StepSettled(int step, Optional<Party> party) implements Event {}

  /** A client sends a request. */
  record RequestSent(Party who, int exchange, Request request) implements OfExchange {}

  /** The server decided about a request; its answer is on the way. */
  record ServerAnswered(Party who, int exchange, Response response) implements OfExchange {}

  /** The network answered in the server's stead: the request went no further. */
  record AnswerInjected(Party who, int exchange, Response response) implements OfExchange {}

  /** The answer reached the client. */
  record AnswerReceived(Party who, int exchange, Response response) implements OfExchange {}

  /**
   * A message got lost and the client will see no answer.
   *
   * @param lost which message did not arrive
   */
  record MessageLost(Party who, int exchange, Direction lost, String reason)
      implements OfExchange {}

  /** A message waits in flight. */
  record MessageHeld(Party who, int exchange, Direction held) implements OfExchange {}

  /** A held message goes on. */
  record MessageReleased(Party who, int exchange, Direction held) implements OfExchange {}

  /** A fault acted on an exchange; what it did follows as events of its own. */
  record FaultInjected(Party who, int exchange, String fault) implements OfExchange {
    /** The fault of a request that only the network sent again, for whose answer nobody waits. */
    public static final String SECOND_COPY = "second copy";

    /** The fault of a request that the network answers in the server's stead. */
    public static final String ERROR = "error";
  }

  /** A row was written to a client's store; the source is a word such as local, pull, push. */
  record RowStored(Party who, TableName table, Row row, String source) implements Of {}

  /** A row left a client's store. */
  record RowRemoved(Party who, TableName table, RowId id, String source) implements Of {}

  /** An operation was queued. */
  record OperationQueued(Party who, PendingOperation operation) implements Of {}

  /** A queued operation changed. */
  record OperationChanged(Party who, PendingOperation before, PendingOperation after)
      implements Of {}

  /** An operation left the queue. */
  record OperationRemoved(Party who, PendingOperation operation) implements Of {}

  /** A local call changed nothing, so nothing was queued. */
  record NothingChanged(Party who, TableName table, RowId id) implements Of {}

  /** A push met a conflict. */
  record ConflictRaised(Party who, Conflict conflict) implements Of {}

  /** A conflict is over; {@code how} is a choice's word or {@code adopted}, {@code by} a policy. */
  record ConflictSettled(Party who, Conflict conflict, String how, String by) implements Of {}

  /** A losing value went to the history. */
  record HistoryAdded(Party who, HistoryEntry entry) implements Of {}

  /** A push began. */
  record PushStarted(Party who) implements Of {}

  /** A push ended. */
  record PushEnded(Party who, PushOutcome outcome) implements Of {}

  /** A pull began. */
  record PullStarted(Party who, TableName table, Optional<String> queryId) implements Of {}

  /** A pull ended; the error is one sentence when it failed. */
  record PullEnded(Party who, TableName table, int pages, long rows, Optional<String> error)
      implements Of {}

  /** A delta token was saved, or reset. */
  record DeltaTokenMoved(Party who, TableName table, String queryId, Optional<String> token)
      implements Of {}

  /** A client's table was purged. */
  record Purged(Party who, TableName table, long rows, long operations) implements Of {}

  /** The list was read again from the local store. */
  record Refreshed(Party who) implements Of {}

  /** A client went online or offline. */
  record NetworkChanged(Party who, boolean online) implements Of {}

  /** A client's policy changed. */
  record PolicyChanged(Party who, String policy) implements Of {}

  /** A fault or hold was armed; the words say which, such as {@code drop-response}. */
  record Armed(Party who, String what) implements Of {}

  /** A client was opened again over its store. */
  record ClientRestarted(Party who, boolean killed) implements Of {}

  /** Another writer wrote a row at the server. */
  record ServerWrote(TableName table, Row row) implements Of {
    @Override
    public Party who() {
      return Party.SERVER;
    }
  }

  /** The server removed its tombstones for good. */
  record TombstonesForgotten(long rows) implements Of {
    @Override
    public Party who() {
      return Party.SERVER;
    }
  }

  /**
   * A write replaced a version that its writer had never received, and a changed column ended up
   * different.
   *
   * @param who the client that wrote
   * @param lost the version that nobody will see again
   * @param by the version that replaced it
   */
  record UpdateLost(Party who, RowId id, Row lost, Row by) implements Of {}

  /** The world's clock was moved by a step. */
  record ClockAdvanced(long seconds, Instant now) implements Event {
    @Override
    public Optional<Party> party() {
      return Optional.empty();
    }
  }
}
