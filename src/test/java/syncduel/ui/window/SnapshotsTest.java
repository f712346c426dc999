package syncduel.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import syncduel.view.Theme;
import syncduel.view.TutorialStates;

class SnapshotsTest {
  private static final int LOG_TOP = 610;

  @AfterAll
  static void theUsualLook() {
    GuiActionRunner.execute(() -> Looks.of(Theme.LIGHT).install(100));
  }

  @Test
  void aPictureHasTheColumnsAndDividersOfTheWindow() {
    BufferedImage usual = picture(List.of(), LogColumns.usual());
    BufferedImage columns = picture(List.of(), LogColumns.of("status request who"));
    BufferedImage divided =
        picture(
            List.of(
                OptionalDouble.of(0.4),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty()),
            LogColumns.usual());

    assertThat(upper(columns).same(upper(usual))).isTrue();
    assertThat(Pixels.of(columns).same(Pixels.of(usual))).isFalse();
    assertThat(upper(divided).same(upper(usual))).isFalse();
  }

  private static Pixels upper(BufferedImage picture) {
    var part = new BufferedImage(picture.getWidth(), LOG_TOP, BufferedImage.TYPE_INT_RGB);
    part.setData(picture.getData(part.getRaster().getBounds()));
    return Pixels.of(part);
  }

  private static BufferedImage picture(List<OptionalDouble> dividers, LogColumns columns) {
    var place = new WindowPlace(0, 0, 1280, 800, false, dividers, columns);
    return new Snapshots(TutorialStates.WORDS, Optional.of(place))
        .of(TutorialStates.after(6), 1280, 800, Theme.LIGHT, 100);
  }
}
