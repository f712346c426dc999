package syncduel.ui.pane;

import java.awt.Component;
import java.util.function.Function;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.table.TableCellRenderer;
import syncduel.ui.paint.InlineIcon;
import syncduel.ui.theme.Scale;
import syncduel.view.ChipState;

/**
 * The version of a row.
 *
 * @param <R> the state of one row
 */
final class ChipCell<R> extends JLabel implements TableCellRenderer {
  private final Function<R, ChipState> chipOf;
  private final int right;

  /** The inset at the right in pixels at 100 %. */
  ChipCell(Function<R, ChipState> chipOf, int alignment, int right) {
    this.chipOf = chipOf;
    this.right = right;
    setOpaque(true);
    setHorizontalAlignment(alignment);
  }

  @Override
  @SuppressWarnings("unchecked")
  public Component getTableCellRendererComponent(
      JTable table, Object value, boolean selected, boolean focused, int row, int column) {
    ChipState chip = chipOf.apply((R) value);
    setIcon(new InlineIcon(StateText.chip(chip)));
    setBorder(BorderFactory.createEmptyBorder(0, 0, 0, Scale.current().px(right)));
    getAccessibleContext().setAccessibleName(StateText.spoken(chip));
    return this;
  }
}
