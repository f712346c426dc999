package syncduel.sync;

import java.util.Locale;
import java.util.Optional;
import syncduel.model.Fields;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.model.SystemProperties;
import syncduel.model.TableName;
import syncduel.model.Version;

/**
 * Remembers the versions of tombstones to which a local row gave way, so that restoring that row
 * undeletes it instead of inserting an id that is taken.
 */
final class Tombstones {
  private Tombstones() {}

  static void remember(StoreTransaction transaction, TableName table, Row tombstone) {
    tombstone
        .version()
        .ifPresent(version -> transaction.set(key(table, tombstone.id()), version.token()));
  }

  /** The tombstone, with nothing but its version. */
  static Optional<Row> find(StoreTransaction transaction, TableName table, RowId id) {
    return transaction.setting(key(table, id)).map(Version::new).map(version -> row(id, version));
  }

  private static Row row(RowId id, Version version) {
    return new Row(
        id,
        Fields.none(),
        new SystemProperties(Optional.of(version), Optional.empty(), Optional.empty(), true));
  }

  private static String key(TableName table, RowId id) {
    return "tombstone|" + table.value().toLowerCase(Locale.ROOT) + "|" + id;
  }
}
