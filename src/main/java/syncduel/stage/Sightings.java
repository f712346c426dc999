package syncduel.stage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.model.SystemProperties;
import syncduel.model.TableName;
import syncduel.model.Version;
import syncduel.trace.Party;
import syncduel.trace.ServerSnapshot;

/**
 * What has been seen of a table that somebody else keeps: its rows, and of each row the versions in
 * the order in which they were seen.
 *
 * <p>Not thread-safe; its owner locks.
 */
final class Sightings {
  private final TableName table;
  private final Map<RowId, Row> rows = new TreeMap<>();
  private final Map<RowId, List<Version>> versions = new TreeMap<>();
  private final Map<RowId, Party> writers = new TreeMap<>();

  Sightings(TableName table) {
    this.table = table;
  }

  /** The row as it was seen last, a tombstone perhaps. */
  Optional<Row> row(RowId id) {
    return Optional.ofNullable(rows.get(id));
  }

  /** Tells whether this version of the row was seen before; so was the lack of one. */
  boolean knows(Row row) {
    return row.version()
        .map(version -> versions.getOrDefault(row.id(), List.of()).contains(version))
        .orElseGet(() -> rows.containsKey(row.id()));
  }

  /** Tells whether another version has taken the place of this one since it was seen. */
  boolean isOld(Row row) {
    return knows(row)
        && row(row.id()).map(known -> !known.version().equals(row.version())).orElse(false);
  }

  /** A party wrote a row: this is what it said, and what was known before still holds beside it. */
  Row wrote(Party writer, Row said) {
    writers.put(said.id(), writer);
    return saw(row(said.id()).map(known -> over(known, said)).orElse(said));
  }

  /** The whole row as the server shows it. */
  Row saw(Row row) {
    rows.put(row.id(), row);
    row.version()
        .filter(version -> !knows(row))
        .ifPresent(
            version -> versions.computeIfAbsent(row.id(), id -> new ArrayList<>()).add(version));
    return row;
  }

  /** The server has these rows and no others. */
  void only(Set<RowId> ids) {
    rows.keySet().retainAll(ids);
    writers.keySet().retainAll(ids);
  }

  ServerSnapshot snapshot(Instant now) {
    var copies = new LinkedHashMap<RowId, List<Version>>();
    versions.forEach((id, all) -> copies.put(id, List.copyOf(all)));
    return new ServerSnapshot(table, List.copyOf(rows.values()), copies, writers, now);
  }

  /** Some servers answer a write with no more than what was sent. */
  private static Row over(Row known, Row said) {
    SystemProperties before = known.system();
    SystemProperties after = said.system();
    var system =
        new SystemProperties(
            first(after.version(), before.version()),
            first(after.createdAt(), before.createdAt()),
            first(after.updatedAt(), before.updatedAt()),
            after.deleted());
    return new Row(known.id(), known.fields().with(said.fields()), system);
  }

  private static <T> Optional<T> first(Optional<T> one, Optional<T> other) {
    return Stream.of(one, other).flatMap(Optional::stream).findFirst();
  }
}
