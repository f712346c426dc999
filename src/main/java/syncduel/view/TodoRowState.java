package syncduel.view;

import java.util.Objects;
import syncduel.model.RowId;

/**
 * One row of a client's list.
 *
 * @param word the word beside the state's sign, empty for a clean row
 * @param struck whether the text is struck through, because a delete waits in the queue
 * @param justChanged whether the last step changed it; never together with a conflict
 * @param editable whether text and check box take input
 * @param selected whether log and diagram follow this row
 */
public record TodoRowState(
    RowId id,
    String text,
    boolean complete,
    Look look,
    String word,
    ChipState chip,
    boolean struck,
    boolean justChanged,
    boolean editable,
    boolean selected) {
  /** All parts are there. */
  public TodoRowState {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(look, "look");
    Objects.requireNonNull(chip, "chip");
  }

  /** Which sign and colours a row has. */
  public enum Look {
    CLEAN,
    EDITED,
    NEW,
    DELETED,
    SENDING,
    HELD,
    FAILED,
    CONFLICT
  }
}
