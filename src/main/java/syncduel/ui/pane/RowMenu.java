package syncduel.ui.pane;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.JRadioButtonMenuItem;
import javax.swing.KeyStroke;
import syncduel.view.Command;
import syncduel.view.MenuEntry;

/**
 * The entries of a menu, made anew each time it opens.
 *
 * @param groups from top to bottom, with a line between them
 */
record RowMenu(List<List<Entry>> groups) {
  RowMenu {
    groups = groups.stream().map(List::copyOf).filter(group -> !group.isEmpty()).toList();
  }

  /** One group only. */
  static RowMenu of(List<Entry> entries) {
    return new RowMenu(List.of(entries));
  }

  /** Commands as they stand now; their names are those of the table of commands. */
  static RowMenu of(List<List<MenuEntry>> groups, Consumer<Command> run) {
    return new RowMenu(
        groups.stream()
            .map(group -> group.stream().map(entry -> Entry.of(entry, run)).toList())
            .toList());
  }

  /**
   * One entry.
   *
   * @param name for tests, {@code key} as Swing reads it and printed beside the label, or empty
   * @param selected for one of several choices, whether it is the present one
   */
  record Entry(
      String name,
      String label,
      String key,
      boolean enabled,
      Optional<Boolean> selected,
      String tooltip,
      Runnable action) {
    /** Without a mark and a tooltip. */
    Entry(String name, String label, String key, boolean enabled, Runnable action) {
      this(name, label, key, enabled, Optional.empty(), "", action);
    }

    static Entry of(MenuEntry entry, Consumer<Command> run) {
      Command command = entry.command();
      var state = entry.state();
      return new Entry(
          command.name(),
          state.label(),
          "",
          state.enabled(),
          Optional.empty(),
          state.tooltip(),
          () -> run.accept(command));
    }

    JMenuItem item() {
      JMenuItem item =
          selected.isPresent() ? new JRadioButtonMenuItem(label) : new JMenuItem(label);
      item.setName(name);
      item.setEnabled(enabled);
      item.setSelected(selected.orElse(false));
      item.setToolTipText(tooltip.isEmpty() ? null : tooltip);
      item.addActionListener(click -> action.run());
      if (!key.isEmpty()) {
        item.setAccelerator(KeyStroke.getKeyStroke(key));
      }
      return item;
    }
  }

  /** With another one below, after a line. */
  RowMenu then(RowMenu below) {
    var all = new ArrayList<>(groups);
    all.addAll(below.groups);
    return new RowMenu(all);
  }

  JPopupMenu popup() {
    var popup = new JPopupMenu();
    for (List<Entry> group : groups) {
      if (popup.getComponentCount() > 0) {
        popup.addSeparator();
      }
      group.forEach(entry -> popup.add(entry.item()));
    }
    return popup;
  }
}
