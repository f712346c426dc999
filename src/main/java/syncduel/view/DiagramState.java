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
 * @param part words that say that a long run is shown in part; empty where all of it is
 * @param trace the run, or that part of it, perhaps with what is still to come
 * @param present the last moment that is not still to come; empty where nothing is
 * @param chapters the bands between the steps
 * @param followed the row whose version each lane shows
 * @param selectedExchange the exchange that the selected row of the log is about
 * @param moment the number of the moment whose line is marked: of the selection, or the latest
 * @param zoom in percent of the window's
 * @param asText whether it is shown as text
 */
public record DiagramState(
    String title,
    String follows,
    String left,
    String server,
    String right,
    String part,
    Trace trace,
    OptionalInt present,
    List<Chapter> chapters,
    Optional<RowId> followed,
    OptionalInt selectedExchange,
    OptionalInt moment,
    int zoom,
    boolean asText) {
  /** Keeps its own copy. */
  public DiagramState {
    chapters = List.copyOf(chapters);
  }

  /** What has happened, without what is still to come. */
  public Trace happened() {
    return present.isEmpty() ? trace : trace.before(present.getAsInt() + 1);
  }

  /** Whether it is laid out alike; told without comparing what happened. */
  public boolean isSameAs(DiagramState other) {
    return trace.isSameAs(other.trace)
        && followed.equals(other.followed)
        && selectedExchange.equals(other.selectedExchange)
        && moment.equals(other.moment)
        && present.equals(other.present)
        && chapters.equals(other.chapters)
        && zoom == other.zoom
        && List.of(title, follows, left, server, right, part)
            .equals(
                List.of(
                    other.title, other.follows, other.left, other.server, other.right, other.part));
  }
}
