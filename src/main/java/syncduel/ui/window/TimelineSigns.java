package syncduel.ui.window;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import syncduel.ui.paint.Sign;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.view.LessonBarState.StepMark;
import syncduel.view.StepSign;

/** Marks what happened in a step below its piece of the track: a diamond, a cross, a triangle. */
final class TimelineSigns {
  private static final int SIZE = 7;
  private static final int APART = 9;

  private TimelineSigns() {}

  static void paint(Graphics2D g, StepMark step, double middle, double y, Scale scale) {
    double x = middle - scale.exact(APART) * (step.signs().size() - 1) / 2;
    for (StepSign sign : step.signs()) {
      paint(g, sign, x, y, scale.exact(SIZE));
      x += scale.exact(APART);
    }
  }

  private static void paint(Graphics2D g, StepSign sign, double x, double y, double size) {
    g.setColor((sign == StepSign.FAULT ? Role.TEXT : Role.CONFLICT_TEXT).color());
    switch (sign) {
      case CONFLICT -> Sign.DIAMOND.paintAround(g, x, y, size);
      case FAULT -> Sign.CROSS.paintAround(g, x, y, size);
      case LOST -> g.fill(triangle(x, y, size / 2));
    }
  }

  private static Path2D triangle(double x, double y, double half) {
    var triangle = new Path2D.Double();
    triangle.moveTo(x, y - half);
    triangle.lineTo(x + half, y + half);
    triangle.lineTo(x - half, y + half);
    triangle.closePath();
    return triangle;
  }
}
