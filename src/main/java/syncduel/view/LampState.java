package syncduel.view;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import syncduel.model.RowId;

/**
 * The lamp at the server: whether all three agree, and whether an update was lost on the way.
 *
 * @param inStep whether nothing is missing
 * @param label the words beside its sign
 * @param tooltip the same in a whole sentence
 * @param reasons why not; empty when in step
 * @param lost the words about lost updates, {@code lostShort} in a narrow pane; empty when none was
 *     lost
 * @param lostTooltip what a click shows
 */
public record LampState(
    boolean inStep,
    String label,
    String tooltip,
    List<Reason> reasons,
    String lost,
    String lostShort,
    String lostTooltip) {
  /** Keeps its own copy. */
  public LampState {
    reasons = List.copyOf(reasons);
  }

  /**
   * One reason.
   *
   * @param row the row that it is about, if it is one
   * @param exchange the exchange that it is about, if it is one
   */
  public record Reason(String text, Optional<RowId> row, OptionalInt exchange) {}
}
