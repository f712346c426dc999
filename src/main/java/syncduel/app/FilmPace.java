package syncduel.app;

import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/** Guesses how long the rest of a film takes, from its pictures so far without the slow first. */
final class FilmPace {
  private static final int FIRST = 20;

  private long begin;
  private int before;

  /**
   * Told of each picture, in order.
   *
   * @param done how many are done, of {@code all}
   * @param nanos the time, from any beginning
   * @return empty as long as there is nothing to guess from
   */
  OptionalLong secondsLeft(int done, int all, long nanos) {
    if (done <= FIRST) {
      begin = nanos;
      before = done;
      return OptionalLong.empty();
    }
    double each = (double) (nanos - begin) / (done - before);
    return OptionalLong.of(Math.round(each * (all - done) / TimeUnit.SECONDS.toNanos(1)));
  }
}
