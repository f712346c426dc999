package syncduel.view;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import syncduel.model.RowId;
import syncduel.trace.Party;

/**
 * The open conflict of one client, ready to be painted: a line for each side, a column for each
 * field.
 *
 * @param title the word after the diamond
 * @param head who wrote the server's side, and when
 * @param columns differing fields first, equal ones after them
 * @param equalColumns words for the equal fields at the end, should they not fit
 * @param lines base, local, server; each has one cell for each column
 * @param footer at the right below the choices
 * @param askedAgain whether the server's side is newer than the one that was shown before
 * @param merge the line in which a merge is settled, while it is open
 */
public record ConflictCardState(
    Party party,
    RowId id,
    String title,
    RichText head,
    List<Column> columns,
    String equalColumns,
    List<Line> lines,
    List<ChoiceState> choices,
    RichText footer,
    boolean askedAgain,
    Optional<MergeState> merge) {
  /** Keeps its own copies; each line has a cell for each column. */
  public ConflictCardState {
    Objects.requireNonNull(id, "id");
    columns = List.copyOf(columns);
    lines = List.copyOf(lines);
    choices = List.copyOf(choices);
    int width = columns.size();
    if (lines.stream().anyMatch(line -> line.cells().size() != width)) {
      throw new IllegalArgumentException("A cell for each of " + width + " columns");
    }
  }

  /**
   * The heading of a field.
   *
   * @param sign {@code =}, {@code ≠} or nothing
   * @param mark the words after the sign, perhaps none
   * @param clash whether the sign and the words are painted as a conflict
   * @param equal whether the field is the same on all sides
   */
  public record Column(String name, String sign, String mark, boolean clash, boolean equal) {}

  /**
   * One side.
   *
   * @param justChanged whether this side is newer than the one shown before
   */
  public record Line(
      Side side, String name, ChipState chip, List<Cell> cells, boolean justChanged) {
    /** Keeps its own copy. */
    public Line {
      cells = List.copyOf(cells);
    }
  }

  /** Whose value it is. */
  public enum Side {
    BASE,
    LOCAL,
    SERVER
  }

  /**
   * A field's value on one side.
   *
   * @param text the words, the differing ones marked; the word for {@link Kind#DELETED} and {@link
   *     Kind#GONE}, a dash for {@link Kind#ABSENT}
   * @param checked for a check box, whether it is ticked
   * @param changed for a check box, whether it differs
   */
  public record Cell(Kind kind, RichText text, boolean checked, boolean changed) {}

  /** How a cell is painted. */
  public enum Kind {
    TEXT,
    CHECK_BOX,
    /** A cross and the word: the row was deleted on this side. */
    DELETED,
    /** The word: the server no longer knows the row. */
    GONE,
    /** A dash: this side has no such value. */
    ABSENT
  }

  /**
   * One button below the lines.
   *
   * @param command what it does on this card, by {@link WindowModel#choose}
   * @param shortLabel the words in a narrow window
   * @param key the key printed on it
   * @param reason why it is disabled; empty while it is enabled
   * @param ringed whether Next will choose it
   * @param quiet whether it stands in the quieter second row
   */
  public record ChoiceState(
      Command command,
      String label,
      String shortLabel,
      String key,
      boolean enabled,
      String reason,
      boolean ringed,
      boolean quiet) {}
}
