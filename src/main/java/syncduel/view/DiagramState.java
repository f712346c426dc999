package syncduel.view;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import syncduel.model.RowId;
import syncduel.picture.Chapter;
import syncduel.trace.Trace;

/**
 * What the sequence diagram is laid out from.
 *
 * @param follows the words before the followed row's id, empty when none is followed
 * @param left the left lane's name, and so on
 * @param chapters the bands between the steps
 * @param followed the row whose version each lane shows
 * @param selectedExchange the exchange that the selected row of the log is about
 * @param moment the number of the moment whose line is marked: of the selection, or the latest
 */
public record DiagramState(
    String title,
    String follows,
    String left,
    String server,
    String right,
    Trace trace,
    List<Chapter> chapters,
    Optional<RowId> followed,
    OptionalInt selectedExchange,
    OptionalInt moment) {
  /** Keeps its own copy. */
  public DiagramState {
    chapters = List.copyOf(chapters);
  }
}
