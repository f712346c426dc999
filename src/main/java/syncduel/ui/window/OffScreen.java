package syncduel.ui.window;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Container;
import java.awt.Graphics2D;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import syncduel.ui.pane.Elapsed;
import syncduel.view.Command;
import syncduel.view.Messages;
import syncduel.view.Theme;
import syncduel.view.WindowState;

/** The window's content as a panel that no display shows. On the event thread. */
final class OffScreen {
  private static final int OUTLINE_ROOM = 4;

  private final MainPanel main;
  private final JPanel window = new JPanel(new BorderLayout());
  private Optional<WindowState> shown = Optional.empty();

  /** In a theme, which becomes that of the whole process, and at a zoom in percent. */
  OffScreen(Messages words, String title, Theme theme, int zoom) {
    this(words, theme, zoom);
    window.add(
        new TitleStrip(title, menuTitles(words), WindowMenu.presentFace(words)),
        BorderLayout.NORTH);
  }

  private OffScreen(Messages words, Theme theme, int zoom) {
    JComponent.setDefaultLocale(words.locale());
    Looks.of(theme).install(zoom);
    main = new MainPanel(new NoActions(), words);
    window.add(main, BorderLayout.CENTER);
    SwingUtilities.updateComponentTreeUI(window);
    window.setFocusCycleRoot(true);
  }

  /** For a film: without menus, which nobody opens in it. */
  static OffScreen forFilm(Messages words, Theme theme, int zoom, boolean captions) {
    var screen = new OffScreen(words, theme, zoom);
    if (captions) {
      screen.main.hideNarration();
    }
    return screen;
  }

  /** Shows a state as it is when so much time has passed since then. */
  void show(WindowState state, int width, int height, long elapsed) {
    if (shown.filter(known -> known == state).isEmpty()) {
      main.show(state);
      shown = Optional.of(state);
    }
    main.at(new Elapsed(state.motion(), elapsed));
    window.setSize(width, height);
    if (!window.isDisplayable()) {
      window.addNotify();
    }
    settle(window);
  }

  /** Divides it like that window, with the same columns of the log. */
  void arrange(WindowPlace like) {
    main.divide(like.dividers());
    main.columns().arrange(like.columns());
  }

  /** The panel with everything on it. */
  Container whole() {
    return window;
  }

  /**
   * Text that is painted larger, or as outlines, can be a little wider than its label measured; so
   * long as nothing is laid out again, there is room for that.
   */
  void makeRoom() {
    makeRoom(window);
  }

  private static void makeRoom(Container container) {
    for (Component child : container.getComponents()) {
      if (child instanceof JLabel label && label.getHorizontalAlignment() != JLabel.CENTER) {
        boolean trailing = label.getHorizontalAlignment() == JLabel.TRAILING;
        label.setBounds(
            label.getX() - (trailing ? OUTLINE_ROOM : 0),
            label.getY(),
            label.getWidth() + OUTLINE_ROOM,
            label.getHeight());
      } else if (child instanceof Container inner) {
        makeRoom(inner);
      }
    }
  }

  void paint(Graphics2D graphics) {
    window.paint(graphics);
  }

  /** Nothing is shown any more. */
  void close() {
    window.removeNotify();
  }

  private static List<String> menuTitles(Messages words) {
    return Arrays.stream(Command.Menu.values())
        .filter(WindowMenu::standsInTheBar)
        .map(menu -> WindowMenu.title(menu, words))
        .toList();
  }

  /** Twice, because what wraps or scrolls knows its place only after the first round. */
  static void settle(Container window) {
    layOut(window);
    layOut(window);
  }

  /** Nobody validates what no display shows, so nobody tells layouts that something changed. */
  private static void layOut(Container container) {
    container.invalidate();
    container.doLayout();
    for (Component child : container.getComponents()) {
      if (child instanceof Container inner) {
        layOut(inner);
      }
    }
  }
}
