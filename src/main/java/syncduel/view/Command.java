package syncduel.view;

import java.util.Arrays;
import java.util.Optional;
import syncduel.model.Choice;
import syncduel.stage.ClientAction;
import syncduel.stage.FaultKind;
import syncduel.stage.Match;
import syncduel.stage.ServerAction;
import syncduel.stage.Step;
import syncduel.trace.Direction;
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
  SAVE_SESSION("saveSession", Menu.FILE, "ctrl shift S"),
  EXPORT("export", Menu.FILE, "ctrl E"),
  RECORD("record", Menu.FILE, "ctrl R"),
  EXIT("exit", Menu.FILE, "ctrl Q"),
  UNDO("undo", Menu.EDIT, "ctrl Z"),
  REDO("redo", Menu.EDIT, "ctrl shift Z"),
  WAIT_MINUTE("wait.minute", 60),
  WAIT_FIVE_MINUTES("wait.fiveMinutes", 300),
  WAIT_HOUR("wait.hour", 3_600),
  FREE_PLAY("freePlay", Menu.LESSON, "ctrl 0"),
  RESUME_FREE_PLAY("resumeFreePlay", Menu.LESSON, "ctrl shift 0"),
  LESSONS("lessons", Menu.LESSON, "ctrl shift O"),
  LESSON_1("lesson1", Menu.LESSON, "ctrl 1"),
  TO_START("toStart", Menu.LESSON, "HOME"),
  BACK("back", Menu.LESSON, "LEFT"),
  NEXT("next", Menu.LESSON, "RIGHT"),
  PLAY("play", Menu.LESSON, "SPACE"),
  PREVIOUS_MOMENT("previousMoment", Menu.LESSON, "shift LEFT"),
  NEXT_MOMENT("nextMoment", Menu.LESSON, "shift RIGHT"),
  TO_PRESENT("toPresent", Menu.LESSON, "shift END"),
  ASK("ask", Menu.LESSON, ""),
  RETURN_TO_LESSON("returnToLesson", Menu.LESSON, ""),
  REVISE("revise", Menu.LESSON, "ctrl N"),
  FORGET_PROGRESS("forgetProgress", Menu.LESSON, ""),
  NEXT_BRANCH("nextBranch", Menu.LESSON, "ctrl B"),
  RENAME_BRANCH("renameBranch", Menu.LESSON, ""),
  DROP_BRANCH("dropBranch", Menu.LESSON, ""),
  COMPARE_BRANCHES("compareBranches", Menu.LESSON, "ctrl shift D"),
  LABORATORY("laboratory", Menu.LESSON, "ctrl shift L"),
  LOG_FILTER("logFilter", Menu.LOG, "ctrl F"),
  LOG_BODIES("logBodies", Menu.LOG, "ctrl shift B"),
  LOG_ONLY_STEP("logOnlyStep", Menu.LOG, "ctrl T"),
  LOG_FOLLOW("logFollow", Menu.LOG, "ctrl shift F"),
  LOG_CLEAR("logClear", Menu.LOG, "ctrl K"),
  LOG_SHOW_ALL("logShowAll", Menu.LOG, "ctrl shift K"),
  LOG_PIN("logPin", Menu.LOG, "ctrl D"),
  LOG_COMMENT("logComment", Menu.LOG, "ctrl M"),
  LOG_COPY("logCopy", Menu.LOG, "ctrl C"),
  LOG_CURL("logCurl", Menu.LOG, "ctrl shift C"),
  LOG_DIAGRAM("logDiagram", Menu.LOG, "ctrl G"),
  SHOW_LOST("showLost", Menu.VIEW, "ctrl L"),
  PRESENT("present", Menu.VIEW, "F5"),
  LEAVE_PRESENTATION("leavePresentation", Menu.VIEW, "ESCAPE"),
  BLACK_SCREEN("blackScreen", Menu.VIEW, "B"),
  SPEAKER_NOTES("speakerNotes", Menu.VIEW, "N"),
  THEME_LIGHT("theme.light", Menu.VIEW, ""),
  THEME_DARK("theme.dark", Menu.VIEW, ""),
  THEME_PROJECTOR("theme.projector", Menu.VIEW, ""),
  THEME_SYSTEM("theme.system", Menu.VIEW, ""),
  ZOOM_IN("zoomIn", Menu.VIEW, "ctrl PLUS"),
  ZOOM_OUT("zoomOut", Menu.VIEW, "ctrl MINUS"),
  ZOOM_RESET("zoomReset", Menu.VIEW, ""),
  DIAGRAM_LARGER("diagramLarger", Menu.VIEW, "alt PLUS"),
  DIAGRAM_SMALLER("diagramSmaller", Menu.VIEW, "alt MINUS"),
  DIAGRAM_TEXT("diagramText", Menu.VIEW, "ctrl shift G"),
  DIAGRAM_AHEAD("diagramAhead", Menu.VIEW, ""),
  RESET_LAYOUT("resetLayout", Menu.VIEW, ""),
  LANGUAGE_SYSTEM("language.system", Menu.VIEW, ""),
  LANGUAGE_ENGLISH("language.english", Menu.VIEW, ""),
  LANGUAGE_GERMAN("language.german", Menu.VIEW, ""),
  REDUCED_MOTION("reducedMotion", Menu.VIEW, ""),
  SPEED_HALF("speed.half", Menu.SPEED, ""),
  SPEED_NORMAL("speed.normal", Menu.SPEED, ""),
  SPEED_DOUBLE("speed.double", Menu.SPEED, ""),
  SPEED_FOUR_TIMES("speed.fourTimes", Menu.SPEED, ""),
  PALETTE("palette", Menu.HELP, "ctrl shift P"),
  SHORTCUTS("shortcuts", Menu.HELP, "typed ?"),
  CHOOSE_LOCAL("choose.local", Choice.LOCAL, "1"),
  CHOOSE_SERVER("choose.server", Choice.SERVER, "2"),
  CHOOSE_MERGE("choose.merge", Choice.MERGE, "3"),
  CHOOSE_BOTH("choose.both", Choice.BOTH, "4"),
  CHOOSE_ABORT("choose.abort", Choice.ABORT, "5"),
  CHOOSE_GIVE_UP("choose.give-up", Choice.GIVE_UP, "6"),
  /** Releases the held message; of two, that of the focused pane or else the older one. */
  RELEASE("release", Menu.NONE, "R"),
  PULL_LEFT("pull", Party.LEFT, new ClientAction.Pull(Optional.empty(), Optional.empty())),
  PUSH_LEFT("push", Party.LEFT, new ClientAction.Push()),
  REFRESH_LEFT("refresh", Party.LEFT, new ClientAction.Refresh()),
  SYNC_LEFT("sync", Party.LEFT, new ClientAction.Sync()),
  PULL_WITH_LEFT("pullWith", Party.LEFT),
  PURGE_LEFT("purge", Party.LEFT, purge(false)),
  PURGE_FORCED_LEFT("purgeForced", Party.LEFT, purge(true)),
  PURGE_WITH_LEFT("purgeWith", Party.LEFT),
  RESTART_LEFT("restart", Party.LEFT, new ClientAction.Restart(false)),
  KILL_LEFT("kill", Party.LEFT, new ClientAction.Restart(true)),
  GO_ONLINE_LEFT("goOnline", Party.LEFT, new ClientAction.Network(true)),
  GO_OFFLINE_LEFT("goOffline", Party.LEFT, new ClientAction.Network(false)),
  DROP_REQUEST_LEFT("dropRequest", Party.LEFT, usual(FaultKind.DROP_REQUEST)),
  DROP_RESPONSE_LEFT("dropResponse", Party.LEFT, usual(FaultKind.DROP_RESPONSE)),
  DUPLICATE_LEFT("duplicate", Party.LEFT, usual(FaultKind.DUPLICATE)),
  ERROR_LEFT("error", Party.LEFT, usual(FaultKind.ERROR)),
  FAULT_WITH_LEFT("faultWith", Party.LEFT),
  HOLD_REQUEST_LEFT("holdRequest", Party.LEFT, hold(Direction.REQUEST)),
  HOLD_RESPONSE_LEFT("holdResponse", Party.LEFT, hold(Direction.RESPONSE)),
  HOLD_WITH_LEFT("holdWith", Party.LEFT),
  RELEASE_LEFT("release", Party.LEFT, new ClientAction.Release()),
  HISTORY_LEFT("history", Party.LEFT),
  CLOSE_HISTORY_LEFT("closeHistory", Party.LEFT),
  SHOW_FAILURE_LEFT("showFailure", Party.LEFT),
  CLOSE_BANNER_LEFT("closeBanner", Party.LEFT),
  PULL_RIGHT("pull", Party.RIGHT, new ClientAction.Pull(Optional.empty(), Optional.empty())),
  PUSH_RIGHT("push", Party.RIGHT, new ClientAction.Push()),
  REFRESH_RIGHT("refresh", Party.RIGHT, new ClientAction.Refresh()),
  SYNC_RIGHT("sync", Party.RIGHT, new ClientAction.Sync()),
  PULL_WITH_RIGHT("pullWith", Party.RIGHT),
  PURGE_RIGHT("purge", Party.RIGHT, purge(false)),
  PURGE_FORCED_RIGHT("purgeForced", Party.RIGHT, purge(true)),
  PURGE_WITH_RIGHT("purgeWith", Party.RIGHT),
  RESTART_RIGHT("restart", Party.RIGHT, new ClientAction.Restart(false)),
  KILL_RIGHT("kill", Party.RIGHT, new ClientAction.Restart(true)),
  GO_ONLINE_RIGHT("goOnline", Party.RIGHT, new ClientAction.Network(true)),
  GO_OFFLINE_RIGHT("goOffline", Party.RIGHT, new ClientAction.Network(false)),
  DROP_REQUEST_RIGHT("dropRequest", Party.RIGHT, usual(FaultKind.DROP_REQUEST)),
  DROP_RESPONSE_RIGHT("dropResponse", Party.RIGHT, usual(FaultKind.DROP_RESPONSE)),
  DUPLICATE_RIGHT("duplicate", Party.RIGHT, usual(FaultKind.DUPLICATE)),
  ERROR_RIGHT("error", Party.RIGHT, usual(FaultKind.ERROR)),
  FAULT_WITH_RIGHT("faultWith", Party.RIGHT),
  HOLD_REQUEST_RIGHT("holdRequest", Party.RIGHT, hold(Direction.REQUEST)),
  HOLD_RESPONSE_RIGHT("holdResponse", Party.RIGHT, hold(Direction.RESPONSE)),
  HOLD_WITH_RIGHT("holdWith", Party.RIGHT),
  RELEASE_RIGHT("release", Party.RIGHT, new ClientAction.Release()),
  HISTORY_RIGHT("history", Party.RIGHT),
  CLOSE_HISTORY_RIGHT("closeHistory", Party.RIGHT),
  SHOW_FAILURE_RIGHT("showFailure", Party.RIGHT),
  CLOSE_BANNER_RIGHT("closeBanner", Party.RIGHT),
  FORGET("forget", Party.SERVER, new Step.AtServer(new ServerAction.Forget())),
  CLOSE_BANNER_SERVER("closeBanner", Party.SERVER);

  private final String key;
  private final Menu menu;
  private final String shortcut;
  private final Optional<Party> party;
  private final Optional<Choice> choice;
  private final Optional<Step> step;

  Command(String key, Menu menu, String shortcut) {
    this(key, menu, shortcut, Optional.empty(), Optional.empty(), Optional.empty());
  }

  Command(String key, Choice choice, String shortcut) {
    this(key, Menu.NONE, shortcut, Optional.empty(), Optional.of(choice), Optional.empty());
  }

  Command(String key, Party party) {
    this(key, Menu.NONE, "", Optional.of(party), Optional.empty(), Optional.empty());
  }

  Command(String key, Party party, ClientAction action) {
    this(key, party, new Step.AtClient(party, action));
  }

  Command(String key, Party party, Step step) {
    this(key, Menu.NONE, "", Optional.of(party), Optional.empty(), Optional.of(step));
  }

  Command(String key, int seconds) {
    this(
        key,
        Menu.EDIT,
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.of(new Step.Wait(seconds)));
  }

  Command(
      String key,
      Menu menu,
      String shortcut,
      Optional<Party> party,
      Optional<Choice> choice,
      Optional<Step> step) {
    this.key = key;
    this.menu = menu;
    this.shortcut = shortcut;
    this.party = party;
    this.choice = choice;
    this.step = step;
  }

  private static ClientAction purge(boolean force) {
    return new ClientAction.Purge(force, Optional.empty(), Optional.empty());
  }

  /** Once, for any message. */
  static ClientAction usual(FaultKind kind) {
    return new ClientAction.Fault(kind, ClientAction.Fault.USUAL_STATUS, 1, Match.any());
  }

  private static ClientAction hold(Direction direction) {
    return new ClientAction.Hold(direction, Match.any());
  }

  /** The menu in which a command stands, in the order of the table. */
  public enum Menu {
    FILE,
    EDIT,
    LESSON,
    LOG,
    VIEW,
    HELP,
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

  /** The step that it is, for those that are one. */
  Optional<Step> step() {
    return step;
  }

  /** The same command of another pane. */
  public Command at(Party other) {
    return Arrays.stream(values())
        .filter(command -> command.key.equals(key))
        .filter(command -> command.party.equals(Optional.of(other)))
        .findFirst()
        .orElseThrow();
  }
}
