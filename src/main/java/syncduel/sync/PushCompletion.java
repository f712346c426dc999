package syncduel.sync;

import java.util.List;
import syncduel.model.PushStatus;

/** How a push ended, for {@link SyncHandler#onPushComplete}; errors in queue order. */
public record PushCompletion(PushStatus status, List<OperationError> errors) {
  /** Keeps its own copy. */
  public PushCompletion {
    errors = List.copyOf(errors);
  }
}
