package syncduel.stage;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;

/** The time of this machine, in milliseconds. It cannot be moved, so a wait really waits. */
final class RealClock implements WorldClock {
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

  private final InstantSource source;
  private final Consumer<Duration> rest;

  /** By a source of time, and by who lets a thread rest for so long. */
  RealClock(InstantSource source, Consumer<Duration> rest) {
    this.source = source;
    this.rest = rest;
  }

  /** The clock of this machine. */
  static RealClock ofSystem() {
    return new RealClock(InstantSource.system(), RealClock::sleep);
  }

  @Override
  public Instant now() {
    return source.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /** Waits on the stage's thread; for more than a few seconds it refuses to. */
  @Override
  public Instant advance(Duration by) {
    if (by.compareTo(LONGEST_WAIT) > 0) {
      throw new StepRefusedException(
          "The clock is real with --server, and a step waits "
              + LONGEST_WAIT.toSeconds()
              + " s at most, not "
              + by.toSeconds()
              + " s.");
    }
    rest.accept(by);
    return now();
  }

  /** An interrupt ends the rest and stays set. */
  private static void sleep(Duration time) {
    try {
      Thread.sleep(time.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
