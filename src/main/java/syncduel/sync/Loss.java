package syncduel.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import syncduel.model.Conflict;
import syncduel.model.Fields;
import syncduel.model.Row;

/**
 * A side's value that a settled conflict gave up.
 *
 * @param loser the row that lost; empty where a delete lost
 */
record Loss(Optional<Row> loser) {

  /**
   * Nothing is lost where both rows stand, nor in a merge without clashes. Where a third value
   * settles a clash, both sides lose theirs.
   */
  static List<Loss> of(Conflict conflict, Outcome outcome) {
    return switch (outcome.how()) {
      case Verdict.LOCAL -> List.of(theirs(conflict));
      case Verdict.SERVER -> List.of(mine(conflict));
      case Verdict.MERGE -> ofMerge(conflict, outcome.row());
      default -> List.of();
    };
  }

  private static Loss mine(Conflict conflict) {
    return new Loss(conflict.local());
  }

  private static Loss theirs(Conflict conflict) {
    return new Loss(conflict.server().filter(row -> !row.deleted()));
  }

  private static List<Loss> ofMerge(Conflict conflict, Optional<Row> merged) {
    if (!Merge.possible(conflict) || merged.isEmpty()) {
      return List.of(theirs(conflict));
    }
    Fields result = merged.get().fields();
    List<Loss> losses = new ArrayList<>();
    if (gaveUp(conflict, result, conflict.local().orElseThrow().fields())) {
      losses.add(mine(conflict));
    }
    if (gaveUp(conflict, result, conflict.server().orElseThrow().fields())) {
      losses.add(theirs(conflict));
    }
    return losses;
  }

  private static boolean gaveUp(Conflict conflict, Fields result, Fields side) {
    return Merge.clashes(conflict).stream()
        .anyMatch(name -> !Objects.equals(result.get(name), side.get(name)));
  }
}
