package syncduel.ui.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Theme;
import syncduel.ui.theme.UsualLook;

/** The sheets are in {@code target/gallery}; look at them after a change of the look. */
@ExtendWith(UsualLook.class)
class GalleryTest {
  @ParameterizedTest
  @CsvSource({
    "LIGHT,100",
    "LIGHT,150",
    "LIGHT,200",
    "DARK,100",
    "DARK,150",
    "DARK,200",
    "PROJECTOR,100",
    "PROJECTOR,150",
    "PROJECTOR,200"
  })
  void everythingIsPaintedInEachThemeAndZoom(Theme theme, int zoom) throws IOException {
    BufferedImage sheet = ImageIO.read(Gallery.paint(theme, zoom).toFile());
    assertThat(sheet.getWidth()).isEqualTo(900 * zoom / 100);
    assertThat(sheet.getRGB(1, 1)).isEqualTo(Role.WINDOW.color().getRGB());
  }
}
