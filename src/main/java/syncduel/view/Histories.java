package syncduel.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import syncduel.model.HistoryEntry;
import syncduel.model.OperationKind;
import syncduel.model.Row;
import syncduel.trace.Party;

/** Makes the list of what lost on one client. */
record Histories(Scene scene, Party party) {
  private static final String PURGE = "purge";

  /** What is shown: an open card comes first. */
  Optional<HistoryState> history() {
    boolean wanted = scene.choices().history().equals(Optional.of(party));
    return wanted && scene.conflict(party).isEmpty() ? Optional.of(state()) : Optional.empty();
  }

  private HistoryState state() {
    Messages words = scene.words();
    List<HistoryState.Entry> entries = new ArrayList<>();
    scene.client(party).history().forEach(entry -> entries.add(entry(entry)));
    Collections.reverse(entries);
    return new HistoryState(
        words.text("history.title", scene.name(party)),
        entries.isEmpty() ? words.text("history.nothing") : "",
        entries,
        words.text("history.restore"),
        Command.CLOSE_HISTORY_LEFT.at(party));
  }

  private HistoryState.Entry entry(HistoryEntry entry) {
    RichText lost = lost(entry);
    RichText won = won(entry);
    RichText how = how(entry);
    return new HistoryState.Entry(
        Math.toIntExact(entry.number()),
        entry.rowId(),
        lost,
        won,
        how,
        String.join("\n", lost.asText(), won.asText(), how.asText()));
  }

  private RichText lost(HistoryEntry entry) {
    Messages words = scene.words();
    RichText lost =
        entry
            .loser()
            .map(row -> side("history.lost", entry, row))
            .orElseGet(() -> words.rich("history.lost.delete", deleter(entry)));
    return entry.also().map(row -> lost.then(side("history.also", entry, row))).orElse(lost);
  }

  private RichText won(HistoryEntry entry) {
    if (entry.winner().isPresent()) {
      return side("history.won", entry, entry.winner().get());
    }
    return entry.policy().equals(PURGE)
        ? scene.words().rich("history.purge.won")
        : scene.words().rich("history.won.delete", deleter(entry));
  }

  /** A value with its version and who wrote it; one that was edited here has the version before. */
  private RichText side(String key, HistoryEntry entry, Row row) {
    boolean local =
        entry.loser().equals(Optional.of(row))
            && row.version().equals(entry.base().flatMap(Row::version));
    ChipState chip =
        local
            ? scene.chips().hollow(row.id(), row.version())
            : scene.chips().solid(row.id(), row.version());
    Party who =
        local ? party : Authorship.of(scene.session().trace(), row).who().orElse(Party.SERVER);
    String text = scene.words().text("history.value", TodoRows.text(row));
    return scene.words().rich(key, text, chip, scene.name(who));
  }

  /** Of two sides of which one is a delete, it is this client's where it wanted to delete. */
  private String deleter(HistoryEntry entry) {
    return entry.kind() == OperationKind.DELETE
        ? scene.name(party)
        : scene.words().text("history.others");
  }

  private RichText how(HistoryEntry entry) {
    Messages words = scene.words();
    String policy = words.known("policy." + entry.policy()).orElseGet(() -> dropped(entry));
    String time = Scene.time(entry.at());
    return entry
        .base()
        .filter(base -> base.version().isPresent())
        .map(base -> scene.chips().solid(base.id(), base.version()))
        .map(chip -> words.rich("history.how.from", time, policy, chip))
        .orElseGet(() -> words.rich("history.how", time, policy));
  }

  private String dropped(HistoryEntry entry) {
    return scene.words().known("history." + entry.policy()).orElse(entry.policy());
  }
}
