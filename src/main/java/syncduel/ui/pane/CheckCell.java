package syncduel.ui.pane;

import java.awt.Component;
import javax.swing.JCheckBox;
import javax.swing.JTable;
import javax.swing.table.TableCellRenderer;
import syncduel.view.Label;

/** The tick of a row. */
final class CheckCell extends JCheckBox implements TableCellRenderer {
  private final int alignment;

  CheckCell(int alignment) {
    this.alignment = alignment;
    setOpaque(true);
    setBorderPainted(false);
    setHorizontalAlignment(alignment);
  }

  @Override
  public Component getTableCellRendererComponent(
      JTable table, Object value, boolean selected, boolean focused, int row, int column) {
    refresh((RowTable<?>) table, row);
    return this;
  }

  private <R> void refresh(RowTable<R> table, int row) {
    R shown = table.rowAt(row);
    setSelected(table.rows().complete(shown));
    setEnabled(table.rows().editable(shown));
    getAccessibleContext().setAccessibleName(Texts.of(Label.ROW_COMPLETE));
    setHorizontalAlignment(alignment);
  }
}
