package syncduel.stage;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still, except that each write at the server and each wait move it. */
final class LessonClock implements WorldClock {
  private static final Duration A_WRITE = Duration.ofSeconds(1);

  private final AtomicReference<Instant> now;

  LessonClock(Instant start) {
    this.now = new AtomicReference<>(start);
  }

  @Override
  public Instant now() {
    return now.get();
  }

  @Override
  public Instant advance(Duration by) {
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
}
