package syncduel.view;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import syncduel.trace.ClientSnapshot;
import syncduel.trace.Party;

/** Makes the pane of a client. */
record ClientPanes(Scene scene, Party party) {
  private static final Pattern ARMED =
      Pattern.compile("([a-z -]+?)(?: \\d+)?( ×\\d+)?(?: for (.+))?");

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
        new ToolStates(scene, party).tools(),
        accentPull(client),
        scene.actor(party),
        rows,
        rows.isEmpty() ? Optional.of(empty()) : Optional.empty(),
        new Banners(scene, party).banner(),
        new ConflictCards(scene, party).card(),
        new QueueLines(scene, party).queue(),
        new Histories(scene, party).history());
  }

  /**
   * What is armed is told as {@code drop-request}, {@code error 500 ×2} or {@code hold request for
   * PATCH 1}.
   */
  private ClientPaneState.Armed armed(String what) {
    Messages words = scene.words();
    Matcher parts = ARMED.matcher(what);
    String kind = parts.matches() ? parts.group(1).replace(' ', '-') : what;
    String count = parts.matches() && parts.group(2) != null ? parts.group(2) : "";
    String meant =
        parts.matches() && parts.group(3) != null ? " (%s)".formatted(parts.group(3)) : "";
    String tag =
        words
            .known("armed." + kind)
            .map(known -> known + count)
            .orElseGet(() -> words.text("pane.armed", what));
    return new ClientPaneState.Armed(tag, tag + meant);
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
