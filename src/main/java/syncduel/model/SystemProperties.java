package syncduel.model;

import java.time.Instant;
import java.util.Optional;

/**
 * What the server keeps about a row beside its columns (section 1.3 of the 1.x protocol).
 *
 * <p>Times are UTC with a precision of a millisecond. All parts may be missing: a client knows only
 * what it asked for, and a row that was never sent has none. {@code deleted} marks a tombstone.
 */
public record SystemProperties(
    Optional<Version> version,
    Optional<Instant> createdAt,
    Optional<Instant> updatedAt,
    boolean deleted) {
  private static final SystemProperties NONE =
      new SystemProperties(Optional.empty(), Optional.empty(), Optional.empty(), false);

  /** Nothing known: a row that was made here. */
  public static SystemProperties none() {
    return NONE;
  }

  /** Only a version known. */
  public static SystemProperties of(Version version) {
    return NONE.withVersion(Optional.of(version));
  }

  /** The same with another version, or with none. */
  public SystemProperties withVersion(Optional<Version> other) {
    return new SystemProperties(other, createdAt, updatedAt, deleted);
  }
}
