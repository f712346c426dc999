package syncduel.view;

import java.util.List;
import java.util.Optional;
import syncduel.model.OperationId;
import syncduel.model.RowId;

/**
 * The queue line of a client pane.
 *
 * @param label the word before the counter
 * @param nothing the words shown when nothing is queued, else empty
 * @param operations oldest first; the first stands in the line itself
 * @param note how the push stands, at the right
 */
public record QueueState(
    String label, int count, String nothing, List<Operation> operations, Optional<Note> note) {
  /** Keeps its own copy. */
  public QueueState {
    operations = List.copyOf(operations);
  }

  /**
   * A queued operation.
   *
   * @param kind insert, update or delete
   * @param basedOn the words before the chip; empty for a new row
   * @param look the sign and colour of its state, {@code word} the word beside it
   * @param selected whether its row is the selected one
   */
  public record Operation(
      OperationId id,
      String kind,
      RowId row,
      String basedOn,
      Optional<ChipState> chip,
      TodoRowState.Look look,
      String word,
      boolean selected) {}

  /**
   * How the push stands.
   *
   * @param shortText the words in a narrow window
   */
  public record Note(NoteLook look, String text, String shortText) {}

  /** Which sign and colour the note has. */
  public enum NoteLook {
    CONFLICT,
    HELD,
    PULLING,
    PUSHING,
    FAILED
  }
}
