package syncduel.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import syncduel.view.Theme;
import syncduel.view.TutorialStates;
import syncduel.view.WindowState;

class PicturesToLookAtTest {
  private static final Path FOLDER = Path.of("target", "window");
  private final Snapshots snapshots = new Snapshots(TutorialStates.WORDS);

  @ParameterizedTest
  @CsvSource({
    "start,      LIGHT,     1280, 800,  100",
    "start,      DARK,      1280, 800,  100",
    "conflict,   LIGHT,     1280, 800,  100",
    "conflict,   DARK,      1280, 800,  100",
    "conflict,   PROJECTOR, 1280, 800,  100",
    "conflict,   LIGHT,     1920, 1080, 100",
    "conflict,   LIGHT,     1920, 1080, 125",
    "conflict,   LIGHT,     1920, 1200, 150",
    "conflict,   LIGHT,     1024, 700,  100",
    "end,        LIGHT,     1280, 800,  100",
    "details,    LIGHT,     1280, 800,  100",
  })
  void thePictureOfAStateIsNotEmpty(String name, Theme theme, int width, int height, int zoom)
      throws IOException {
    Files.createDirectories(FOLDER);
    String file = name + "-" + theme.word() + "-" + width + "x" + height + "-" + zoom + ".png";

    try (var png = Files.newOutputStream(FOLDER.resolve(file))) {
      snapshots.write(state(name), width, height, theme, zoom, png);
    }

    var picture = ImageIO.read(FOLDER.resolve(file).toFile());
    assertThat(picture.getWidth()).isEqualTo(width);
    assertThat(picture.getHeight()).isEqualTo(height);
    assertThat(picture.getRGB(width / 2, height / 2)).isNotEqualTo(0);
  }

  private static WindowState state(String name) {
    return switch (name) {
      case "start" -> TutorialStates.firstStart();
      case "details" -> TutorialStates.selectedAfter(6);
      case "end" -> TutorialStates.after(8);
      default -> TutorialStates.after(6);
    };
  }
}
