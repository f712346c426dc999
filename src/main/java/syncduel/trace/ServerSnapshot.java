package syncduel.trace;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.model.TableName;
import syncduel.model.Version;

/**
 * All that can be seen of the server at one moment.
 *
 * @param rows the table with its tombstones, by id
 * @param versions all versions that each row ever had, oldest first: the first is called v1
 * @param writers who wrote each row's present version
 * @param clock the server's time
 */
public record ServerSnapshot(
    TableName table,
    List<Row> rows,
    Map<RowId, List<Version>> versions,
    Map<RowId, Party> writers,
    Instant clock) {
  /** Keeps its own copies, in order. */
  public ServerSnapshot {
    rows = List.copyOf(rows);
    versions = Collections.unmodifiableMap(new LinkedHashMap<>(versions));
    writers = Collections.unmodifiableMap(new LinkedHashMap<>(writers));
  }

  /** The row of that id, a tombstone perhaps. */
  public Optional<Row> row(RowId id) {
    return rows.stream().filter(row -> row.id().equals(id)).findFirst();
  }

  /** Which version of the row this is, from 1; empty when the server never gave it. */
  public OptionalInt ordinal(RowId id, Version version) {
    int index = versions.getOrDefault(id, List.of()).indexOf(version);
    return index < 0 ? OptionalInt.empty() : OptionalInt.of(index + 1);
  }
}
