package syncduel.ui.pane;

import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.SwingUtilities;

/** Clicks on a table's rows: the box ticks, the other button opens the row's menu. */
final class RowMouse extends MouseAdapter {
  private final RowTable<?> table;

  RowMouse(RowTable<?> table) {
    this.table = table;
  }

  @Override
  public void mousePressed(MouseEvent event) {
    openMenu(table, event);
  }

  @Override
  public void mouseReleased(MouseEvent event) {
    openMenu(table, event);
  }

  @Override
  public void mouseClicked(MouseEvent event) {
    int row = table.rowAtPoint(event.getPoint());
    int column = table.columnAtPoint(event.getPoint());
    if (SwingUtilities.isLeftMouseButton(event)
        && row >= 0
        && column == table.rows().tickColumn()) {
      table.tick();
    }
  }

  private static <R> void openMenu(RowTable<R> table, MouseEvent event) {
    int row = table.rowAtPoint(event.getPoint());
    if (event.isPopupTrigger() && row >= 0) {
      table.setRowSelectionInterval(row, row);
      table.menu(table.rowAt(row)).popup().show(table, event.getX(), event.getY());
    }
  }
}
