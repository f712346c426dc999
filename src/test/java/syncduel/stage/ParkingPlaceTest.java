package syncduel.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ParkingPlaceTest {
  private static final Duration LONG = Duration.ofSeconds(10);

  private final Settling settling = new Settling();
  private final ParkingPlace<String> place = new ParkingPlace<>(settling);
  private final Worker worker = new Worker("worker", settling);
  private final AtomicReference<String> got = new AtomicReference<>("nothing");

  @Test
  void aWorkerThatWasGivenSomethingGoesOn() {
    worker.start(() -> got.set(place.park()));
    assertThat(settling.await(LONG)).isTrue();
    assertThat(got).hasValue("nothing");
    assertThat(place.give("a choice")).isTrue();
    assertThat(settling.await(LONG)).isTrue();
    assertThat(got).hasValue("a choice");
    assertThat(place.give("another")).isFalse();
  }

  @Test
  void closingEndsTheParkedWorkerAndTheWorldSettles() {
    worker.start(() -> got.set(place.park()));
    assertThat(settling.await(LONG)).isTrue();
    place.close();
    worker.close();
    assertThat(worker.join(LONG)).isTrue();
    assertThat(settling.await(Duration.ZERO)).isTrue();
    assertThat(got).hasValue("nothing");
    assertThatThrownBy(place::park).isInstanceOf(WorldClosed.class);
  }

  @Test
  void closingRightAfterGivingCountsTheWorkerOnce() {
    worker.start(() -> got.set(place.park()));
    assertThat(settling.await(LONG)).isTrue();
    settling.lock().lock();
    try {
      assertThat(place.give("a choice")).isTrue();
      place.close();
    } finally {
      settling.lock().unlock();
    }
    worker.close();
    assertThat(worker.join(LONG)).isTrue();
    assertThat(settling.await(Duration.ZERO)).isTrue();
    assertThat(got).hasValue("nothing");
  }
}
