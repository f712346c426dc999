package syncduel.server;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import syncduel.model.Fields;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.model.SystemProperties;
import syncduel.model.TableName;
import syncduel.wire.Effort;
import syncduel.wire.Predicate;
import syncduel.wire.Protocol;
import syncduel.wire.Query;
import syncduel.wire.RowOrder;
import syncduel.wire.SystemProperty;

/** Rows in memory, gone with the server. A page in the order of last writes costs only itself. */
public final class MemoryStorage implements TableStorage {
  private final Protocol protocol;
  private final Map<TableName, MemoryTable> tables = new HashMap<>();

  /** For queries in the names of that protocol. */
  public MemoryStorage(Protocol protocol) {
    this.protocol = protocol;
  }

  @Override
  public void create(ServedTable table) {
    tables.putIfAbsent(table.name(), new MemoryTable(table.columns()));
  }

  @Override
  public List<String> columns(TableName table) {
    return table(table).columns();
  }

  @Override
  public Optional<Row> find(TableName table, RowId id) {
    return table(table).find(id);
  }

  @Override
  public boolean insert(TableName table, Row row) {
    return table(table).insert(row);
  }

  @Override
  public boolean update(TableName table, RowId id, Change change, Guard guard) {
    MemoryTable rows = table(table);
    return rows.replace(id, guard, row -> changed(row, change, rows.spelled(change.fields())));
  }

  @Override
  public boolean remove(TableName table, RowId id, Guard guard) {
    return table(table).remove(id, guard);
  }

  @Override
  public List<Row> removeTombstones(TableName table) {
    return table(table).removeTombstones();
  }

  @Override
  public Page select(TableName table, Query query, boolean tombstonesToo) {
    MemoryTable rows = table(table);
    Optional<Predicate> filter = query.filter().map(Predicate::new);
    var effort = new Effort();
    long end = query.top().map(top -> top + query.skip()).orElse(Long.MAX_VALUE);
    var found = new ArrayList<Row>();
    long count = 0;
    boolean ordered = query.orderBy().isEmpty() || byLastWrite(query);
    for (Row row : candidates(rows, query)) {
      if (ordered && count >= end && !query.count()) {
        break;
      }
      if ((tombstonesToo || !row.deleted()) && matches(filter, values(rows, row), effort)) {
        count++;
        found.add(row);
      }
    }
    if (!ordered) {
      found.sort(order(rows, query).thenComparing(Row::id));
    }
    return new Page(
        found.stream().skip(query.skip()).limit(end - query.skip()).toList(),
        query.count() ? OptionalLong.of(count) : OptionalLong.empty());
  }

  private Collection<Row> candidates(MemoryTable rows, Query query) {
    if (!byLastWrite(query)) {
      return rows.byId();
    }
    String column = protocol.column(SystemProperty.UPDATED_AT);
    return rows.byLastWrite(query.filter().flatMap(filter -> LowerBound.of(filter, column)));
  }

  private boolean byLastWrite(Query query) {
    return query.orderBy().size() == 1
        && !query.orderBy().get(0).descending()
        && query
            .orderBy()
            .get(0)
            .column()
            .equalsIgnoreCase(protocol.column(SystemProperty.UPDATED_AT));
  }

  private static boolean matches(
      Optional<Predicate> filter, Function<String, Object> row, Effort effort) {
    return filter.map(predicate -> predicate.test(row, effort)).orElse(true);
  }

  private Comparator<Row> order(MemoryTable rows, Query query) {
    var order = new RowOrder(query.orderBy());
    return (left, right) -> order.compare(values(rows, left), values(rows, right));
  }

  private Function<String, Object> values(MemoryTable rows, Row row) {
    return name -> {
      if (name.equalsIgnoreCase("id")) {
        return row.id().value();
      }
      return protocol
          .property(name)
          .map(property -> value(row.system(), property))
          .orElseGet(() -> rows.spelling(name).map(row.fields()::get).orElse(null));
    };
  }

  private static Object value(SystemProperties system, SystemProperty property) {
    return switch (property) {
      case CREATED_AT -> system.createdAt().orElse(null);
      case UPDATED_AT -> system.updatedAt().orElse(null);
      case VERSION -> system.version().map(Object::toString).orElse(null);
      case DELETED -> system.deleted();
    };
  }

  private static Row changed(Row row, Change change, Fields fields) {
    var system =
        new SystemProperties(
            Optional.of(change.version()),
            row.system().createdAt(),
            Optional.of(change.updatedAt()),
            change.deleted());
    return new Row(row.id(), row.fields().with(fields), system);
  }

  private MemoryTable table(TableName name) {
    MemoryTable table = tables.get(name);
    if (table == null) {
      throw new IllegalArgumentException("There is no table " + name);
    }
    return table;
  }
}
