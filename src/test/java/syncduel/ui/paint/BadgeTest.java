package syncduel.ui.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.Theme;
import syncduel.ui.theme.UsualLook;

@ExtendWith(UsualLook.class)
class BadgeTest {
  @ParameterizedTest
  @EnumSource
  void aConflictIsADiamondOnCrimson(Theme theme) {
    theme.install(100);
    Canvas canvas = painted(Badge.conflict("412"));
    assertThat(canvas.at(2, 8)).isEqualTo(Role.CONFLICT_FILL.color());
    assertThat(canvas.at(9, 8)).as("middle of the diamond").isEqualTo(Color.WHITE);
    assertThat(canvas.at(5, 4)).as("beside it").isEqualTo(Role.CONFLICT_FILL.color());
  }

  @ParameterizedTest
  @EnumSource
  void heldIsAPauseSignOnSlate(Theme theme) {
    theme.install(100);
    Canvas canvas = painted(Badge.held("held"));
    assertThat(canvas.at(2, 8)).isEqualTo(Role.HELD.color());
    assertThat(canvas.at(7, 8)).as("left bar").isEqualTo(Role.HELD_ON.color());
    assertThat(canvas.at(9, 8)).as("between the bars").isEqualTo(Role.HELD.color());
    assertThat(canvas.at(11, 8)).as("right bar").isEqualTo(Role.HELD_ON.color());
  }

  @Test
  void lostIsACrossWithoutAGround() {
    Theme.LIGHT.install(100);
    Canvas canvas = painted(Badge.lost("lost"));
    assertThat(canvas.at(0, 0)).isEqualTo(Role.SURFACE.color());
    assertThat(canvas.at(4, 1)).as("above the crossing").isEqualTo(Role.SURFACE.color());
    assertThat(canvas.at(4, 8)).as("the crossing").isNotEqualTo(Role.SURFACE.color());
  }

  @Test
  void badgesAndKeyHintsAreAsHighAsChips() {
    Theme.LIGHT.install(200);
    Scale scale = Scale.current();
    assertThat(Badge.conflict("412").height(scale)).isEqualTo(32);
    assertThat(new KeyHint("1").height(scale)).isEqualTo(32);
    assertThat(new KeyHint("1").width(scale)).isEqualTo(32);
    assertThat(new Counter(0).width(scale)).isEqualTo(new Counter(0).height(scale));
    assertThat(new Counter(12).width(scale)).isGreaterThan(new Counter(0).width(scale));
  }

  private static Canvas painted(Badge badge) {
    return Canvas.painted(80, 16, g -> badge.paint(g, 0, 0, Scale.ONE));
  }
}
