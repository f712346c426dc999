package syncduel.lesson;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import syncduel.model.OperationKind;
import syncduel.model.OperationState;
import syncduel.model.PushStatus;
import syncduel.model.RowId;

/**
 * What a client should hold and what should have become of its push or pull; what is empty is not
 * checked.
 *
 * @param rows exactly these rows
 * @param pending the queue in order
 * @param conflict the open conflict, or that there is none
 * @param push the last push that ended in the step
 * @param history the conflict history, oldest first
 * @param error found in the message of the push or pull that failed
 */
public record ExpectedClient(
    Optional<Map<RowId, ExpectedRow>> rows,
    Optional<CountOrList<Operation>> pending,
    Optional<OrNone<Dispute>> conflict,
    Optional<Push> push,
    Optional<CountOrList<Lost>> history,
    Optional<MessagePattern> error) {
  /** Keeps its own copy in order. */
  public ExpectedClient {
    rows = rows.map(ExpectedServer::copy);
  }

  /** How many there are, or what each of them is. */
  public record CountOrList<T>(OptionalInt count, List<T> entries) {
    /** Keeps its own copy; with a count there are no entries. */
    public CountOrList {
      entries = List.copyOf(entries);
    }

    /** So many, whatever they are. */
    public static <T> CountOrList<T> count(int count) {
      return new CountOrList<>(OptionalInt.of(count), List.of());
    }

    /** Exactly these. */
    public static <T> CountOrList<T> of(List<T> entries) {
      return new CountOrList<>(OptionalInt.empty(), entries);
    }
  }

  /** A queued operation. */
  public record Operation(
      Optional<OperationKind> kind, Optional<RowId> id, Optional<OperationState> state) {}

  /** An open conflict; a missing side is a delete, or at the server a row that is gone. */
  public record Dispute(
      Optional<RowId> id,
      Optional<OperationKind> kind,
      Optional<OrNone<ExpectedRow>> base,
      Optional<OrNone<ExpectedRow>> local,
      Optional<OrNone<ExpectedRow>> server) {}

  /** A push that ended. */
  public record Push(
      Optional<PushStatus> status, Optional<Boolean> ok, Optional<List<Failure>> errors) {
    /** Keeps its own copy. */
    public Push {
      errors = errors.map(List::copyOf);
    }
  }

  /** An operation that a push could not finish; the status is missing where no answer came. */
  public record Failure(
      Optional<RowId> id, Optional<OperationKind> kind, Optional<OrNone<Integer>> status) {}

  /** An entry of the conflict history; a missing side is a delete. */
  public record Lost(
      Optional<RowId> id,
      Optional<OrNone<ExpectedRow>> winner,
      Optional<OrNone<ExpectedRow>> loser,
      Optional<String> policy) {}
}
