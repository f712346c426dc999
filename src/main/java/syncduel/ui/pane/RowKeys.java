package syncduel.ui.pane;

import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

/**
 * The keys of a table's selected row. They are meant while the table itself has the focus: a space
 * that is typed into a row's text must not tick the row.
 */
record RowKeys(RowTable<?> table) {
  void bind() {
    bind("F2", "editText", table::editText);
    bind("ENTER", "editText", table::editText);
    bind("SPACE", "tick", table::tick);
    bind("DELETE", "delete", table::deleteRow);
    bind("CONTEXT_MENU", "menu", this::openMenu);
    bind("shift F10", "menu", this::openMenu);
    LessonKeys.pass(table);
  }

  private void openMenu() {
    openMenu(table);
  }

  private static <R> void openMenu(RowTable<R> table) {
    table
        .currentRow()
        .ifPresent(
            row -> {
              var cell = table.getCellRect(table.getSelectedRow(), RowModel.TEXT, false);
              table.menu(row).popup().show(table, cell.x, cell.y + cell.height);
            });
  }

  void bind(String key, String name, Runnable what) {
    table.getInputMap(JComponent.WHEN_FOCUSED).put(KeyStroke.getKeyStroke(key), name);
    table
        .getActionMap()
        .put(
            name,
            new AbstractAction() {
              @Override
              public void actionPerformed(ActionEvent event) {
                what.run();
              }
            });
  }
}
