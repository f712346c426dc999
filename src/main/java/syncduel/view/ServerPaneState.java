package syncduel.view;

import java.util.List;
import java.util.Optional;
import syncduel.model.RowId;
import syncduel.trace.Party;
import syncduel.trace.Trace;

/**
 * Everything that the server's pane paints.
 *
 * @param lostLabel the words before the counter of lost updates, {@code lostLabelShort} in a narrow
 *     window
 * @param lamp whether all agree, and what was lost
 * @param table its name, {@code rowCount} the words beside it
 * @param anotherWriter label of the menu of another writer, {@code anotherWriterShort} in a narrow
 *     window
 * @param actor whether the last step was done at the server
 * @param columns names of the columns beside id, text and complete
 * @param rows by id, with tombstones, rows made by clients last
 * @param empty what stands in place of rows when there are none
 * @param held in the order in which their exchanges began
 * @param menu what stands below the rows' own entries in the menu of another writer
 * @param trace what the wire below the grid is laid out from, for the exchanges of {@code step}
 */
public record ServerPaneState(
    String name,
    String lostLabel,
    String lostLabelShort,
    int lostUpdates,
    LampState lamp,
    String table,
    String rowCount,
    String anotherWriter,
    String anotherWriterShort,
    boolean actor,
    List<String> columns,
    List<ServerRow> rows,
    String empty,
    Optional<BannerState> banner,
    Trace trace,
    int step,
    List<Held> held,
    List<MenuEntry> menu,
    Footer footer) {
  /** Keeps its own copies. */
  public ServerPaneState {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    held = List.copyOf(held);
    menu = List.copyOf(menu);
  }

  /** A message that is held on the wire, and the command that lets it go on. */
  public record Held(Party party, Command command, CommandState state) {}

  /**
   * One row of the grid.
   *
   * @param others values of the further columns, in their order
   * @param updated the time of the last write, hours to seconds
   * @param tombstone whether it is deleted; {@code deletedWord} then says so, else it is empty
   * @param selected whether log and diagram follow this row
   */
  public record ServerRow(
      RowId id,
      String text,
      boolean complete,
      List<String> others,
      ChipState chip,
      String updated,
      boolean tombstone,
      String deletedWord,
      boolean justChanged,
      boolean selected) {
    /** Keeps its own copy. */
    public ServerRow {
      others = List.copyOf(others);
    }
  }

  /** The line below: where the server listens, what it speaks, and what its clock says. */
  public record Footer(String address, String protocol, String deletes, String clock) {}
}
