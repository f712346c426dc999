package syncduel.server;

import java.time.Instant;
import syncduel.model.RowId;
import syncduel.model.Version;

/**
 * Where a server's times, versions and ids come from, so that its rules need no clock.
 *
 * <p>Called under the server's lock only. A time is proposed before a write is tried, and counts
 * only when the write was accepted: a refused write moves no clock.
 */
public interface Stamps {
  /**
   * The time that the next accepted write gets, in milliseconds; the same again until a write was
   * accepted or somebody moved the clock.
   */
  Instant nextTime();

  /** A write was accepted at the time that was proposed last. */
  void accepted(Instant time);

  /** A version that was never given before. */
  Version nextVersion();

  /** An id for a row that came without one. */
  RowId nextId();
}
