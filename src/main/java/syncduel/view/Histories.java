package syncduel.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import syncduel.model.HistoryEntry;
import syncduel.model.Row;
import syncduel.trace.Party;

/** Makes the list of what lost on one client. */
record Histories(Scene scene, Party party) {
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
    Messages words = scene.words();
    String lost = value(entry.loser());
    String won = value(entry.winner());
    String policy = words.known("policy." + entry.policy()).orElseGet(() -> dropped(entry));
    String how = words.text("history.how", Scene.time(entry.at()), policy);
    return new HistoryState.Entry(
        Math.toIntExact(entry.number()),
        entry.rowId(),
        words.text("history.lost", lost),
        words.text("history.won", won),
        how,
        words.text("history.tooltip", lost, won, how));
  }

  private String dropped(HistoryEntry entry) {
    return scene.words().known("history." + entry.policy()).orElse(entry.policy());
  }

  private String value(Optional<Row> row) {
    Messages words = scene.words();
    return row.map(there -> words.text("history.value", TodoRows.text(there)))
        .orElseGet(() -> words.text("history.deleted"));
  }
}
