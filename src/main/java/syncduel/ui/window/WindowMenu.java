package syncduel.ui.window;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.swing.Box;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.event.MenuEvent;
import javax.swing.event.MenuListener;
import syncduel.ui.paint.Buttons;
import syncduel.ui.paint.Face;
import syncduel.ui.paint.FaceButton;
import syncduel.view.Command;
import syncduel.view.Messages;
import syncduel.view.WindowState;

/** The menu bar; each menu is filled when it opens, so that it always shows the present state. */
final class WindowMenu extends JMenuBar {
  private final WindowActions actions;
  private final Supplier<Optional<WindowState>> state;

  WindowMenu(WindowActions actions, Messages words, Supplier<Optional<WindowState>> state) {
    this.actions = actions;
    this.state = state;
    setName("menu");
    for (Command.Menu menu : Command.Menu.values()) {
      if (standsInTheBar(menu)) {
        add(menu(menu, title(menu, words)));
      }
    }
    add(Box.createHorizontalGlue());
    add(present(words));
  }

  /** It stands in the title bar, because one looks for it in a hurry. */
  private FaceButton present(Messages words) {
    FaceButton present = Buttons.quiet(presentFace(words));
    present.setName(Command.PRESENT.name());
    present.setToolTipText(words.text(Command.PRESENT.tooltipKey()));
    present.setFocusable(false);
    present.addActionListener(click -> actions.run(Command.PRESENT));
    return present;
  }

  static Face presentFace(Messages words) {
    return Face.of(words.text(Command.PRESENT.labelKey())).withKey(Command.PRESENT.shortcut());
  }

  /** Speeds have a drop-down beside Play, and what stands in no menu stands in none. */
  static boolean standsInTheBar(Command.Menu menu) {
    return menu != Command.Menu.NONE && menu != Command.Menu.SPEED;
  }

  static String title(Command.Menu menu, Messages words) {
    return words.text("menu." + menu.name().toLowerCase(Locale.ROOT));
  }

  private JMenu menu(Command.Menu kind, String title) {
    var menu = new JMenu(title);
    menu.setName("menu." + kind.name());
    menu.setMnemonic(freeLetter(title));
    menu.addMenuListener(
        new MenuListener() {
          @Override
          public void menuSelected(MenuEvent event) {
            fill(menu, kind);
          }

          @Override
          public void menuDeselected(MenuEvent event) {}

          @Override
          public void menuCanceled(MenuEvent event) {}
        });
    return menu;
  }

  /** The first letter of the title with which no menu before it is opened. */
  private char freeLetter(String title) {
    String taken =
        Arrays.stream(getComponents())
            .map(menu -> String.valueOf((char) ((JMenu) menu).getMnemonic()))
            .collect(Collectors.joining());
    return title
        .toUpperCase(Locale.ROOT)
        .chars()
        .mapToObj(letter -> (char) letter)
        .filter(letter -> taken.indexOf(letter) < 0)
        .findFirst()
        .orElse(title.charAt(0));
  }

  private void fill(JMenu menu, Command.Menu kind) {
    menu.removeAll();
    state
        .get()
        .ifPresent(
            now ->
                Menus.of(now, actions, kind)
                    .items()
                    .forEach(item -> item.ifPresentOrElse(menu::add, menu::addSeparator)));
  }
}
