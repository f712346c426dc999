package syncduel.stage;

import java.util.Set;
import syncduel.model.Choice;
import syncduel.model.Conflict;
import syncduel.model.Resolution;
import syncduel.sync.Merge;

/** Turns a person's choice into a resolution, or refuses what cannot be chosen. */
final class Decision {
  private final Device device;

  Decision(Device device) {
    this.device = device;
  }

  Resolution of(ClientAction.Resolve action) {
    Conflict conflict =
        device
            .status()
            .conflict()
            .filter(open -> device.choices().occupied())
            .orElseThrow(
                () -> new StepRefusedException("No conflict is open on " + device.name() + "."));
    if (!action.with().isEmpty() && action.choose() != Choice.MERGE) {
      throw new StepRefusedException("Only a merge takes fields of its own.");
    }
    return switch (action.choose()) {
      case LOCAL -> new Resolution.UseLocal(true);
      case SERVER -> new Resolution.UseServer();
      case MERGE -> merge(conflict, action);
      case BOTH -> new Resolution.Both();
      case ABORT -> new Resolution.Abort();
      case GIVE_UP -> new Resolution.GiveUp();
    };
  }

  private static Resolution merge(Conflict conflict, ClientAction.Resolve action) {
    if (!Merge.possible(conflict)) {
      throw new StepRefusedException(
          "A delete and a change cannot be merged: use local, server or both.");
    }
    Set<String> clashes = Merge.of(conflict, action.with()).clashes();
    if (!clashes.isEmpty()) {
      throw new StepRefusedException(
          "Both sides changed "
              + String.join(", ", clashes)
              + ": say in the merge what it should be.");
    }
    return new Resolution.Merge(action.with());
  }
}
