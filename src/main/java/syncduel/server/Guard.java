package syncduel.server;

import java.util.Optional;
import syncduel.model.Row;
import syncduel.model.Version;

/**
 * On which state of a row a write depends; the {@code WHERE} of one conditional statement.
 *
 * @param version the version that the row must have; empty: any
 * @param deleted whether the row must be a tombstone or must not; empty: either
 */
public record Guard(Optional<Version> version, Optional<Boolean> deleted) {
  /** A living row of that version, or of any. */
  public static Guard alive(Optional<Version> version) {
    return new Guard(version, Optional.of(false));
  }

  /** A living row or a tombstone of that version, or of any. */
  public static Guard either(Optional<Version> version) {
    return new Guard(version, Optional.empty());
  }

  /** Tells whether a row is in that state. */
  public boolean allows(Row row) {
    return version.map(Optional::of).map(row.version()::equals).orElse(true)
        && deleted.map(wanted -> wanted == row.deleted()).orElse(true);
  }
}
