package syncduel.stage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The time of one world, as its clients read it. Thread-safe. */
interface WorldClock {
  /** The present time. */
  Instant now();

  /**
   * A step lets time go by; tells the time after it.
   *
   * @throws StepRefusedException when this clock cannot do that
   */
  Instant advance(Duration by);

  /** What a client sees, whose clock is that far ahead. */
  default Clock skewed(Duration ahead) {
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
