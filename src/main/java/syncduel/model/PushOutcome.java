package syncduel.model;

import java.util.List;

/**
 * What became of a push: its status, and what it could not finish, in queue order.
 *
 * <p>A push is fine only when it was complete and had no unhandled error.
 *
 * @param message one sentence for people; empty when all went well
 */
public record PushOutcome(PushStatus status, List<OperationFailure> errors, String message) {
  /** Keeps its own copy of the errors. */
  public PushOutcome {
    errors = List.copyOf(errors);
  }

  /** Tells whether everything was pushed. */
  public boolean ok() {
    return status == PushStatus.COMPLETE && errors.isEmpty() && message.isEmpty();
  }
}
