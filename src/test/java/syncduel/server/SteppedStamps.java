package syncduel.server;

import java.time.Instant;
import syncduel.model.RowId;
import syncduel.model.Version;

/** Stamps as a world has them: each accepted write is one second later, ids count up. */
final class SteppedStamps implements Stamps {
  private final VersionTokens versions = new VersionTokens(0);
  private Instant now = Instant.parse("2026-01-01T10:00:00Z");
  private int ids;

  Instant now() {
    return now;
  }

  @Override
  public Instant nextTime() {
    return now.plusSeconds(1);
  }

  @Override
  public void accepted(Instant time) {
    now = time;
  }

  @Override
  public Version nextVersion() {
    return versions.next();
  }

  @Override
  public RowId nextId() {
    ids++;
    return new RowId("server-" + ids);
  }
}
