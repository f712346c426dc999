package syncduel.view;

import java.util.List;
import java.util.Optional;
import syncduel.trace.ClientSnapshot;
import syncduel.trace.Party;

/** Makes the pane of a client. */
record ClientPanes(Scene scene, Party party) {
  ClientPaneState pane() {
    ClientSnapshot client = scene.client(party);
    Messages words = scene.words();
    List<TodoRowState> rows = new TodoRows(scene, party).rows();
    return new ClientPaneState(
        party,
        client.name(),
        words.text("pane.policy"),
        words.text("policy." + client.policy()),
        client.online(),
        words.text(client.online() ? "pane.online" : "pane.offline"),
        client.armed().stream().map(this::armed).toList(),
        tools(client),
        accentPull(client),
        scene.actor(party),
        rows,
        rows.isEmpty() ? Optional.of(empty()) : Optional.empty(),
        new Banners(scene, party).banner(),
        new ConflictCards(scene, party).card(),
        new QueueLines(scene, party).queue());
  }

  private String armed(String what) {
    Messages words = scene.words();
    return words.known("armed." + what).orElseGet(() -> words.text("pane.armed", what));
  }

  private ClientTools tools(ClientSnapshot client) {
    Optional<String> busy = client.busy() ? Optional.of(busy(client)) : Optional.empty();
    Messages words = scene.words();
    boolean left = party == Party.LEFT;
    Command sync = left ? Command.SYNC_LEFT : Command.SYNC_RIGHT;
    return new ClientTools(
        new CommandState(
            words.text("tool.add"),
            words.text("key.enter"),
            true,
            false,
            words.text("tool.add.tooltip")),
        tool(left ? Command.REFRESH_LEFT : Command.REFRESH_RIGHT, Optional.empty()),
        tool(left ? Command.PULL_LEFT : Command.PULL_RIGHT, busy),
        tool(left ? Command.PUSH_LEFT : Command.PUSH_RIGHT, busy),
        network(left ? Command.GO_ONLINE_LEFT : Command.GO_ONLINE_RIGHT, client.online()),
        network(left ? Command.GO_OFFLINE_LEFT : Command.GO_OFFLINE_RIGHT, !client.online()),
        List.of(new ClientTools.More(sync, tool(sync, busy))));
  }

  private CommandState tool(Command command, Optional<String> reason) {
    Messages words = scene.words();
    String tooltip = reason.orElseGet(() -> words.text(command.tooltipKey()));
    return new CommandState(
        words.text(command.labelKey()),
        KeyHints.of(command, words),
        reason.isEmpty(),
        false,
        tooltip);
  }

  private CommandState network(Command command, boolean already) {
    Messages words = scene.words();
    return new CommandState(
        words.text(command.labelKey()),
        KeyHints.of(command, words),
        !already,
        already,
        words.text(command.tooltipKey()));
  }

  private String busy(ClientSnapshot client) {
    if (client.conflict().isPresent()) {
      return scene.words().text("tool.busy.conflict");
    }
    return scene.words().text(scene.held(party).isPresent() ? "tool.busy.held" : "tool.busy");
  }

  private boolean accentPull(ClientSnapshot client) {
    boolean toPull = client.rows().isEmpty() && !scene.now().server().rows().isEmpty();
    return party == Party.LEFT && scene.firstStart() && toPull;
  }

  private ClientPaneState.Empty empty() {
    Messages words = scene.words();
    return new ClientPaneState.Empty(
        words.text("pane.empty.title"),
        List.of(words.text("pane.empty.pull"), words.text("pane.empty.insert")));
  }
}
