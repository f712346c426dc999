package syncduel.view;

import java.util.Arrays;
import java.util.Optional;
import syncduel.model.Choice;
import syncduel.trace.Party;

/**
 * All that a person can ask for without further words: one table for menu, buttons and keys.
 *
 * <p>Its label and tooltip are {@code command.<key>} and {@code command.<key>.tooltip} of the
 * messages. A shortcut is written as Swing's {@code KeyStroke.getKeyStroke} reads it; those without
 * a modifier are not meant while a field has the focus.
 */
public enum Command {
  OPEN("open", Menu.FILE, "ctrl O"),
  SAVE("save", Menu.FILE, "ctrl S"),
  EXIT("exit", Menu.FILE, "ctrl Q"),
  UNDO("undo", Menu.EDIT, "ctrl Z"),
  REDO("redo", Menu.EDIT, "ctrl shift Z"),
  FREE_PLAY("freePlay", Menu.LESSON, "ctrl 0"),
  RESUME_FREE_PLAY("resumeFreePlay", Menu.LESSON, "ctrl shift 0"),
  LESSON_1("lesson1", Menu.LESSON, "ctrl 1"),
  TO_START("toStart", Menu.LESSON, "HOME"),
  BACK("back", Menu.LESSON, "LEFT"),
  NEXT("next", Menu.LESSON, "RIGHT"),
  PLAY("play", Menu.LESSON, "SPACE"),
  RETURN_TO_LESSON("returnToLesson", Menu.LESSON, ""),
  THEME_LIGHT("theme.light", Menu.VIEW, ""),
  THEME_DARK("theme.dark", Menu.VIEW, ""),
  THEME_PROJECTOR("theme.projector", Menu.VIEW, ""),
  ZOOM_IN("zoomIn", Menu.VIEW, "ctrl PLUS"),
  ZOOM_OUT("zoomOut", Menu.VIEW, "ctrl MINUS"),
  ZOOM_RESET("zoomReset", Menu.VIEW, ""),
  SPEED_HALF("speed.half", Menu.SPEED, ""),
  SPEED_NORMAL("speed.normal", Menu.SPEED, ""),
  SPEED_DOUBLE("speed.double", Menu.SPEED, ""),
  SPEED_FOUR_TIMES("speed.fourTimes", Menu.SPEED, ""),
  CHOOSE_LOCAL("choose.local", Choice.LOCAL, "1"),
  CHOOSE_SERVER("choose.server", Choice.SERVER, "2"),
  CHOOSE_MERGE("choose.merge", Choice.MERGE, "3"),
  CHOOSE_BOTH("choose.both", Choice.BOTH, "4"),
  CHOOSE_ABORT("choose.abort", Choice.ABORT, "5"),
  CHOOSE_GIVE_UP("choose.give-up", Choice.GIVE_UP, "6"),
  PULL_LEFT("pull", Party.LEFT),
  PUSH_LEFT("push", Party.LEFT),
  REFRESH_LEFT("refresh", Party.LEFT),
  SYNC_LEFT("sync", Party.LEFT),
  GO_ONLINE_LEFT("goOnline", Party.LEFT),
  GO_OFFLINE_LEFT("goOffline", Party.LEFT),
  SHOW_FAILURE_LEFT("showFailure", Party.LEFT),
  CLOSE_BANNER_LEFT("closeBanner", Party.LEFT),
  PULL_RIGHT("pull", Party.RIGHT),
  PUSH_RIGHT("push", Party.RIGHT),
  REFRESH_RIGHT("refresh", Party.RIGHT),
  SYNC_RIGHT("sync", Party.RIGHT),
  GO_ONLINE_RIGHT("goOnline", Party.RIGHT),
  GO_OFFLINE_RIGHT("goOffline", Party.RIGHT),
  SHOW_FAILURE_RIGHT("showFailure", Party.RIGHT),
  CLOSE_BANNER_RIGHT("closeBanner", Party.RIGHT),
  CLOSE_BANNER_SERVER("closeBanner", Party.SERVER);

  private final String key;
  private final Menu menu;
  private final String shortcut;
  private final Optional<Party> party;
  private final Optional<Choice> choice;

  Command(String key, Menu menu, String shortcut) {
    this(key, menu, shortcut, Optional.empty(), Optional.empty());
  }

  Command(String key, Choice choice, String shortcut) {
    this(key, Menu.NONE, shortcut, Optional.empty(), Optional.of(choice));
  }

  Command(String key, Party party) {
    this(key, Menu.NONE, "", Optional.of(party), Optional.empty());
  }

  Command(String key, Menu menu, String shortcut, Optional<Party> party, Optional<Choice> choice) {
    this.key = key;
    this.menu = menu;
    this.shortcut = shortcut;
    this.party = party;
    this.choice = choice;
  }

  /** The menu in which a command stands, in the order of the table. */
  public enum Menu {
    FILE,
    EDIT,
    LESSON,
    VIEW,
    /** The drop-down beside Play. */
    SPEED,
    /** In no menu: a button of a pane or of the card. */
    NONE
  }

  /** The message on its button and in the menu. */
  public String labelKey() {
    return "command." + key;
  }

  /** The message that says what it does. */
  public String tooltipKey() {
    return labelKey() + ".tooltip";
  }

  /** Where it stands. */
  public Menu menu() {
    return menu;
  }

  /** The key stroke as Swing reads it; empty for none. */
  public String shortcut() {
    return shortcut;
  }

  /** The pane that it belongs to, if it belongs to one. */
  public Optional<Party> party() {
    return party;
  }

  /** The command that makes a choice on the open card. */
  static Command of(Choice choice) {
    return Arrays.stream(values())
        .filter(command -> command.choice.equals(Optional.of(choice)))
        .findFirst()
        .orElseThrow();
  }

  /** The choice that it makes on the open card, if it makes one. */
  Optional<Choice> choice() {
    return choice;
  }
}
