package syncduel.sync.policy;

import java.util.Optional;
import syncduel.model.Conflict;
import syncduel.model.OperationKind;
import syncduel.model.Resolution;
import syncduel.sync.Merge;
import syncduel.sync.ServerConflictException;
import syncduel.sync.TableOperation;

/** Turns an answer to a conflict into calls of the library. */
final class Answers implements Resolution.Cases<PolicyHandler.Attempt> {
  private final TableOperation operation;
  private final ServerConflictException exception;
  private final String by;

  Answers(TableOperation operation, ServerConflictException exception, String by) {
    this.operation = operation;
    this.exception = exception;
    this.by = by;
  }

  @Override
  public PolicyHandler.Attempt useLocal(Resolution.UseLocal choice) {
    operation.decided("local", by);
    operation.useLocalItem();
    return choice.guarded() ? operation::execute : operation::executeUnguarded;
  }

  @Override
  public PolicyHandler.Attempt useServer(Resolution.UseServer choice) {
    operation.decided("server", by);
    return Optional::empty;
  }

  @Override
  public PolicyHandler.Attempt merge(Resolution.Merge choice) {
    Conflict conflict = exception.conflict();
    Answerable.refusal(conflict, choice)
        .ifPresent(
            sentence -> {
              throw new IllegalArgumentException(sentence);
            });
    operation.decided("merge", by);
    operation.useItem(operation.item().withFields(Merge.of(conflict, choice.with()).fields()));
    return operation::execute;
  }

  /** A lost delete has no row to keep: the server's row comes back. */
  @Override
  public PolicyHandler.Attempt both(Resolution.Both choice) {
    if (operation.kind() == OperationKind.DELETE) {
      operation.decided("server", by);
    } else {
      operation.decided("both", by);
      operation.keepBoth();
    }
    return Optional::empty;
  }

  @Override
  public PolicyHandler.Attempt abort(Resolution.Abort choice) {
    operation.decided("abort", by);
    return operation::abortPush;
  }

  @Override
  public PolicyHandler.Attempt giveUp(Resolution.GiveUp choice) {
    operation.decided("give-up", by);
    return () -> {
      throw exception;
    };
  }
}
