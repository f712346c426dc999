package syncduel.ui.pane;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import javax.swing.Icon;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import syncduel.ui.paint.InlineIcon;
import syncduel.ui.paint.Sign;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.TextStyle;
import syncduel.ui.theme.Theme;

class RoleLabelTest {
  private static final List<String> WORDS =
      List.of(
          "Policy", "Lost updates", "nothing to push", "Warteschlange", "waits for your choice");
  private static final List<TextStyle> STYLES =
      List.of(TextStyle.SMALL, TextStyle.SMALL_STRONG, TextStyle.BODY, TextStyle.CAPTION);
  private static final int ROOM = 40;

  @ParameterizedTest
  @ValueSource(doubles = {1, 1.25, 1.5, 1.75, 2})
  void noLetterIsCutOffOnAScreenOfAnyScale(double scale) {
    Theme.LIGHT.install(100);
    List<String> cut = new ArrayList<>();
    for (String words : WORDS) {
      for (TextStyle style : STYLES) {
        if (ink(words, style, null, scale, 0) != ink(words, style, null, scale, ROOM)) {
          cut.add(words + " in " + style);
        }
        Icon sign = new InlineIcon(Sign.DIAMOND);
        if (ink(words, style, sign, scale, 0) != ink(words, style, sign, scale, ROOM)) {
          cut.add(words + " in " + style + " behind a sign");
        }
      }
    }

    assertThat(cut).isEmpty();
  }

  /** How many pixels of a label are not its ground, when it has so much more room than it wants. */
  private static int ink(String words, TextStyle style, Icon icon, double scale, int room) {
    return GuiActionRunner.execute(
        () -> {
          RoleLabel label = RoleLabel.of(words, style, Role.TEXT);
          label.setIcon(icon);
          label.setSize(label.getPreferredSize().width + room, label.getPreferredSize().height);
          var picture = new BufferedImage(500, 80, BufferedImage.TYPE_INT_RGB);
          Graphics2D graphics = picture.createGraphics();
          graphics.scale(scale, scale);
          graphics.setColor(Role.SURFACE.color());
          graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
          graphics.clipRect(0, 0, label.getWidth(), label.getHeight());
          label.paint(graphics);
          graphics.dispose();
          return inked(picture);
        });
  }

  private static int inked(BufferedImage picture) {
    int ground = Role.SURFACE.color().getRGB();
    int count = 0;
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        count += picture.getRGB(x, y) == ground ? 0 : 1;
      }
    }
    return count;
  }
}
