package syncduel.ui.window;

import java.util.List;
import java.util.Optional;
import javax.swing.table.AbstractTableModel;
import syncduel.view.LogRows;
import syncduel.view.LogState.Entry;
import syncduel.view.Messages;

/** The rows of the event log; every cell's value is the whole row. */
final class LogModel extends AbstractTableModel {
  private final Messages words;
  private Optional<LogRows> rows = Optional.empty();

  LogModel(Messages words) {
    this.words = words;
  }

  /** Whether anything changed. */
  boolean show(LogRows other) {
    boolean same = rows.filter(other::isSameAs).isPresent();
    rows = Optional.of(other);
    if (!same) {
      fireTableDataChanged();
    }
    return !same;
  }

  /** What is shown; empty before the first state. */
  Optional<LogRows> shown() {
    return rows;
  }

  List<Entry> rows() {
    return rows.map(all -> (List<Entry>) all).orElse(List.of());
  }

  @Override
  public int getRowCount() {
    return rows().size();
  }

  @Override
  public int getColumnCount() {
    return LogColumn.values().length;
  }

  @Override
  public String getColumnName(int column) {
    return words.text(LogColumn.values()[column].headingKey());
  }

  @Override
  public Object getValueAt(int row, int column) {
    return rows().get(row);
  }
}
