package syncduel.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillTest {
  private static final int KILLS = 3;

  @TempDir Path folder;

  @Test
  void nothingAcknowledgedIsMissingAndNothingIsAppliedTwiceAfterKills() throws Exception {
    try (var check = new KillCheck(folder.resolve("store"), 3)) {
      for (int i = 0; i < KILLS; i++) {
        assertThat(check.killOnce()).isEmpty();
      }
      assertThat(check.pushRest()).isEmpty();
      assertThat(check.acknowledged().edits()).isPositive();
    }
  }
}
