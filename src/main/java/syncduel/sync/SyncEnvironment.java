package syncduel.sync;

import java.time.Clock;
import java.util.Objects;
import java.util.function.Supplier;
import syncduel.model.OperationId;
import syncduel.model.RowId;

/**
 * What the library cannot know by itself: the time, and ids that nobody else has. Called on the
 * thread that uses the library, perhaps within a transaction of the store.
 */
public record SyncEnvironment(
    Clock clock, Supplier<RowId> rowIds, Supplier<OperationId> operationIds) {
  /** All parts are there. */
  public SyncEnvironment {
    Objects.requireNonNull(clock, "clock");
    Objects.requireNonNull(rowIds, "rowIds");
    Objects.requireNonNull(operationIds, "operationIds");
  }
}
