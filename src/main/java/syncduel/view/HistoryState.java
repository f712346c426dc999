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
   * @param lost what lost, {@code won} what stands instead
   * @param how when, and by which policy or choice
   */
  public record Entry(int number, RowId row, String lost, String won, String how, String tooltip) {}
}
