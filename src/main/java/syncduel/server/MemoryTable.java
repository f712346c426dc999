package syncduel.server;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import syncduel.model.Fields;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.model.SystemProperties;

/** One table in memory: rows by id, and the order of their last writes, by which clients pull. */
final class MemoryTable {
  private static final Comparator<Row> LAST_WRITE =
      Comparator.comparing((Row row) -> row.system().updatedAt().orElseThrow())
          .thenComparing(Row::id);

  private final TreeMap<RowId, Row> rows = new TreeMap<>();
  private final TreeSet<Row> byLastWrite = new TreeSet<>(LAST_WRITE);
  private final Map<String, String> spelling = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final List<String> columns = new ArrayList<>();

  MemoryTable(List<String> columns) {
    columns.forEach(this::column);
  }

  List<String> columns() {
    return List.copyOf(columns);
  }

  Optional<String> spelling(String column) {
    return Optional.ofNullable(spelling.get(column));
  }

  Optional<Row> find(RowId id) {
    return Optional.ofNullable(rows.get(id));
  }

  boolean insert(Row row) {
    if (rows.containsKey(row.id())) {
      return false;
    }
    put(row.withFields(spelled(row.fields())));
    return true;
  }

  /** Checks and writes in one operation. */
  boolean replace(RowId id, Guard guard, UnaryOperator<Row> change) {
    Row row = rows.get(id);
    if (row == null || !guard.allows(row)) {
      return false;
    }
    byLastWrite.remove(row);
    put(change.apply(row));
    return true;
  }

  boolean remove(RowId id, Guard guard) {
    Row row = rows.get(id);
    if (row == null || !guard.allows(row)) {
      return false;
    }
    byLastWrite.remove(row);
    rows.remove(id);
    return true;
  }

  List<Row> removeTombstones() {
    List<Row> tombstones = rows.values().stream().filter(Row::deleted).toList();
    tombstones.forEach(row -> remove(row.id(), Guard.either(Optional.empty())));
    return tombstones;
  }

  Collection<Row> byId() {
    return rows.values();
  }

  /** The rows last written at that time or later, the oldest write first. */
  Collection<Row> byLastWrite(Optional<Instant> from) {
    if (from.isEmpty() || byLastWrite.isEmpty()) {
      return byLastWrite;
    }
    return byLastWrite.tailSet(probe(from.get()), true);
  }

  /** The columns in the table's spelling; those it does not have yet are added to it. */
  Fields spelled(Fields fields) {
    var spelled = new LinkedHashMap<String, Object>();
    fields.values().forEach((name, value) -> spelled.put(column(name), value));
    return new Fields(spelled);
  }

  private String column(String name) {
    String known = spelling.putIfAbsent(name, name);
    if (known == null) {
      columns.add(name);
      return name;
    }
    return known;
  }

  private void put(Row row) {
    rows.put(row.id(), row);
    byLastWrite.add(row);
  }

  /** Not after any row of that time: a blank is the least text that an id can be. */
  private static Row probe(Instant from) {
    var system = new SystemProperties(Optional.empty(), Optional.empty(), Optional.of(from), false);
    return new Row(new RowId(" "), Fields.none(), system);
  }
}
