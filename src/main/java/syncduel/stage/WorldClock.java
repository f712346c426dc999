package syncduel.stage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The time of one world: it stands still, except that each write at the server and each wait move
 * it. Thread-safe.
 */
final class WorldClock {
  private static final Duration A_WRITE = Duration.ofSeconds(1);

  private final AtomicReference<Instant> now;

  WorldClock(Instant start) {
    this.now = new AtomicReference<>(start);
  }

  Instant now() {
    return now.get();
  }

  Instant advance(Duration by) {
    return now.updateAndGet(time -> time.plus(by));
  }

  /** The time of the next write: the clock advances first. */
  Instant nextWrite() {
    return now().plus(A_WRITE);
  }

  /** A write was accepted at that time. */
  void set(Instant time) {
    now.set(time);
  }

  /** What a client sees, whose clock is that far ahead. */
  Clock skewed(Duration ahead) {
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
      }

      @Override
      public Instant instant() {
        return now().plus(ahead);
      }
    };
  }
}
