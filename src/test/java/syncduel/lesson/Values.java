package syncduel.lesson;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import syncduel.model.HistoryEntry;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.stage.ClientAction;
import syncduel.stage.ServerAction;
import syncduel.stage.Step;
import syncduel.trace.Snapshot;

/**
 * Follows every text that anybody ever wrote. A text may go only because somebody who had it before
 * his eyes replaced it or deleted its row; any other one is at the server or in a conflict history.
 */
final class Values {
  private static final String TEXT = "text";

  private final Set<String> written = new LinkedHashSet<>();
  private final Set<String> replaced = new HashSet<>();

  /** Takes note of a step that was not refused, and of how things stood before it. */
  void played(Step step, Snapshot before) {
    written(step).ifPresent(written::add);
    replaced(step, before)
        .map(row -> row.fields().get(TEXT))
        .ifPresent(text -> replaced.add(text.toString()));
  }

  /** The texts that are nowhere, and that nobody replaced knowingly. */
  Set<String> vanished(Snapshot now) {
    Set<String> known = new HashSet<>(replaced);
    Stream<Row> live = now.server().rows().stream().filter(row -> !row.deleted());
    Stream<Row> lost =
        Stream.of(now.left(), now.right())
            .flatMap(client -> client.history().stream())
            .flatMap(entry -> entry.loser().stream());
    Stream.concat(live, lost)
        .map(row -> row.fields().get(TEXT))
        .forEach(text -> known.add(String.valueOf(text)));
    Set<String> vanished = new LinkedHashSet<>(written);
    vanished.removeAll(known);
    return vanished;
  }

  private static Optional<String> written(Step step) {
    Optional<Object> text = Optional.empty();
    if (step instanceof Step.AtClient at && at.action() instanceof ClientAction.Edit edit) {
      text = Optional.ofNullable(edit.set().get(TEXT));
    } else if (step instanceof Step.AtClient at
        && at.action() instanceof ClientAction.Insert insert) {
      text = Optional.ofNullable(insert.fields().get(TEXT));
    } else if (step instanceof Step.AtServer at && at.action() instanceof ServerAction.Edit edit) {
      text = Optional.ofNullable(edit.set().get(TEXT));
    }
    return text.map(Object::toString);
  }

  private static Optional<Row> replaced(Step step, Snapshot before) {
    if (step instanceof Step.AtClient at) {
      return touched(at.action(), before.client(at.client()).history())
          .flatMap(id -> before.client(at.client()).row(id));
    }
    return step instanceof Step.AtServer at
        ? touched(at.action()).flatMap(id -> before.server().row(id))
        : Optional.empty();
  }

  private static Optional<RowId> touched(ClientAction action, List<HistoryEntry> history) {
    if (action instanceof ClientAction.Edit edit) {
      return edit.set().names().contains(TEXT) ? Optional.of(edit.id()) : Optional.empty();
    }
    if (action instanceof ClientAction.Restore restore) {
      return Optional.of(history.get(restore.entry() - 1).rowId());
    }
    return action instanceof ClientAction.Delete delete
        ? Optional.of(delete.id())
        : Optional.empty();
  }

  private static Optional<RowId> touched(ServerAction action) {
    if (action instanceof ServerAction.Edit edit) {
      return Optional.of(edit.id());
    }
    return action instanceof ServerAction.Delete delete
        ? Optional.of(delete.id())
        : Optional.empty();
  }
}
