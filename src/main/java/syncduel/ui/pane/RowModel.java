package syncduel.ui.pane;

import java.util.List;
import java.util.stream.IntStream;
import javax.swing.table.AbstractTableModel;
import syncduel.model.RowId;

/**
 * The rows that a table shows now, by value; a cell's value is its whole row, so that each column
 * paints from the same record.
 *
 * @param <R> the state of one row
 */
abstract class RowModel<R> extends AbstractTableModel {
  /** The column whose text is edited in place. */
  static final int TEXT = 1;

  private final List<String> headings;
  private final int tickColumn;
  private List<R> rows = List.of();

  RowModel(List<String> headings, int tickColumn) {
    this.headings = List.copyOf(headings);
    this.tickColumn = tickColumn;
  }

  final int tickColumn() {
    return tickColumn;
  }

  abstract RowId id(R row);

  abstract String text(R row);

  abstract boolean complete(R row);

  /** Whether text and tick take input. */
  abstract boolean editable(R row);

  /** Whether log and diagram follow it. */
  abstract boolean selected(R row);

  /** Everything about the row that might be cut off. */
  abstract String tooltip(R row);

  final void show(List<R> rows) {
    this.rows = List.copyOf(rows);
    fireTableDataChanged();
  }

  final R row(int index) {
    return rows.get(index);
  }

  /** -1 for an id that is not there. */
  final int indexOf(RowId id) {
    return IntStream.range(0, rows.size())
        .filter(index -> id(rows.get(index)).equals(id))
        .findFirst()
        .orElse(-1);
  }

  @Override
  public final int getRowCount() {
    return rows == null ? 0 : rows.size();
  }

  @Override
  public final int getColumnCount() {
    return headings.size();
  }

  @Override
  public final String getColumnName(int column) {
    return headings.get(column);
  }

  @Override
  public final boolean isCellEditable(int row, int column) {
    return column == TEXT && editable(rows.get(row));
  }

  @Override
  public final R getValueAt(int row, int column) {
    return rows.get(row);
  }
}
