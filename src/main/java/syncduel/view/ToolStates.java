package syncduel.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import syncduel.lesson.LessonReader;
import syncduel.trace.ClientSnapshot;
import syncduel.trace.Party;
import syncduel.view.ClientTools.PolicyChoice;

/** Makes what the buttons and menus of a client's pane offer. */
record ToolStates(Scene scene, Party party) {
  ClientTools tools() {
    Optional<String> busy = scene.client(party).busy() ? Optional.of(busy()) : Optional.empty();
    return new ClientTools(
        add(),
        tool(Command.REFRESH_LEFT, Optional.empty()),
        tool(Command.PULL_LEFT, busy),
        tool(Command.PUSH_LEFT, busy),
        List.of(online(), faults(), holds()),
        List.of(
            entries(busy, Command.SYNC_LEFT, Command.PULL_WITH_LEFT),
            entries(busy, Command.PURGE_LEFT, Command.PURGE_FORCED_LEFT, Command.PURGE_WITH_LEFT),
            List.of(entry(Command.RESTART_LEFT, busy), entry(Command.KILL_LEFT, Optional.empty())),
            List.of(history())),
        LessonReader.POLICIES.stream().map(this::policy).toList());
  }

  /** Whether the history may be opened: the open card stands where it would stand. */
  private MenuEntry history() {
    Messages words = scene.words();
    boolean asks = scene.client(party).conflict().isPresent();
    return entry(
        Command.HISTORY_LEFT,
        asks ? Optional.of(words.text("tool.history.conflict")) : Optional.empty());
  }

  private CommandState add() {
    Messages words = scene.words();
    return new CommandState(
        words.text("tool.add"),
        words.text("key.enter"),
        true,
        false,
        words.text("tool.add.tooltip"));
  }

  private List<MenuEntry> online() {
    boolean online = scene.client(party).online();
    return List.of(
        network(Command.GO_ONLINE_LEFT, online), network(Command.GO_OFFLINE_LEFT, !online));
  }

  private List<MenuEntry> faults() {
    return entries(
        Optional.empty(),
        Command.DROP_REQUEST_LEFT,
        Command.DROP_RESPONSE_LEFT,
        Command.DUPLICATE_LEFT,
        Command.ERROR_LEFT,
        Command.FAULT_WITH_LEFT);
  }

  private List<MenuEntry> holds() {
    return entries(
        Optional.empty(),
        Command.HOLD_REQUEST_LEFT,
        Command.HOLD_RESPONSE_LEFT,
        Command.HOLD_WITH_LEFT);
  }

  private List<MenuEntry> entries(Optional<String> reason, Command... ofLeft) {
    return Stream.of(ofLeft).map(command -> entry(command, reason)).toList();
  }

  private MenuEntry entry(Command ofLeft, Optional<String> reason) {
    return new MenuEntry(ofLeft.at(party), tool(ofLeft, reason));
  }

  /** Enabled unless there is a reason. */
  private CommandState tool(Command ofLeft, Optional<String> reason) {
    Messages words = scene.words();
    Command command = ofLeft.at(party);
    String tooltip = reason.orElseGet(() -> words.text(command.tooltipKey()));
    return new CommandState(
        words.text(command.labelKey()),
        KeyHints.of(command, words),
        reason.isEmpty(),
        false,
        tooltip);
  }

  private MenuEntry network(Command ofLeft, boolean already) {
    CommandState state = tool(ofLeft, Optional.empty());
    return new MenuEntry(
        ofLeft.at(party),
        new CommandState(state.label(), state.key(), !already, already, state.tooltip()));
  }

  private PolicyChoice policy(String name) {
    Messages words = scene.words();
    String key = "policy." + name;
    boolean selected = scene.client(party).policy().equals(name);
    return new PolicyChoice(name, words.text(key), words.text(key + ".tooltip"), selected);
  }

  private String busy() {
    ClientSnapshot client = scene.client(party);
    if (client.conflict().isPresent()) {
      return scene.words().text("tool.busy.conflict");
    }
    return scene.words().text(scene.held(party).isPresent() ? "tool.busy.held" : "tool.busy");
  }
}
