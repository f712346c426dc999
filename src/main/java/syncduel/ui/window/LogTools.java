package syncduel.ui.window;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import syncduel.ui.paint.Buttons;
import syncduel.ui.paint.Face;
import syncduel.ui.paint.FaceButton;
import syncduel.ui.paint.Symbol;
import syncduel.ui.pane.ZoomedPanel;
import syncduel.view.Command;
import syncduel.view.CommandState;
import syncduel.view.Messages;
import syncduel.view.WindowState;

/** At the end of the log's heading: filter, pause, and all that can be done with the log. */
final class LogTools extends ZoomedPanel {
  private final WindowActions actions;
  private final Supplier<List<JMenuItem>> columns;
  private final LogFilterField filter;
  private final FaceButton follow = Buttons.quiet(Face.of(Symbol.PAUSE, "follow"));
  private final FaceButton more = Buttons.quiet(Face.of(Symbol.MORE, Texts.of("log.more")));
  private Optional<WindowState> shown = Optional.empty();

  /**
   * With its filter empty.
   *
   * @param columns the items of the menu of columns
   */
  LogTools(
      WindowActions actions, Messages words, Runnable toRows, Supplier<List<JMenuItem>> columns) {
    super(null, "insets 0, gap 0", "[]4[]2[]", "[28!,center]");
    this.actions = actions;
    this.columns = columns;
    setOpaque(false);
    filter = put(new LogFilterField(actions, words, toRows), "w 60:240:240, h 24!");
    put(follow, "w 28!, h 28!");
    put(more, "w 28!, h 28!");
    follow.setName("log.follow");
    follow.addActionListener(click -> actions.run(Command.LOG_FOLLOW));
    more.setName("log.more");
    more.setToolTipText(Texts.of("log.more"));
    more.addActionListener(
        click -> shown.ifPresent(state -> menu(state).show(more, 0, more.getHeight())));
  }

  /** All that can be done with the log, and which columns it shows. */
  private JPopupMenu menu(WindowState state) {
    JPopupMenu menu = Menus.of(state, actions, Command.Menu.LOG).popup();
    menu.addSeparator();
    var shownColumns = new JMenu(Texts.of("log.columns"));
    shownColumns.setName("log.columns");
    columns.get().forEach(shownColumns::add);
    menu.add(shownColumns);
    return menu;
  }

  LogFilterField filter() {
    return filter;
  }

  void show(WindowState state) {
    shown = Optional.of(state);
    boolean something = state.log().firstStart().isEmpty();
    filter.setVisible(something);
    follow.setVisible(something);
    more.setVisible(something);
    filter.show(state.log());
    CommandState standing = state.command(Command.LOG_FOLLOW);
    Symbol sign = state.log().following() ? Symbol.PAUSE : Symbol.PLAY;
    follow.show(Face.of(sign, standing.label()));
    follow.setToolTipText(standing.tooltip());
  }
}
