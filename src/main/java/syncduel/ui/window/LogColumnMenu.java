package syncduel.ui.window;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JMenu;
import javax.swing.JMenuItem;

/** What can be done with the columns of the log without a mouse: see them, move and size them. */
final class LogColumnMenu {
  private static final int STEP = 20;

  private final LogColumnLayout layout;

  LogColumnMenu(LogColumnLayout layout) {
    this.layout = layout;
  }

  /** One for each column to see it or not, and below them one for each that is seen. */
  List<JMenuItem> items() {
    var items = new ArrayList<JMenuItem>();
    layout.arranged().all().forEach(place -> items.add(seen(place)));
    List<LogColumn> shown = layout.shown();
    for (int i = 0; i < shown.size(); i++) {
      items.add(arranging(shown, i));
    }
    return items;
  }

  private JMenuItem seen(LogColumns.Place place) {
    var item = new JCheckBoxMenuItem(layout.name(place.column()), !place.hidden());
    item.setName("column." + place.column().name());
    boolean leftOut = !place.hidden() && !layout.shown().contains(place.column());
    item.setToolTipText(leftOut ? Texts.of("log.column.noRoom") : null);
    if (leftOut) {
      item.setText(Texts.of("log.column.leftOut", layout.name(place.column())));
    }
    item.addActionListener(click -> layout.arrange(layout.arranged().toggled(place.column())));
    return item;
  }

  private JMenu arranging(List<LogColumn> shown, int index) {
    LogColumn column = shown.get(index);
    var menu = new JMenu(Texts.of("log.column.arrange", layout.name(column)));
    menu.setName("arrange." + column.name());
    menu.add(item("left", Texts.of("log.column.left"), index > 0, () -> swap(shown, index - 1)));
    menu.add(
        item(
            "right",
            Texts.of("log.column.right"),
            index < shown.size() - 1,
            () -> swap(shown, index)));
    menu.add(item("narrower", Texts.of("log.column.narrower"), true, () -> size(column, -STEP)));
    menu.add(item("wider", Texts.of("log.column.wider"), true, () -> size(column, STEP)));
    return menu;
  }

  private static JMenuItem item(String name, String label, boolean enabled, Runnable act) {
    var item = new JMenuItem(label);
    item.setName(name);
    item.setEnabled(enabled);
    item.addActionListener(click -> act.run());
    return item;
  }

  private void swap(List<LogColumn> shown, int left) {
    var order = new ArrayList<>(shown);
    Collections.swap(order, left, left + 1);
    layout.arrange(layout.arranged().ordered(order));
  }

  private void size(LogColumn column, int by) {
    layout.arrange(layout.arranged().sized(column, layout.present(column) + by));
  }
}
