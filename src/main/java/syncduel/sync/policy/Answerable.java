package syncduel.sync.policy;

import java.util.Optional;
import java.util.Set;
import syncduel.model.Conflict;
import syncduel.model.Resolution;
import syncduel.sync.Merge;

/** Whether an answer fits a conflict: asked before a person's choice reaches the worker. Pure. */
public final class Answerable {
  private Answerable() {}

  /** Why the answer cannot be carried out, in one sentence; empty if it can. */
  public static Optional<String> refusal(Conflict conflict, Resolution resolution) {
    return resolution instanceof Resolution.Merge merge
        ? mergeRefusal(conflict, merge)
        : Optional.empty();
  }

  private static Optional<String> mergeRefusal(Conflict conflict, Resolution.Merge merge) {
    if (!Merge.possible(conflict)) {
      return Optional.of(
          "A delete cannot be merged with a change: use the local or the server row");
    }
    Set<String> clashes = Merge.of(conflict, merge.with()).clashes();
    return clashes.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Both sides changed "
                + String.join(", ", clashes)
                + ": say which value the merge takes");
  }
}
