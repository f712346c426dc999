package syncduel.sync.policy;

import java.util.Optional;
import syncduel.model.Conflict;
import syncduel.model.OperationKind;
import syncduel.model.Resolution;
import syncduel.sync.Merge;
import syncduel.sync.ServerConflictException;
import syncduel.sync.TableOperation;

/** Turns an answer to a conflict into calls of the library; none stands for giving up. */
final class Answers implements Resolution.Cases<Optional<PolicyHandler.Attempt>> {
  private final TableOperation operation;
  private final ServerConflictException exception;
  private final String by;

  Answers(TableOperation operation, ServerConflictException exception, String by) {
    this.operation = operation;
    this.exception = exception;
    this.by = by;
  }

  @Override
  public Optional<PolicyHandler.Attempt> useLocal(Resolution.UseLocal choice) {
    operation.decided("local", by);
    operation.useLocalItem();
    return Optional.of(choice.guarded() ? operation::execute : operation::executeUnguarded);
  }

  @Override
  public Optional<PolicyHandler.Attempt> useServer(Resolution.UseServer choice) {
    operation.decided("server", by);
    return Optional.of(Optional::empty);
  }

  @Override
  public Optional<PolicyHandler.Attempt> merge(Resolution.Merge choice) {
    Conflict conflict = exception.conflict();
    Answerable.refusal(conflict, choice)
        .ifPresent(
            sentence -> {
              throw new IllegalArgumentException(sentence);
            });
    operation.decided("merge", by);
    operation.useItem(operation.item().withFields(Merge.of(conflict, choice.with()).fields()));
    return Optional.of(operation::execute);
  }

  /** A lost delete has no row to keep: the server's row comes back. */
  @Override
  public Optional<PolicyHandler.Attempt> both(Resolution.Both choice) {
    if (operation.kind() == OperationKind.DELETE) {
      operation.decided("server", by);
    } else {
      operation.decided("both", by);
      operation.keepBoth();
    }
    return Optional.of(Optional::empty);
  }

  @Override
  public Optional<PolicyHandler.Attempt> abort(Resolution.Abort choice) {
    operation.decided("abort", by);
    return Optional.of(operation::abortPush);
  }

  @Override
  public Optional<PolicyHandler.Attempt> giveUp(Resolution.GiveUp choice) {
    operation.decided("give-up", by);
    return Optional.empty();
  }
}
