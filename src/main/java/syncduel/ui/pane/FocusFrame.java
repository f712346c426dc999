package syncduel.ui.pane;

import java.awt.Graphics;
import java.awt.Rectangle;
import javax.swing.JTable;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;

/** The frame of a table that has the focus: around its selected row, or else around itself. */
public final class FocusFrame {
  private FocusFrame() {}

  /** Nothing while something else has the focus; called after the table has been painted. */
  public static void paint(Graphics graphics, JTable table) {
    if (!table.isFocusOwner()) {
      return;
    }
    Rectangle frame = table.getVisibleRect();
    int row = table.getSelectedRow();
    if (row >= 0) {
      Rectangle cell = table.getCellRect(row, 0, false);
      frame.y = cell.y;
      frame.height = cell.height;
    }
    graphics.setColor(Role.ACCENT_TEXT.color());
    for (int i = 0; i < Scale.current().line(1); i++) {
      graphics.drawRect(
          frame.x + i, frame.y + i, frame.width - 1 - 2 * i, frame.height - 1 - 2 * i);
    }
  }
}
