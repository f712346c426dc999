package syncduel.wire;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import syncduel.model.Fields;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.model.SystemProperties;
import syncduel.model.Version;

/**
 * Rows as JSON objects, in the names of one protocol: {@code id}, the columns, then those system
 * properties that are wanted. Times are UTC with three fraction digits.
 */
public final class RowJson {
  private static final String ID = "id";

  private final Protocol protocol;

  /** For one protocol. */
  public RowJson(Protocol protocol) {
    this.protocol = protocol;
  }

  /** The time as it stands on the wire. */
  public static String time(Instant instant) {
    return RowTime.write(instant);
  }

  /** What a client sends: id and columns, no system property. */
  public Map<String, Object> body(RowId id, Fields fields) {
    return object(new Row(id, fields, SystemProperties.none()), Set.of());
  }

  /** The row with the named system properties, in their order. */
  public Map<String, Object> object(Row row, Set<SystemProperty> wanted) {
    var object = new LinkedHashMap<String, Object>();
    object.put(ID, row.id().value());
    object.putAll(row.fields().values());
    SystemProperties system = row.system();
    for (SystemProperty property : SystemProperty.values()) {
      if (wanted.contains(property)) {
        object.put(protocol.column(property), value(system, property));
      }
    }
    return object;
  }

  /**
   * The row that an object stands for; empty when it has no text for an id. Objects and lists in it
   * are left out: no row here has a column for them.
   *
   * @throws IllegalArgumentException for an id or a value that no row can hold
   */
  public Optional<Row> row(Map<String, Object> object) {
    if (!(object.get(ID) instanceof String id)) {
      return Optional.empty();
    }
    var columns = new LinkedHashMap<String, Object>();
    var system = new LinkedHashMap<SystemProperty, Object>();
    object.forEach(
        (name, value) -> {
          Optional<SystemProperty> property = protocol.property(name);
          if (property.isPresent()) {
            system.put(property.get(), value);
          } else if (!name.equals(ID) && !(value instanceof Map) && !(value instanceof List)) {
            columns.put(name, value);
          }
        });
    return Optional.of(new Row(new RowId(id), new Fields(columns), system(system)));
  }

  /** The rows of a list's answer: a bare array, or an object with {@code results}. */
  public List<Map<String, Object>> objects(Object answer) {
    Object list = answer instanceof Map<?, ?> map ? map.get("results") : answer;
    if (!(list instanceof List<?> rows)) {
      throw new Json.Malformed("A list of rows was expected");
    }
    return rows.stream().filter(Map.class::isInstance).map(RowJson::asObject).toList();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> asObject(Object row) {
    return (Map<String, Object>) row;
  }

  private static Object value(SystemProperties system, SystemProperty property) {
    return switch (property) {
      case CREATED_AT -> system.createdAt().map(RowJson::time).orElse(null);
      case UPDATED_AT -> system.updatedAt().map(RowJson::time).orElse(null);
      case VERSION -> system.version().map(Version::token).orElse(null);
      case DELETED -> system.deleted();
    };
  }

  private static SystemProperties system(Map<SystemProperty, Object> values) {
    return new SystemProperties(
        text(values, SystemProperty.VERSION).filter(text -> !text.isEmpty()).map(Version::new),
        text(values, SystemProperty.CREATED_AT).flatMap(RowJson::instant),
        text(values, SystemProperty.UPDATED_AT).flatMap(RowJson::instant),
        Boolean.TRUE.equals(values.get(SystemProperty.DELETED)));
  }

  private static Optional<String> text(Map<SystemProperty, Object> values, SystemProperty name) {
    return values.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
  }

  private static Optional<Instant> instant(String text) {
    try {
      return Optional.of(RowTime.read(text));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("'" + text + "' is no time of the wire", e);
    }
  }
}
