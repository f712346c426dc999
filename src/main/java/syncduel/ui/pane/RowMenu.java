package syncduel.ui.pane;

import java.util.ArrayList;
import java.util.List;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.KeyStroke;

/**
 * The entries of a menu, made anew each time it opens.
 *
 * @param entries from top to bottom
 */
record RowMenu(List<Entry> entries) {
  RowMenu {
    entries = List.copyOf(entries);
  }

  /**
   * One entry.
   *
   * @param name for tests, {@code key} as Swing reads it and printed beside the label, or empty
   */
  record Entry(String name, String label, String key, boolean enabled, Runnable action) {
    JMenuItem item() {
      var item = new JMenuItem(label);
      item.setName(name);
      item.setEnabled(enabled);
      item.addActionListener(click -> action.run());
      if (!key.isEmpty()) {
        item.setAccelerator(KeyStroke.getKeyStroke(key));
      }
      return item;
    }
  }

  RowMenu after(Entry first) {
    var all = new ArrayList<Entry>();
    all.add(first);
    all.addAll(entries);
    return new RowMenu(all);
  }

  JPopupMenu popup() {
    var popup = new JPopupMenu();
    entries.forEach(entry -> popup.add(entry.item()));
    return popup;
  }
}
