package syncduel.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Font;
import java.util.Arrays;
import java.util.List;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.UIManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(UsualLook.class)
class ThemeTest {
  @ParameterizedTest
  @EnumSource
  void everyRoleAndEveryVersionHasAColour(Theme theme) {
    theme.install(100);
    assertThat(Arrays.stream(Role.values()).map(Role::color)).doesNotContainNull();
    assertThat(VersionColors.of(9)).isEqualTo(VersionColors.of(1));
    assertThat(VersionColors.of(16)).isEqualTo(VersionColors.of(8));
  }

  @Test
  void theThreeThemesDifferInWhatTheyAreFor() {
    assertThat(groundAndTextOf(Theme.LIGHT)).isEqualTo(colors(0xFFFFFF, 0x1A1E26));
    assertThat(groundAndTextOf(Theme.DARK)).isEqualTo(colors(0x21242B, 0xE8EAEF));
    assertThat(groundAndTextOf(Theme.PROJECTOR)).isEqualTo(colors(0xFFFFFF, 0x000000));
  }

  @ParameterizedTest
  @CsvSource({"75,10,15", "100,13,20", "125,16,25", "150,20,30", "200,26,40", "300,39,60"})
  void zoomMultipliesFontsAndSizes(int zoom, int body, int narration) {
    Theme.LIGHT.install(zoom);
    Scale scale = Scale.current();
    assertThat(scale.factor()).isEqualTo(zoom / 100.0);
    assertThat(new JLabel().getFont().getSize()).isEqualTo(body);
    assertThat(TextStyle.NARRATION.font(scale).getSize()).isEqualTo(narration);
    assertThat(new JTable().getRowHeight()).isEqualTo(scale.px(28));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 74, 301})
  void aZoomOutsideItsLimitsIsRefused(int zoom) {
    assertThatThrownBy(() -> Theme.LIGHT.install(zoom))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("zoom must be 75 to 300 percent, not " + zoom);
  }

  @Test
  void componentsGetTheFontOfTheirStyleClass() {
    Theme.LIGHT.install(100);
    for (TextStyle style : TextStyle.values()) {
      if (style == TextStyle.BODY || style == TextStyle.CHIP || style == TextStyle.KEY_HINT) {
        continue;
      }
      JLabel label = new JLabel();
      label.putClientProperty("FlatLaf.styleClass", style.styleClass());
      Font painted = style.font(Scale.ONE);
      assertThat(label.getFont().getSize()).as(style.name()).isEqualTo(painted.getSize());
      assertThat(label.getFont().getFamily()).as(style.name()).isEqualTo(painted.getFamily());
    }
  }

  @Test
  void fontsAreTheBundledOnes() {
    Theme.DARK.install(100);
    assertThat(TextStyle.BODY.font(Scale.ONE).getFamily()).isEqualTo("Inter");
    assertThat(TextStyle.STRONG.font(Scale.ONE).getFamily()).isEqualTo("Inter SemiBold");
    assertThat(TextStyle.CHIP.font(Scale.ONE).getFamily()).isEqualTo("JetBrains Mono");
    assertThat(TextStyle.CHIP.font(Scale.ONE).isBold()).isTrue();
  }

  @Test
  void selectedRowsKeepTheirTextColourAndTheAccentTint() {
    Theme.DARK.install(100);
    assertThat(UIManager.getColor("Table.selectionBackground")).isEqualTo(Role.ACCENT_TINT.color());
    assertThat(UIManager.getColor("Table.selectionInactiveBackground"))
        .isEqualTo(Role.ACCENT_TINT.color());
    assertThat(UIManager.getColor("Table.selectionForeground")).isEqualTo(Role.TEXT.color());
  }

  @Test
  void anUnknownColourIsNamedInTheComplaint() {
    Theme.LIGHT.install(100);
    assertThatThrownBy(() -> Role.named("mauve")).hasMessage("the theme has no colour mauve");
  }

  @Test
  void linesNeverVanish() {
    assertThat(new Scale(0.3).line(1)).isEqualTo(1);
    assertThat(new Scale(1.5).line(1)).isEqualTo(2);
    assertThat(new Scale(2).times(0.75).px(10)).isEqualTo(15);
  }

  private static List<Color> groundAndTextOf(Theme theme) {
    theme.install(100);
    return colors(Role.SURFACE.color().getRGB() & 0xFFFFFF, Role.TEXT.color().getRGB() & 0xFFFFFF);
  }

  private static List<Color> colors(int ground, int text) {
    return List.of(new Color(ground), new Color(text));
  }
}
