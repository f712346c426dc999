package syncduel.view;

import java.util.List;
import syncduel.model.RowId;

/**
 * The values that lost a conflict on one client, newest first; each can be made a new edit.
 *
 * @param nothing what stands there while nothing has lost, else empty
 * @param restore the word on the button of each entry
 * @param close what its cross does
 */
public record HistoryState(
    String title, String nothing, List<Entry> entries, String restore, Command close) {
  /** Keeps its own copy. */
  public HistoryState {
    entries = List.copyOf(entries);
  }

  /**
   * One value that lost.
   *
   * @param number by which it is restored
   * @param lost what lost, of which version and whose; {@code won} what stands instead
   * @param how when, by which policy or choice, and from which version both began
   */
  public record Entry(
      int number, RowId row, RichText lost, RichText won, RichText how, String tooltip) {}
}
