package syncduel.ui.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.image.BufferedImage;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.Theme;
import syncduel.ui.theme.UsualLook;

@ExtendWith(UsualLook.class)
class ComponentsTest {
  @BeforeEach
  void light() {
    Theme.LIGHT.install(100);
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 150, 200, 300})
  void buttonsAreAsHighAsControlsAtEachZoom(int zoom) {
    Theme.LIGHT.install(zoom);
    int height = Scale.current().px(28);
    Face face = Face.of("Next").withKey("→").endingIn(Symbol.CHEVRON_RIGHT);
    assertThat(Buttons.accent(face).getPreferredSize().height).isEqualTo(height);
    assertThat(Buttons.normal(face).getPreferredSize().height).isEqualTo(height);
    assertThat(Buttons.quiet(face).getPreferredSize().height).isEqualTo(height);
    assertThat(Buttons.borderless(face).getPreferredSize().height).isEqualTo(height);
    assertThat(Buttons.normal(Face.of(Symbol.PLUS, "Insert")).getPreferredSize())
        .isEqualTo(new Dimension(height, height));
  }

  @Test
  void aFieldIsAsHighAsAButton() {
    assertThat(new JTextField().getPreferredSize().height).isEqualTo(28);
  }

  @Test
  void aKeyHintMakesRoomForItself() {
    int plain = Buttons.normal(Face.of("Both")).getPreferredSize().width;
    int hinted = Buttons.normal(Face.of("Both").withKey("4")).getPreferredSize().width;
    assertThat(hinted - plain).isEqualTo(8 + 16);
  }

  @Test
  void aSuggestedButtonKeepsItsSize() {
    FaceButton button = Buttons.normal(Face.of("Use local").withKey("1"));
    Dimension before = button.getPreferredSize();
    Buttons.suggest(button, true);
    assertThat(button.getPreferredSize()).isEqualTo(before);
    Color ring = pixel(button, before.width / 2, 1);
    assertThat(ring).isEqualTo(Role.ACCENT_TEXT.color());
  }

  @ParameterizedTest
  @EnumSource
  void onlyTheAccentButtonIsFilledWithTheAccent(Theme theme) {
    theme.install(100);
    assertThat(ground(Buttons.accent(Face.of("Next")))).isEqualTo(Role.ACCENT.color());
    assertThat(ground(Buttons.normal(Face.of("Push")))).isEqualTo(Role.CONTROL.color());
    FaceButton disabled = Buttons.accent(Face.of("Next"));
    disabled.setEnabled(false);
    assertThat(ground(disabled)).isEqualTo(Role.CONTROL.color());
  }

  @Test
  void everythingHasANameForAssistiveTechnology() {
    assertThat(heard(Buttons.normal(Face.of(Symbol.PLUS, "Insert")))).isEqualTo("Insert");
    Face shorter = Face.of("Use local").withKey("1").shortened("Local");
    assertThat(heard(Buttons.normal(shorter))).isEqualTo("Use local");
    assertThat(Buttons.normal(shorter).getText()).isEqualTo("Local");
    assertThat(heard(new ChipLabel(VersionChip.hollow(2)))).isEqualTo("v2");
    NarrationLine narration = new NarrationLine();
    narration.say("The row is v2, not \\v1.");
    assertThat(heard(narration)).isEqualTo("The row is v2, not v1.");
  }

  @Test
  void theNarrationWrapsToItsWidth() {
    NarrationLine narration = new NarrationLine();
    narration.say("The Tablet sends If-Match v1, but the row is already v2.");
    assertThat(narration.getPreferredSize().height).isEqualTo(28);
    narration.setSize(300, 56);
    assertThat(narration.lineCount()).isEqualTo(2);
    assertThat(narration.getPreferredSize().height).isEqualTo(56);
    assertThat(narration.getToolTipText(null)).isNull();
    narration.setSize(120, 56);
    assertThat(narration.getToolTipText(null)).startsWith("The Tablet sends If-Match v1, but");
  }

  @ParameterizedTest
  @EnumSource
  void everySymbolIsDrawnInTheColourOfItsComponent(Symbol symbol) {
    JLabel label = new JLabel();
    label.setForeground(new Color(0xCC0000));
    assertThat(inkOf(symbol.icon(64), label)).isEqualTo(new Color(0xCC0000));
    label.setEnabled(false);
    assertThat(inkOf(symbol.icon(64), label)).isEqualTo(Role.TEXT_DISABLED.color());
  }

  private static Color inkOf(SymbolIcon icon, JLabel label) {
    Canvas canvas = Canvas.painted(64, 64, g -> icon.paintIcon(label, g, 0, 0));
    Color ink = label.isEnabled() ? label.getForeground() : Role.TEXT_DISABLED.color();
    return canvas.count(ink) > 50 ? ink : canvas.at(32, 32);
  }

  private static String heard(JComponent component) {
    return component.getAccessibleContext().getAccessibleName();
  }

  private static Color ground(FaceButton button) {
    return pixel(button, 5, button.getPreferredSize().height / 2);
  }

  private static Color pixel(JComponent component, int x, int y) {
    component.setSize(component.getPreferredSize());
    component.doLayout();
    int width = component.getWidth();
    BufferedImage image =
        new BufferedImage(width, component.getHeight(), BufferedImage.TYPE_INT_RGB);
    component.printAll(image.getGraphics());
    return new Color(image.getRGB(x, y));
  }
}
