package syncduel.stage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import syncduel.model.Fields;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.model.Version;
import syncduel.trace.Party;

/**
 * Finds lost updates: a client replaces a version by another author that the server had never sent
 * to it, nor a later one, and a column which that version had changed ends up different.
 *
 * <p>Only updates count, not inserts, deletes and undeletes. A value that somebody had already
 * replaced knowingly is not lost again. Called under the server's lock.
 */
final class LostUpdates {
  private final Map<RowId, List<Update>> updates = new HashMap<>();
  private final Map<RowId, List<Version>> versions = new HashMap<>();
  private final Map<Party, Set<Seen>> seen = new HashMap<>();

  private record Update(Party author, Row before, Row after) {
    Fields changed() {
      return after.fields().changedFrom(before.fields());
    }
  }

  private record Seen(RowId id, Version version) {}

  /** The server sends a client this version, whether it arrives or not. */
  void sent(Party client, RowId id, Version version) {
    seen.computeIfAbsent(client, party -> new HashSet<>()).add(new Seen(id, version));
  }

  /** A row is written; returns the versions that this loses, oldest first. */
  List<Row> written(Party author, Row before, Row after) {
    after
        .version()
        .ifPresent(
            version -> versions.computeIfAbsent(after.id(), id -> new ArrayList<>()).add(version));
    List<Update> known = updates.computeIfAbsent(after.id(), id -> new ArrayList<>());
    var lost = new ArrayList<Row>();
    if (author.isClient()) {
      known.removeIf(
          update -> {
            boolean gone = isLost(update, author, before, after);
            if (gone) {
              lost.add(update.after());
            }
            return gone;
          });
    }
    if (!before.deleted() && !after.deleted()) {
      known.add(new Update(author, before, after));
    }
    return lost;
  }

  private boolean isLost(Update update, Party author, Row before, Row after) {
    return update.author() != author
        && !received(author, update.after())
        && update.changed().values().entrySet().stream()
            .filter(column -> stands(before, column))
            .anyMatch(column -> after.deleted() || !stands(after, column));
  }

  private static boolean stands(Row row, Map.Entry<String, Object> column) {
    return !row.deleted() && Objects.equals(row.fields().get(column.getKey()), column.getValue());
  }

  /** A later version that was sent has shown what still stands of this one. */
  private boolean received(Party client, Row row) {
    List<Version> all = versions.getOrDefault(row.id(), List.of());
    Set<Seen> sent = seen.getOrDefault(client, Set.of());
    return row.version().map(all::indexOf).stream()
        .flatMap(index -> all.subList(Math.max(0, index), all.size()).stream())
        .anyMatch(version -> sent.contains(new Seen(row.id(), version)));
  }
}
