package syncduel.ui.pane;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Component;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseEvent;
import java.util.EventObject;
import javax.swing.AbstractCellEditor;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import javax.swing.table.TableCellEditor;
import syncduel.view.Label;

/** The field over a row's text: Enter or leaving it commits, Escape does not. */
final class TextCellEditor extends AbstractCellEditor implements TableCellEditor {
  private static final int CLICKS = 2;

  private final JTextField field = new JTextField();

  TextCellEditor(String name) {
    field.setName(name);
    Spoken.name(field, Texts.of(Label.ROW_TEXT));
    field.putClientProperty(FlatClientProperties.STYLE, "arc: 6; margin: 0,7,0,4");
    field.addActionListener(enter -> stopCellEditing());
    field.addFocusListener(
        new FocusAdapter() {
          @Override
          public void focusLost(FocusEvent event) {
            if (!event.isTemporary() && field.getParent() != null) {
              stopCellEditing();
            }
          }
        });
  }

  /** The look and feel does not reach it while it is not in the table. */
  void updateUI() {
    if (field.getParent() == null) {
      SwingUtilities.updateComponentTreeUI(field);
    }
  }

  void begin() {
    field.selectAll();
    field.requestFocusInWindow();
  }

  @Override
  public boolean isCellEditable(EventObject event) {
    return !(event instanceof MouseEvent click)
        || (click.getClickCount() >= CLICKS && SwingUtilities.isLeftMouseButton(click));
  }

  @Override
  public Component getTableCellEditorComponent(
      JTable table, Object value, boolean selected, int row, int column) {
    field.setText(textOf((RowTable<?>) table, row));
    return field;
  }

  private static <R> String textOf(RowTable<R> table, int row) {
    return table.rows().text(table.rowAt(row));
  }

  @Override
  public String getCellEditorValue() {
    return field.getText();
  }
}
