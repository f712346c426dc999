package syncduel.ui.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import syncduel.ui.paint.VersionChip.Form;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.Theme;
import syncduel.ui.theme.UsualLook;
import syncduel.ui.theme.VersionColors;

@ExtendWith(UsualLook.class)
class VersionChipTest {
  private static final int MARGIN = 6;

  @ParameterizedTest
  @EnumSource
  void aSolidChipHasItsVersionsFillAndEdge(Theme theme) {
    theme.install(100);
    for (int version = 1; version <= 8; version++) {
      VersionColors colors = VersionColors.of(version);
      Canvas canvas = painted(VersionChip.solid(version));
      assertThat(canvas.at(MARGIN + 2, MARGIN + 8)).isEqualTo(colors.fill());
      assertThat(canvas.at(MARGIN, MARGIN + 8)).isEqualTo(colors.edge());
      assertThat(canvas.at(MARGIN + 12, MARGIN)).isEqualTo(colors.edge());
      assertThat(canvas.at(MARGIN - 1, MARGIN + 8)).isEqualTo(Role.SURFACE.color());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aHollowChipHasAnEdgeOfTwoPixelsAndShowsTheSurface(Theme theme) {
    theme.install(100);
    VersionColors colors = VersionColors.of(2);
    Canvas canvas = painted(VersionChip.hollow(2));
    assertThat(canvas.at(MARGIN, MARGIN + 8)).isEqualTo(colors.edge());
    assertThat(canvas.at(MARGIN + 1, MARGIN + 8)).isEqualTo(colors.edge());
    assertThat(canvas.at(MARGIN + 2, MARGIN + 8)).isEqualTo(Role.SURFACE.color());
  }

  @Test
  void theNinthVersionIsTheFirstWithARingAtADistance() {
    Theme.LIGHT.install(100);
    VersionColors colors = VersionColors.of(1);
    Canvas canvas = painted(VersionChip.solid(9));
    assertThat(canvas.at(MARGIN, MARGIN + 8)).isEqualTo(colors.edge());
    assertThat(canvas.at(MARGIN - 1, MARGIN + 8)).isEqualTo(Role.SURFACE.color());
    assertThat(canvas.at(MARGIN - 2, MARGIN + 8)).isEqualTo(colors.edge());
    assertThat(VersionChip.solid(9).overhang(Scale.ONE)).isEqualTo(2);
    assertThat(VersionChip.solid(8).overhang(Scale.ONE)).isZero();
  }

  @Test
  void aDashedChipHasNoFill() {
    Theme.LIGHT.install(100);
    Canvas canvas = painted(VersionChip.dashed("none"));
    assertThat(canvas.at(MARGIN + 3, MARGIN + 4)).isEqualTo(Role.SURFACE.color());
    assertThat(canvas.count(Role.LINE_STRONG.color())).isGreaterThan(20);
  }

  @ParameterizedTest
  @ValueSource(ints = {75, 100, 150, 200, 300})
  void itsSizeFollowsTheZoom(int zoom) {
    Theme.LIGHT.install(zoom);
    Scale scale = Scale.current();
    assertThat(VersionChip.solid(1).height(scale)).isEqualTo(scale.px(16));
    assertThat(VersionChip.solid(1).width(scale)).isBetween(scale.px(24), scale.px(24) + 1);
    assertThat(VersionChip.solid(10).width(scale)).isGreaterThan(scale.px(28));
  }

  @Test
  void itIsHeardAsItsWord() {
    assertThat(VersionChip.solid(3).spoken()).isEqualTo("v3");
    assertThat(VersionChip.hollow(3).spoken()).isEqualTo("v3");
    assertThat(VersionChip.dashed("new").spoken()).isEqualTo("new");
  }

  @Test
  void versionZeroIsOnlyForDashedChips() {
    assertThatThrownBy(() -> VersionChip.solid(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new VersionChip(Form.DASHED, 1, "v1"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Canvas painted(VersionChip chip) {
    return Canvas.painted(60, 28, g -> chip.paint(g, MARGIN, MARGIN, Scale.ONE));
  }
}
