package syncduel.wire;

/**
 * What a server keeps about each row, in the order in which clients ask for it (section 1.3 of the
 * reference).
 */
public enum SystemProperty {
  /** When the row was inserted. */
  CREATED_AT("createdAt"),
  /** When the row was last written. */
  UPDATED_AT("updatedAt"),
  /** What the row's last write was given. */
  VERSION("version"),
  /** Whether the row is a tombstone. */
  DELETED("deleted");

  private final String plainName;

  SystemProperty(String plainName) {
    this.plainName = plainName;
  }

  /** The name without the prefix of 1.x. */
  public String plainName() {
    return plainName;
  }
}
