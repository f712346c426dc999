package syncduel.sync;

import java.util.Objects;
import java.util.Optional;
import syncduel.model.Conflict;
import syncduel.model.Fields;
import syncduel.model.Row;

/**
 * Which side's value a settled conflict gave up.
 *
 * @param loser the row that lost; empty where a delete lost
 * @param also the server's row, where both sides lost to a value typed in a merge
 */
record Loss(Optional<Row> loser, Optional<Row> also) {
  /** One side lost. */
  static Loss only(Optional<Row> loser) {
    return new Loss(loser, Optional.empty());
  }

  /** Nothing is lost where both rows stand, nor in a merge without clashes. */
  static Optional<Loss> of(Conflict conflict, Outcome outcome) {
    return switch (outcome.how()) {
      case Verdict.LOCAL -> Optional.of(theirs(conflict));
      case Verdict.SERVER -> Optional.of(only(conflict.local()));
      case Verdict.MERGE -> ofMerge(conflict, outcome.row());
      default -> Optional.empty();
    };
  }

  private static Loss theirs(Conflict conflict) {
    return only(conflict.server().filter(row -> !row.deleted()));
  }

  private static Optional<Loss> ofMerge(Conflict conflict, Optional<Row> merged) {
    if (!Merge.possible(conflict) || merged.isEmpty()) {
      return Optional.of(theirs(conflict));
    }
    Fields result = merged.get().fields();
    boolean theirs = gaveUp(conflict, result, conflict.server().orElseThrow().fields());
    if (gaveUp(conflict, result, conflict.local().orElseThrow().fields())) {
      return Optional.of(new Loss(conflict.local(), conflict.server().filter(row -> theirs)));
    }
    return theirs ? Optional.of(theirs(conflict)) : Optional.empty();
  }

  private static boolean gaveUp(Conflict conflict, Fields result, Fields side) {
    return Merge.clashes(conflict).stream()
        .anyMatch(name -> !Objects.equals(result.get(name), side.get(name)));
  }
}
