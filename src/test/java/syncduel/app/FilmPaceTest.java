package syncduel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class FilmPaceTest {
  private final FilmPace pace = new FilmPace();

  private static long seconds(int seconds) {
    return TimeUnit.SECONDS.toNanos(seconds);
  }

  @Test
  void theFirstPicturesTellNothingBecauseTheyAreSlow() {
    assertThat(pace.secondsLeft(0, 100, seconds(5))).isEmpty();
    assertThat(pace.secondsLeft(20, 100, seconds(50))).isEmpty();
  }

  @Test
  void theRestTakesAsLongAsThePicturesBefore() {
    pace.secondsLeft(20, 100, seconds(50));

    assertThat(pace.secondsLeft(60, 100, seconds(60))).hasValue(10);
  }
}
