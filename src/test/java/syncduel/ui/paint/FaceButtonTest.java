package syncduel.ui.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Theme;
import syncduel.ui.theme.UsualLook;

@ExtendWith(UsualLook.class)
class FaceButtonTest {
  private static final int ROOM = 60;

  @ParameterizedTest
  @ValueSource(doubles = {1, 1.08, 1.25, 1.29, 1.36, 1.5, 1.75, 2})
  void noLetterIsCutOffInAPictureOfAnyScale(double scale) {
    Theme.LIGHT.install(100);
    for (String words : List.of("127.0.0.1", "localhost:8080", "Abort push", "Später")) {
      assertThat(ink(words, scale, 0)).as(words).isEqualTo(ink(words, scale, ROOM));
    }
  }

  /**
   * How many pixels of a button are not its ground, when it has so much more room than it wants.
   */
  private static int ink(String words, double scale, int room) {
    return GuiActionRunner.execute(
        () -> {
          FaceButton button = Buttons.borderless(Face.of(words));
          button.putClientProperty("FlatLaf.style", "font: $mono.font; margin: 2,0,2,0");
          button.setHorizontalAlignment(FaceButton.LEFT);
          int height = button.getPreferredSize().height;
          button.setSize(button.getPreferredSize().width + room, height);
          var picture = new BufferedImage(600, 80, BufferedImage.TYPE_INT_RGB);
          Graphics2D graphics = picture.createGraphics();
          graphics.scale(scale, scale);
          graphics.setColor(Role.SURFACE.color());
          graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
          graphics.clipRect(0, 0, button.getWidth(), button.getHeight());
          button.paint(graphics);
          graphics.dispose();
          return inked(picture);
        });
  }

  private static int inked(BufferedImage picture) {
    int ground = Role.SURFACE.color().getRGB();
    int[] pixels =
        picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    int count = 0;
    for (int pixel : pixels) {
      count += pixel == ground ? 0 : 1;
    }
    return count;
  }
}
