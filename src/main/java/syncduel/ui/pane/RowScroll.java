package syncduel.ui.pane;

import javax.swing.BorderFactory;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.ScrollPaneConstants;

/** Rows under their headings, which scroll when there are more than fit. */
final class RowScroll {
  private RowScroll() {}

  static JScrollPane of(JTable table) {
    var scroll =
        new JScrollPane(
            table,
            ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED,
            ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
    scroll.setBorder(BorderFactory.createEmptyBorder());
    scroll.setColumnHeaderView(table.getTableHeader());
    scroll.setFocusable(false);
    return scroll;
  }
}
