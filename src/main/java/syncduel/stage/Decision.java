package syncduel.stage;

import syncduel.model.Choice;
import syncduel.model.Conflict;
import syncduel.model.Resolution;
import syncduel.sync.policy.Answerable;

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
    Resolution resolution = resolution(action);
    Answerable.refusal(conflict, resolution)
        .ifPresent(
            sentence -> {
              throw new StepRefusedException(sentence + ".");
            });
    return resolution;
  }

  private static Resolution resolution(ClientAction.Resolve action) {
    return switch (action.choose()) {
      case LOCAL -> new Resolution.UseLocal(true);
      case SERVER -> new Resolution.UseServer();
      case MERGE -> new Resolution.Merge(action.with());
      case BOTH -> new Resolution.Both();
      case ABORT -> new Resolution.Abort();
      case GIVE_UP -> new Resolution.GiveUp();
    };
  }
}
