package syncduel.ui.pane;

import java.awt.Component;
import java.util.function.Function;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.table.TableCellRenderer;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.TextStyle;
import syncduel.view.ServerPaneState.ServerRow;

/** An id, a time or another value of a server's row. */
final class ValueCell implements TableCellRenderer {
  private static final int INSET = 8;

  private final RoleLabel label;
  private final Function<ServerRow, String> value;

  ValueCell(TextStyle style, Function<ServerRow, String> value) {
    this.label = new RoleLabel(style, Role.TEXT);
    this.value = value;
    label.setOpaque(true);
    label.setHorizontalAlignment(JLabel.LEADING);
  }

  @Override
  public Component getTableCellRendererComponent(
      JTable table, Object row, boolean selected, boolean focused, int index, int column) {
    int inset = Scale.current().px(INSET);
    label.fitZoom();
    label.setBorder(BorderFactory.createEmptyBorder(0, inset, 0, 0));
    label.setText(value.apply((ServerRow) row));
    return label;
  }
}
