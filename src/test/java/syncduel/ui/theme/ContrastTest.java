package syncduel.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The ratios are those of WCAG 2: 4.5 for text, 3 for shapes that carry meaning. */
@ExtendWith(UsualLook.class)
class ContrastTest {
  private static final List<Role> GROUNDS =
      List.of(
          Role.WINDOW,
          Role.SURFACE,
          Role.INSET,
          Role.CONTROL,
          Role.SERVER,
          Role.SERVER_TABLE,
          Role.ACCENT_TINT,
          Role.CONFLICT_TINT);

  private static final List<Role> CHIP_GROUNDS =
      List.of(
          Role.SURFACE,
          Role.INSET,
          Role.SERVER,
          Role.SERVER_TABLE,
          Role.ACCENT_TINT,
          Role.CONFLICT_TINT);

  private static final Map<Role, List<Role>> TEXTS = texts();

  private static Map<Role, List<Role>> texts() {
    Map<Role, List<Role>> texts = new LinkedHashMap<>();
    texts.put(Role.TEXT, GROUNDS);
    texts.put(Role.TEXT_MUTED, List.of(Role.SURFACE, Role.INSET, Role.SERVER, Role.ACCENT_TINT));
    texts.put(Role.SERVER_INK, List.of(Role.SERVER));
    texts.put(Role.ACCENT_TEXT, List.of(Role.SURFACE, Role.ACCENT_TINT));
    texts.put(Role.ACCENT_ON, List.of(Role.ACCENT));
    texts.put(Role.CONFLICT_TEXT, List.of(Role.SURFACE, Role.CONFLICT_TINT, Role.SERVER));
    texts.put(Role.OK, List.of(Role.SURFACE, Role.ACCENT_TINT));
    texts.put(Role.HELD_ON, List.of(Role.HELD));
    return texts;
  }

  @ParameterizedTest
  @EnumSource
  void everyTextCanBeReadOnEveryGroundItMeets(Theme theme) {
    theme.install(100);
    List<String> tooFaint = new ArrayList<>();
    TEXTS.forEach(
        (text, grounds) ->
            grounds.forEach(ground -> note(tooFaint, 4.5, text.color(), ground, text.key())));
    assertThat(tooFaint).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void mainTextIsFarAboveTheMinimum(Theme theme) {
    theme.install(100);
    List<String> tooFaint = new ArrayList<>();
    GROUNDS.forEach(ground -> note(tooFaint, 10.8, Role.TEXT.color(), ground, "text"));
    assertThat(tooFaint).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void badgesAreReadableAndStandOut(Theme theme) {
    theme.install(100);
    assertThat(contrast(Color.WHITE, Role.CONFLICT_FILL.color())).isGreaterThan(4.5);
    assertThat(contrast(Role.CONFLICT_FILL.color(), Role.SURFACE.color())).isGreaterThan(3);
    assertThat(contrast(Role.HELD.color(), Role.SURFACE.color())).isGreaterThan(3);
    assertThat(contrast(Role.LINE_STRONG.color(), Role.SURFACE.color())).isGreaterThan(3);
    assertThat(contrast(Role.OK.color(), Role.SURFACE.color())).isGreaterThan(3);
  }

  @ParameterizedTest
  @EnumSource
  void everyVersionIsReadableAndItsEdgeSeenOnEveryGround(Theme theme) {
    theme.install(100);
    List<String> tooFaint = new ArrayList<>();
    for (int version = 1; version <= 8; version++) {
      VersionColors colors = VersionColors.of(version);
      String name = "v" + version;
      if (contrast(colors.text(), colors.fill()) < 4.5) {
        tooFaint.add("the word " + name);
      }
      CHIP_GROUNDS.forEach(ground -> note(tooFaint, 3, colors.edge(), ground, name + " edge"));
    }
    assertThat(tooFaint).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void neighbouringVersionsDifferInLightnessToo(Theme theme) {
    theme.install(100);
    for (int version = 1; version <= 8; version++) {
      Color fill = VersionColors.of(version).fill();
      Color next = VersionColors.of(version + 1).fill();
      assertThat(contrast(fill, next)).as("v%d beside the next", version).isGreaterThan(1.8);
    }
  }

  private static void note(
      List<String> tooFaint, double least, Color ink, Role ground, String name) {
    double contrast = contrast(ink, ground.color());
    if (contrast < least) {
      tooFaint.add("%s on %s: %.2f".formatted(name, ground.key(), contrast));
    }
  }

  private static double contrast(Color a, Color b) {
    double light = Math.max(luminance(a), luminance(b));
    double dark = Math.min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(int channel) {
    double part = channel / 255.0;
    return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
