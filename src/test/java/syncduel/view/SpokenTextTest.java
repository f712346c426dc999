package syncduel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import syncduel.view.RichText.Run;

class SpokenTextTest {
  @Test
  void awholeWordThatNamesAVersionIsAChip() {
    assertThat(SpokenText.of("Now v1 became v12.").runs())
        .isEqualTo(
            List.of(
                Run.plain("Now "),
                Run.of(ChipState.solid(1)),
                Run.plain(" became "),
                Run.of(ChipState.solid(12)),
                Run.plain(".")));
  }

  @Test
  void aBackslashKeepsTheWord() {
    assertThat(SpokenText.of("The word \\v1 stays."))
        .isEqualTo(RichText.plain("The word v1 stays."));
  }

  @Test
  void partsOfWordsAreNoVersions() {
    assertThat(SpokenText.of("rev1, v0, v1x")).isEqualTo(RichText.plain("rev1, v0, v1x"));
  }

  @Test
  void theNinthVersionHasTheFirstColourAndARing() {
    assertThat(ChipState.solid(9).colour()).isEqualTo(1);
    assertThat(ChipState.solid(9).rings()).isEqualTo(1);
    assertThat(ChipState.hollow(8).colour()).isEqualTo(8);
    assertThat(ChipState.hollow(8).rings()).isZero();
  }
}
