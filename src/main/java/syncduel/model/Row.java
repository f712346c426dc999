package syncduel.model;

import java.util.Objects;
import java.util.Optional;

/** A row of a table as one party holds it: the id, the columns, and what the server said of it. */
public record Row(RowId id, Fields fields, SystemProperties system) {
  /** All parts are there. */
  public Row {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(fields, "fields");
    Objects.requireNonNull(system, "system");
  }

  /** A row that no server has seen. */
  public static Row of(RowId id, Fields fields) {
    return new Row(id, fields, SystemProperties.none());
  }

  /** The version that this row has, or that an edit of it is based on. */
  public Optional<Version> version() {
    return system.version();
  }

  /** Tells whether this is a tombstone. */
  public boolean deleted() {
    return system.deleted();
  }

  /** The same row with other columns. */
  public Row withFields(Fields other) {
    return new Row(id, other, system);
  }

  /** The same row with another version, or with none. */
  public Row withVersion(Optional<Version> version) {
    return new Row(id, fields, system.withVersion(version));
  }

  /** Tells whether both say the same: equal columns, and both alive or both deleted. */
  public boolean sameContents(Row other) {
    return deleted() == other.deleted() && fields.sameValues(other.fields);
  }
}
