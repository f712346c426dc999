package syncduel.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.image.BufferedImage;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import syncduel.view.Theme;
import syncduel.view.TutorialStates;
import syncduel.view.WindowState;

/** Pictures that are smaller than the window needs at their zoom. */
class FitTest {
  private final Snapshots snapshots = new Snapshots(TutorialStates.WORDS);

  @AfterAll
  static void theUsualLook() {
    GuiActionRunner.execute(() -> Looks.of(Theme.LIGHT).install(100));
  }

  @ParameterizedTest
  @CsvSource({
    "WINDOW, 1280,  800,  100, 100",
    "WINDOW, 1280,  800,  150, 114",
    "WINDOW, 1920, 1080,  150, 150",
    "WINDOW, 1920, 1080,  300, 154",
    "WINDOW,  948,  698,  300, 100",
    "WINDOW,  640,  400,  100,  75",
    "FILM,   1280,  720,  100, 100",
    "FILM,   1280,  720,  150, 108",
    "FILM,    960,  540,   75,  75",
    "FILM,    960,  540,  300,  81",
    "FILM,   3840, 2160,  300, 300",
  })
  void aZoomIsAsLargeAsThePictureHasRoomFor(
      Fit fit, int width, int height, int wanted, int expected) {
    assertThat(fit.zoom(new Dimension(width, height), wanted)).isEqualTo(expected);
  }

  @Test
  void theLeastSizeGrowsWithTheZoom() {
    assertThat(Fit.WINDOW.least(100)).isEqualTo(new PictureSize(948, 698));
    assertThat(Fit.WINDOW.least(150)).isEqualTo(new PictureSize(1422, 1047));
    assertThat(Fit.WINDOW.part(new Dimension(1422, 1047), 150)).isEqualTo(1);
    assertThat(Fit.WINDOW.part(new Dimension(474, 349), 100)).isEqualTo(0.5);
  }

  @Test
  void aPictureThatIsTooSmallShowsTheSameWindowSmaller() {
    WindowState state = TutorialStates.after(6);
    BufferedImage whole = snapshots.of(state, 948, 698, Theme.LIGHT, 100);
    BufferedImage half = snapshots.of(state, 474, 349, Theme.LIGHT, 100);

    assertThat(difference(whole, half)).isLessThan(6);
  }

  /** Of the second picture to the first one at half its size, 0 to 255 on average. */
  private static double difference(BufferedImage whole, BufferedImage half) {
    long sum = 0;
    for (int y = 0; y < half.getHeight(); y++) {
      for (int x = 0; x < half.getWidth(); x++) {
        int mean =
            green(whole, 2 * x, 2 * y)
                + green(whole, 2 * x + 1, 2 * y)
                + green(whole, 2 * x, 2 * y + 1)
                + green(whole, 2 * x + 1, 2 * y + 1);
        sum += Math.abs(mean / 4 - green(half, x, y));
      }
    }
    return (double) sum / (half.getWidth() * half.getHeight());
  }

  private static int green(BufferedImage image, int x, int y) {
    return new Color(image.getRGB(x, y)).getGreen();
  }
}
