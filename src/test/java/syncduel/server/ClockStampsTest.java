package syncduel.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import syncduel.model.RowId;
import syncduel.model.Version;

class ClockStampsTest {
  private final AtomicReference<Instant> clock =
      new AtomicReference<>(Instant.parse("2026-01-01T10:00:00.123456Z"));
  private final ClockStamps stamps =
      new ClockStamps(clock::get, () -> new RowId("random"), new VersionTokens(2000));

  @Test
  void timesHaveMilliseconds() {
    assertThat(stamps.nextTime()).isEqualTo(Instant.parse("2026-01-01T10:00:00.123Z"));
  }

  @Test
  void noTwoWritesHaveTheSameTimeEvenWhenTheClockIsSetBack() {
    stamps.accepted(stamps.nextTime());
    clock.set(Instant.parse("2026-01-01T09:00:00Z"));

    assertThat(stamps.nextTime()).isEqualTo(Instant.parse("2026-01-01T10:00:00.124Z"));
  }

  @Test
  void versionsLookLikeThoseOfTheOriginalService() {
    assertThat(stamps.nextVersion()).isEqualTo(new Version("AAAAAAAAB9E="));
    assertThat(stamps.nextVersion()).isEqualTo(new Version("AAAAAAAAB9I="));
  }
}
