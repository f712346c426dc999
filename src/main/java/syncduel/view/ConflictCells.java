package syncduel.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import syncduel.model.Row;
import syncduel.view.ConflictCardState.Cell;
import syncduel.view.ConflictCardState.Kind;
import syncduel.view.ConflictCardState.Line;
import syncduel.view.ConflictCardState.Side;

/** Makes the three lines of a conflict card. */
record ConflictCells(Clash clash, Chips chips, Messages words) {
  private static final String DASH = "–";

  List<Line> lines(boolean askedAgain) {
    var conflict = clash.conflict();
    Optional<Row> base = conflict.base();
    ChipState fresh = conflict.local().isPresent() ? chips.fresh() : chips.none();
    ChipState local =
        conflict
            .local()
            .or(() -> base)
            .filter(row -> row.version().isPresent())
            .map(row -> chips.hollow(row.id(), row.version()))
            .orElse(fresh);
    Optional<Row> deleted = conflict.server().filter(Row::deleted);
    return List.of(
        line(Side.BASE, solid(base), cells(base, Optional.empty(), word("cell.unknown")), false),
        line(Side.LOCAL, local, cells(conflict.local(), other(clash.alive()), deleted()), false),
        line(
            Side.SERVER,
            solid(conflict.server()),
            cells(
                clash.alive(),
                other(conflict.local()),
                deleted.isPresent() ? deleted() : word("cell.gone")),
            askedAgain));
  }

  /** What a side's words are compared with: the base, or without one the other side. */
  private Optional<Row> other(Optional<Row> side) {
    return clash.conflict().base().or(() -> side);
  }

  private Line line(Side side, ChipState chip, List<Cell> cells, boolean justChanged) {
    String name = words.text("side." + side.name().toLowerCase(Locale.ROOT));
    return new Line(side, name, chip, cells, justChanged);
  }

  private ChipState solid(Optional<Row> row) {
    return row.map(known -> chips.solid(known.id(), known.version())).orElse(chips.none());
  }

  private Cell deleted() {
    return new Cell(Kind.DELETED, RichText.plain(words.text("cell.deleted")), false, false);
  }

  private Cell word(String key) {
    return new Cell(Kind.GONE, RichText.plain(words.text(key)), false, false);
  }

  private List<Cell> cells(Optional<Row> side, Optional<Row> other, Cell missing) {
    var cells = new ArrayList<Cell>();
    for (String column : clash.columns()) {
      if (side.isPresent()) {
        cells.add(cell(column, Clash.value(side, column), other));
      } else {
        cells.add(cells.isEmpty() ? missing : absent());
      }
    }
    return cells;
  }

  private Cell cell(String column, Object value, Optional<Row> other) {
    Object compared = Clash.value(other, column);
    boolean changed = other.isPresent() && !Objects.equals(value, compared);
    if (value instanceof Boolean checked) {
      return new Cell(Kind.CHECK_BOX, RichText.nothing(), checked, changed);
    }
    if (value == null) {
      return absent();
    }
    String text = value.toString();
    RichText shown =
        changed
            ? WordDifference.marked(Objects.toString(compared, ""), text)
            : RichText.plain(text);
    return new Cell(Kind.TEXT, shown, false, changed);
  }

  private static Cell absent() {
    return new Cell(Kind.ABSENT, RichText.plain(DASH), false, false);
  }
}
