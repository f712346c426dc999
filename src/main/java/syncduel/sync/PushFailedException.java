package syncduel.sync;

import java.util.List;
import syncduel.model.PushOutcome;

/** A push did not get everything through; what it could not push is still queued. */
public final class PushFailedException extends SyncException {
  private static final long serialVersionUID = 1L;

  private final transient PushOutcome result;
  private final transient List<OperationError> errors;

  PushFailedException(PushOutcome result, List<OperationError> errors, Throwable cause) {
    super(result.message(), cause);
    this.result = result;
    this.errors = List.copyOf(errors);
  }

  /** The status, and the errors that nobody handled. */
  public PushOutcome result() {
    return result;
  }

  /** The same errors as objects that can still be resolved. */
  public List<OperationError> errors() {
    return errors;
  }
}
