package syncduel.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScreensTest {
  private final Screens screens =
      new Screens(List.of(new Rectangle(0, 24, 1920, 1056), new Rectangle(1920, 0, 1280, 1024)));

  @Test
  void aPlaceThatCanBeSeenStays() {
    var place = new Rectangle(2000, 10, 1024, 700);

    assertThat(screens.clamped(place)).isEqualTo(place);
  }

  @Test
  void aWindowOfAScreenThatIsGoneComesBackToOneThatIsThere() {
    assertThat(screens.clamped(new Rectangle(-2500, -300, 1280, 800)))
        .isEqualTo(new Rectangle(0, 24, 1280, 800));
  }

  @Test
  void aWindowIsNeverLargerThanItsScreen() {
    assertThat(screens.clamped(new Rectangle(1900, 0, 3000, 2000)))
        .isEqualTo(new Rectangle(1920, 0, 1280, 1024));
  }

  @Test
  void theFirstTimeItIsInTheMiddle() {
    assertThat(screens.centred(1280, 800)).isEqualTo(new Rectangle(320, 152, 1280, 800));
  }
}
