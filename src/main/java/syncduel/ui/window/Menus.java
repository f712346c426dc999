package syncduel.ui.window;

import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.JRadioButtonMenuItem;
import javax.swing.KeyStroke;
import syncduel.view.Command;
import syncduel.view.CommandState;
import syncduel.view.LessonBarState.BranchChoice;
import syncduel.view.LessonBarState.LessonChoice;
import syncduel.view.WindowState;

/**
 * The menus, made of the table of commands. Items only print their keys: those are bound once, by
 * {@link Shortcuts}, which knows when a key belongs to a text field.
 *
 * @param items in order; empty where a separator stands
 */
record Menus(List<Optional<JMenuItem>> items) {
  private static final Set<Command> TOGGLES =
      EnumSet.of(
          Command.ASK,
          Command.REDUCED_MOTION,
          Command.DIAGRAM_TEXT,
          Command.DIAGRAM_AHEAD,
          Command.LOG_BODIES,
          Command.LOG_ONLY_STEP,
          Command.LOG_FOLLOW,
          Command.LOG_PIN);

  /** A line stands above these. */
  private static final Set<Command> SEPARATE = EnumSet.of(Command.EXIT, Command.LOG_PIN);

  Menus {
    items = List.copyOf(items);
  }

  /** The commands of one menu as they stand now. */
  static Menus of(WindowState state, WindowActions actions, Command.Menu menu) {
    List<Optional<JMenuItem>> items = new ArrayList<>();
    Optional<Boolean> choices = Optional.empty();
    for (Command command : commands(menu)) {
      boolean choice = isChoice(command);
      if (choices.isPresent() && choices.get() != choice || SEPARATE.contains(command)) {
        items.add(Optional.empty());
      }
      choices = Optional.of(choice);
      items.add(Optional.of(item(command, state.command(command), actions)));
    }
    return new Menus(items);
  }

  /** The bundled lessons without their further endings, the way to all, and free play. */
  static Menus lessons(WindowState state, WindowActions actions) {
    List<Optional<JMenuItem>> items = new ArrayList<>();
    for (LessonChoice lesson : state.lessonBar().mainLessons()) {
      var item =
          new JRadioButtonMenuItem(
              Texts.of("lesson.choice", lesson.label(), lesson.progress()), lesson.current());
      item.setToolTipText(lesson.tooltip());
      item.setName("lesson." + lesson.number());
      item.addActionListener(click -> actions.openLesson(lesson.number()));
      items.add(Optional.of(item));
    }
    if (!items.isEmpty()) {
      items.add(Optional.empty());
    }
    for (Command command : List.of(Command.LESSONS, Command.FREE_PLAY, Command.OPEN)) {
      items.add(Optional.of(item(command, state.command(command), actions)));
    }
    return new Menus(items);
  }

  /** What can be done with the selected line of the log. */
  static Menus logLine(WindowState state, WindowActions actions) {
    return new Menus(
        Stream.of(
                Command.LOG_PIN,
                Command.LOG_COMMENT,
                Command.LOG_COPY,
                Command.LOG_CURL,
                Command.LOG_DIAGRAM)
            .map(command -> Optional.of(item(command, state.command(command), actions)))
            .toList());
  }

  /** The branches of the session, and what can be done with the present one. */
  static Menus branches(WindowState state, WindowActions actions) {
    List<Optional<JMenuItem>> items = new ArrayList<>();
    for (BranchChoice branch : state.lessonBar().branches()) {
      var item = new JRadioButtonMenuItem(branch.label(), branch.current());
      item.setName("branch." + branch.number());
      item.addActionListener(click -> actions.switchTo(branch.number()));
      items.add(Optional.of(item));
    }
    items.add(Optional.empty());
    for (Command command :
        List.of(Command.COMPARE_BRANCHES, Command.RENAME_BRANCH, Command.DROP_BRANCH)) {
      items.add(Optional.of(item(command, state.command(command), actions)));
    }
    return new Menus(items);
  }

  /** The commands that stand in a menu, in the order of the table. */
  static List<Command> commands(Command.Menu menu) {
    return Arrays.stream(Command.values()).filter(command -> command.menu() == menu).toList();
  }

  /** Opens below a control, by keyboard and mouse alike. */
  void show(JComponent below) {
    popup().show(below, 0, below.getHeight());
  }

  JPopupMenu popup() {
    var popup = new JPopupMenu();
    items.forEach(item -> item.ifPresentOrElse(popup::add, popup::addSeparator));
    return popup;
  }

  private static boolean isChoice(Command command) {
    return command.name().startsWith("THEME_")
        || command.name().startsWith("LANGUAGE_")
        || command.menu() == Command.Menu.SPEED;
  }

  private static JMenuItem item(Command command, CommandState state, WindowActions actions) {
    JMenuItem item = isChoice(command) ? new ChoiceItem() : plainItem(command, state);
    item.setText(state.label());
    item.setName("menu." + command.name());
    item.setEnabled(state.enabled());
    item.setSelected(state.selected() && !(item instanceof CommandItem));
    item.setToolTipText(state.tooltip());
    item.addActionListener(click -> actions.run(command));
    return item;
  }

  private static JMenuItem plainItem(Command command, CommandState state) {
    return TOGGLES.contains(command) ? toggle(command, state) : keyed(command, state);
  }

  private static CommandToggle toggle(Command command, CommandState state) {
    var item = new CommandToggle();
    if (!command.shortcut().isEmpty()) {
      item.show(state.key(), KeyStroke.getKeyStroke(command.shortcut()));
    }
    return item;
  }

  private static CommandItem keyed(Command command, CommandState state) {
    var item = new CommandItem();
    if (!command.shortcut().isEmpty()) {
      item.show(state.key(), KeyStroke.getKeyStroke(command.shortcut()));
    }
    return item;
  }

  private static final class ChoiceItem extends JRadioButtonMenuItem {
    @Override
    protected boolean processKeyBinding(KeyStroke key, KeyEvent event, int when, boolean down) {
      return false;
    }
  }
}
