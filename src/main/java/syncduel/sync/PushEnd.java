package syncduel.sync;

import java.util.List;
import java.util.Optional;
import syncduel.model.OperationFailure;
import syncduel.model.PushOutcome;
import syncduel.model.PushStatus;

/**
 * How the sending of a push ended.
 *
 * @param message one sentence; empty when all operations were tried
 */
record PushEnd(PushStatus status, String message, Optional<Exception> cause) {

  static PushEnd complete() {
    return new PushEnd(PushStatus.COMPLETE, "", Optional.empty());
  }

  static PushEnd of(PushStatus status, String message) {
    return new PushEnd(status, message, Optional.empty());
  }

  static PushEnd of(PushStatus status, Exception cause) {
    return new PushEnd(status, sentence(cause), Optional.of(cause));
  }

  /** The same when the handler failed to take note of it. */
  PushEnd with(Exception handlers) {
    if (cause.isPresent()) {
      cause.get().addSuppressed(handlers);
      return this;
    }
    return new PushEnd(
        status,
        (message.isEmpty() ? "" : message + "; ") + "the handler failed: " + sentence(handlers),
        Optional.of(handlers));
  }

  boolean storeFailed() {
    return status == PushStatus.CANCELLED_BY_SYNC_STORE_ERROR;
  }

  PushOutcome outcome(List<OperationFailure> errors) {
    String count =
        errors.size() == 1
            ? "1 change could not be pushed"
            : errors.size() + " changes could not be pushed";
    if (errors.isEmpty()) {
      return new PushOutcome(status, errors, message);
    }
    return new PushOutcome(status, errors, message.isEmpty() ? count : message + "; " + count);
  }

  private static String sentence(Exception exception) {
    String message = exception.getMessage();
    return message == null || message.isBlank() ? exception.getClass().getSimpleName() : message;
  }
}
