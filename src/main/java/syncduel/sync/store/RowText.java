package syncduel.sync.store;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import syncduel.model.Fields;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.model.SystemProperties;
import syncduel.model.Version;
import syncduel.wire.Json;

/**
 * Rows that the store keeps beside the tables: bases, deleted rows, errors, history.
 *
 * <p>Not the wire's JSON: columns stand apart from system properties, so that no name can clash,
 * and times keep all their digits.
 */
final class RowText {
  private static final String ID = "id";
  private static final String FIELDS = "fields";
  private static final String VERSION = "version";
  private static final String CREATED = "createdAt";
  private static final String UPDATED = "updatedAt";
  private static final String DELETED = "deleted";

  private RowText() {}

  /** The text of a row; null for none. */
  static String write(Optional<Row> row) {
    return row.map(RowText::object).map(Json::write).orElse(null);
  }

  /** The row of a text; none for null. */
  static Optional<Row> read(String text) {
    return Optional.ofNullable(text).map(Json::readObject).map(RowText::row);
  }

  /** The text of some columns; null for none. */
  static String writeFields(Optional<Fields> fields) {
    return fields.map(Fields::values).map(Json::write).orElse(null);
  }

  /** The columns of a text; none for null. */
  static Optional<Fields> readFields(String text) {
    return Optional.ofNullable(text).map(Json::readObject).map(Fields::new);
  }

  private static Map<String, Object> object(Row row) {
    var object = new LinkedHashMap<String, Object>();
    SystemProperties system = row.system();
    object.put(ID, row.id().value());
    object.put(FIELDS, row.fields().values());
    system.version().ifPresent(version -> object.put(VERSION, version.token()));
    system.createdAt().ifPresent(time -> object.put(CREATED, time.toString()));
    system.updatedAt().ifPresent(time -> object.put(UPDATED, time.toString()));
    if (system.deleted()) {
      object.put(DELETED, true);
    }
    return object;
  }

  @SuppressWarnings("unchecked")
  private static Row row(Map<String, Object> object) {
    return new Row(
        new RowId((String) object.get(ID)),
        new Fields((Map<String, Object>) object.get(FIELDS)),
        new SystemProperties(
            text(object, VERSION).map(Version::new),
            text(object, CREATED).map(Instant::parse),
            text(object, UPDATED).map(Instant::parse),
            object.containsKey(DELETED)));
  }

  private static Optional<String> text(Map<String, Object> object, String name) {
    return Optional.ofNullable((String) object.get(name));
  }
}
