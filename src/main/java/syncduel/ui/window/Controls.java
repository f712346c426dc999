package syncduel.ui.window;

import java.awt.Component;
import java.awt.Container;
import java.awt.Point;
import java.awt.Rectangle;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import syncduel.ui.pane.RowPlace;
import syncduel.view.Gesture;
import syncduel.view.Gesture.Part;

/** The controls of a window that is laid out, by their names. Belongs to the event thread. */
record Controls(Container window) {
  private static final double RIGHT_OF_THE_MIDDLE = 0.62;

  /** A control that is shown. */
  Optional<Component> named(String name) {
    return named(window, name);
  }

  private static Optional<Component> named(Container parent, String name) {
    for (Component child : parent.getComponents()) {
      if (!child.isVisible()) {
        continue;
      }
      if (name.equals(child.getName())) {
        return Optional.of(child);
      }
      if (child instanceof Container inner) {
        Optional<Component> found = named(inner, name);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** The bounds of a control in the window's pixels. */
  Optional<Rectangle> bounds(String name) {
    return named(name)
        .map(one -> SwingUtilities.convertRectangle(one.getParent(), one.getBounds(), window));
  }

  /**
   * Where a gesture presses, in the window's pixels; a little beside the middle, so that the words
   * can be read. Empty where that cannot be seen.
   */
  Optional<Point> place(Gesture gesture) {
    return named(gesture.control())
        .flatMap(control -> seen(control, gesture))
        .map(area -> pressed(area, gesture.part()));
  }

  private Optional<Rectangle> seen(Component control, Gesture gesture) {
    Rectangle whole = new Rectangle(control.getSize());
    Rectangle area =
        gesture
            .row()
            .flatMap(row -> RowPlace.of(control, row, gesture.part() == Part.TICK))
            .orElse(whole);
    Rectangle seen =
        control instanceof JComponent shown ? area.intersection(shown.getVisibleRect()) : area;
    return seen.isEmpty()
        ? Optional.empty()
        : Optional.of(SwingUtilities.convertRectangle(control, seen, window));
  }

  private static Point pressed(Rectangle area, Part part) {
    double right = part == Part.TICK ? 1.0 / 2 : RIGHT_OF_THE_MIDDLE;
    return new Point(area.x + (int) Math.round(area.width * right), area.y + area.height * 3 / 4);
  }
}
