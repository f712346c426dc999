package syncduel.server;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import syncduel.model.RowId;
import syncduel.model.Version;

/**
 * Stamps of a server that runs by a real clock. Each write is at least a millisecond later than the
 * one before, even when the clock is set back, because clients pull by {@code updatedAt} and must
 * not miss a row.
 */
public final class ClockStamps implements Stamps {
  private final InstantSource clock;
  private final Supplier<RowId> ids;
  private final VersionTokens versions;
  private Instant last = Instant.MIN;

  /** By a clock, a source of ids that never repeats, and versions. */
  public ClockStamps(InstantSource clock, Supplier<RowId> ids, VersionTokens versions) {
    this.clock = clock;
    this.ids = ids;
    this.versions = versions;
  }

  @Override
  public Instant nextTime() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return now.isAfter(last) ? now : last.plusMillis(1);
  }

  @Override
  public void accepted(Instant time) {
    last = time.isAfter(last) ? time : last;
  }

  @Override
  public Version nextVersion() {
    return versions.next();
  }

  @Override
  public RowId nextId() {
    return ids.get();
  }
}
