package syncduel.ui.window;

import java.awt.Point;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** The way of the pointer through a film: from each place that is pressed to the next. */
final class PointerPath {
  private static final double ARRIVES = 0.6;

  private final IntFunction<Optional<Point>> pressed;
  private final List<Point> ends = new ArrayList<>();

  /**
   * Comes in from a place outside.
   *
   * @param pressed where the person presses in a shot; empty where the pointer rests
   */
  PointerPath(Point begin, IntFunction<Optional<Point>> pressed) {
    this.pressed = pressed;
    ends.add(begin);
  }

  /** Where its tip is, when that part of a shot is over. */
  Point2D at(int shot, double part) {
    Point from = end(shot - 1);
    Point to = end(shot);
    double way = Ease.inAndOut(Ease.within(part, 0, ARRIVES));
    return new Point2D.Double(Ease.between(from.x, to.x, way), Ease.between(from.y, to.y, way));
  }

  private Point end(int shot) {
    for (int next = ends.size() - 1; next <= shot; next++) {
      ends.add(pressed.apply(next).orElse(ends.get(next)));
    }
    return ends.get(shot + 1);
  }
}
