package syncduel.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Point;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PointerPathTest {
  private static final List<Optional<Point>> PRESSED =
      List.of(
          Optional.empty(),
          Optional.of(new Point(600, 100)),
          Optional.empty(),
          Optional.of(new Point(100, 300)));

  private final PointerPath path = new PointerPath(new Point(640, 700), PRESSED::get);

  @Test
  void thePointerStaysWhereItPressedUntilItIsWantedElsewhere() {
    assertThat(path.at(2, 0.5)).isEqualTo(new Point2D.Double(600, 100));
    assertThat(path.at(3, 1)).isEqualTo(new Point2D.Double(100, 300));
    assertThat(path.at(0, 0.5)).isEqualTo(new Point2D.Double(640, 700));
  }

  @Test
  void thePointerNeverJumps() {
    Point2D before = path.at(0, 0);
    double farthest = 0;
    for (int shot = 0; shot < PRESSED.size(); shot++) {
      for (int part = 0; part <= 100; part++) {
        Point2D now = path.at(shot, part / 100.0);
        farthest = Math.max(farthest, now.distance(before));
        before = now;
      }
    }
    assertThat(farthest).isBetween(1.0, 25.0);
  }
}
