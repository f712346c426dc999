package syncduel.sync.policy;

import java.util.Optional;
import java.util.function.Supplier;
import syncduel.model.Conflict;
import syncduel.model.Resolution;
import syncduel.model.Row;
import syncduel.sync.ServerConflictException;
import syncduel.sync.SyncException;
import syncduel.sync.SyncHandler;
import syncduel.sync.TableOperation;

/**
 * Answers conflicts by a policy, and by asking where the policy has no answer.
 *
 * <p>A retry that meets yet another server row is a new conflict with a new answer. The policy is
 * looked up anew for each operation and each conflict, so that it can be changed meanwhile. A
 * conflict that comes back as it was is left to whoever looks at the push's errors, unless a person
 * is asked each time.
 */
public final class PolicyHandler implements SyncHandler {
  private static final String ASK = "ask";

  private final Supplier<Policy> policy;
  private final Asker asker;

  /** With a policy that may change, and somebody to ask. */
  public PolicyHandler(Supplier<Policy> policy, Asker asker) {
    this.policy = policy;
    this.asker = asker;
  }

  @Override
  public Optional<Row> executeTableOperation(TableOperation operation) throws Exception {
    Attempt next = policy.get().guarded() ? operation::execute : operation::executeUnguarded;
    Optional<Conflict> before = Optional.empty();
    while (true) {
      try {
        return next.run();
      } catch (ServerConflictException conflict) {
        next = answer(operation, conflict, before).orElseThrow(() -> conflict);
        before = Optional.of(conflict.conflict());
      }
    }
  }

  private Optional<Attempt> answer(
      TableOperation operation, ServerConflictException exception, Optional<Conflict> before) {
    Conflict conflict = exception.conflict();
    Policy now = policy.get();
    Optional<Resolution> automatic = now.resolve(conflict);
    if (automatic.isPresent() && before.map(last -> isSame(last, conflict)).orElse(false)) {
      return Optional.empty();
    }
    String by = automatic.isPresent() ? now.name() : ASK;
    Resolution resolution = automatic.orElseGet(() -> asker.ask(conflict));
    return resolution.match(new Answers(operation, exception, by));
  }

  /** A server that refuses what goes with its own version would do so for ever. */
  private static boolean isSame(Conflict one, Conflict other) {
    return one.status() == other.status()
        && one.server().flatMap(Row::version).equals(other.server().flatMap(Row::version));
  }

  /** What comes next: another request, or the end. */
  @FunctionalInterface
  interface Attempt {
    /** Does it. */
    Optional<Row> run() throws SyncException;
  }
}
