package syncduel.ui.window;

import java.util.List;
import javax.swing.table.AbstractTableModel;
import syncduel.view.LogState.Entry;
import syncduel.view.Messages;

/** The rows of the event log; every cell's value is the whole row. */
final class LogModel extends AbstractTableModel {
  private final Messages words;
  private List<Entry> rows = List.of();

  LogModel(Messages words) {
    this.words = words;
  }

  /** Whether anything changed. */
  boolean show(List<Entry> rows) {
    if (rows.equals(this.rows)) {
      return false;
    }
    this.rows = rows;
    fireTableDataChanged();
    return true;
  }

  List<Entry> rows() {
    return rows;
  }

  @Override
  public int getRowCount() {
    return rows.size();
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
    return rows.get(row);
  }
}
