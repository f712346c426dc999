package syncduel.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RealClockTest {
  private static final Instant NOW = Instant.parse("2026-01-01T10:00:00.123456Z");
  private final List<Duration> rests = new ArrayList<>();
  private final RealClock clock = new RealClock(() -> NOW, rests::add);

  @Test
  void aShortWaitReallyWaits() {
    assertThat(clock.advance(Duration.ofSeconds(10)))
        .isEqualTo(Instant.parse("2026-01-01T10:00:00.123Z"));
    assertThat(rests).containsExactly(Duration.ofSeconds(10));
  }

  @Test
  void aLongWaitIsRefused() {
    assertThatThrownBy(() -> clock.advance(Duration.ofSeconds(300)))
        .isInstanceOf(StepRefusedException.class)
        .hasMessage("The clock is real with --server, and a step waits 10 s at most, not 300 s.");
    assertThat(rests).isEmpty();
  }
}
