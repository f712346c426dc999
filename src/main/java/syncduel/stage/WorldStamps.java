package syncduel.stage;

import java.time.Instant;
import syncduel.model.RowId;
import syncduel.model.Version;
import syncduel.server.Stamps;
import syncduel.server.VersionTokens;

/** The bundled server's times, versions and ids in a world: by the world's clock and counters. */
final class WorldStamps implements Stamps {
  /** Versions look like those of the tutorial's service: the first is AAAAAAAAB9E=. */
  private static final long BEFORE_FIRST = 2000;

  private final LessonClock clock;
  private final IdCounter ids;
  private final VersionTokens versions = new VersionTokens(BEFORE_FIRST);

  WorldStamps(LessonClock clock, IdCounter ids) {
    this.clock = clock;
    this.ids = ids;
  }

  @Override
  public Instant nextTime() {
    return clock.nextWrite();
  }

  @Override
  public void accepted(Instant time) {
    clock.set(time);
  }

  @Override
  public Version nextVersion() {
    return versions.next();
  }

  @Override
  public RowId nextId() {
    return new RowId(ids.next());
  }
}
