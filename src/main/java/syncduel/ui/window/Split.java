package syncduel.ui.window;

import java.awt.Dimension;
import java.util.OptionalDouble;
import java.util.function.IntSupplier;
import java.util.function.IntUnaryOperator;
import javax.swing.JComponent;
import javax.swing.JPanel;
import syncduel.ui.theme.Scale;

/**
 * Two parts with a divider that can be moved by mouse and keys. It keeps the proportion when the
 * window is resized; until it is moved for the first time, the design decides the sizes.
 */
final class Split extends JPanel {
  /** In which direction the two parts follow each other. */
  enum Axis {
    HORIZONTAL,
    VERTICAL;

    int along(Dimension size) {
      return this == HORIZONTAL ? size.width : size.height;
    }

    Dimension size(int along, int across) {
      return this == HORIZONTAL ? new Dimension(along, across) : new Dimension(across, along);
    }

    int across(Dimension size) {
      return this == HORIZONTAL ? size.height : size.width;
    }
  }

  /**
   * Where the divider usually is, and what it may not do.
   *
   * @param first size of the first part for the whole length, both in pixels painted
   * @param leastFirst least size of the first part, in pixels at 100 %, {@code leastSecond} of the
   *     other
   * @param gap between the parts, in pixels at 100 %
   */
  record Measure(IntUnaryOperator first, int leastFirst, int leastSecond, int gap) {}

  /** Which of the two parts can be seen. */
  enum Part {
    FIRST,
    SECOND,
    BOTH
  }

  private final Axis axis;
  private final JComponent first;
  private final JComponent second;
  private final Measure measure;
  private final Grip grip;
  private OptionalDouble proportion = OptionalDouble.empty();
  private Part visible = Part.BOTH;
  private IntSupplier needs = () -> 0;

  /** The name is that of the divider: for tests, and for what is remembered. */
  Split(Axis axis, JComponent first, JComponent second, Measure measure, String name) {
    super(null);
    this.axis = axis;
    this.first = first;
    this.second = second;
    this.measure = measure;
    this.grip = new Grip(this, axis, name);
    setOpaque(false);
    add(grip);
    add(first);
    add(second);
  }

  /** What has been chosen by hand, as a part of the whole; empty when nothing has. */
  OptionalDouble proportion() {
    return proportion;
  }

  /** Moves the divider there; empty for the usual place. */
  void setProportion(OptionalDouble chosen) {
    proportion = chosen;
    revalidate();
    repaint();
  }

  /** Lets the first part have what it needs at the moment, in pixels painted. */
  void needs(IntSupplier first) {
    needs = first;
  }

  /** Gives all the room to one part, or lets both be seen again. */
  void showOnly(Part part) {
    visible = part;
    first.setVisible(part != Part.SECOND);
    second.setVisible(part != Part.FIRST);
    grip.setVisible(part == Part.BOTH);
    revalidate();
  }

  /** Moves the divider by pixels painted. */
  void moveBy(int pixels) {
    int length = room();
    if (length > 0) {
      setProportion(OptionalDouble.of(clamped(firstSize() + pixels, length) / (double) length));
    }
  }

  /** The grip lies over both parts. */
  @Override
  public boolean isOptimizedDrawingEnabled() {
    return false;
  }

  int firstSize() {
    int length = room();
    int wanted =
        proportion.isPresent()
            ? (int) Math.round(proportion.getAsDouble() * length)
            : measure.first().applyAsInt(axis.along(getSize()));
    return clamped(wanted, length);
  }

  private int room() {
    return axis.along(getSize()) - gap();
  }

  private int gap() {
    return Scale.current().px(measure.gap());
  }

  /** What the first part must show comes before a place that was chosen, but it leaves some. */
  private int clamped(int wanted, int length) {
    Scale scale = Scale.current();
    int leastSecond = Math.min(scale.px(measure.leastSecond()), length / 2);
    int needed = Math.min(needs.getAsInt(), length - scale.px(measure.leastSecond()) * 3 / 4);
    int leastFirst = Math.max(needed, Math.min(scale.px(measure.leastFirst()), length / 2));
    return Math.max(leastFirst, Math.min(wanted, length - leastSecond));
  }

  @Override
  public void doLayout() {
    if (visible != Part.BOTH) {
      place(visible == Part.FIRST ? first : second, 0, axis.along(getSize()));
      return;
    }
    int size = firstSize();
    int rest = Math.max(0, room() - size);
    place(first, 0, size);
    place(second, size + gap(), rest);
    int reach = Math.max(gap(), Scale.current().px(Grip.REACH));
    place(grip, size + gap() / 2 - reach / 2, reach);
  }

  private void place(JComponent part, int from, int size) {
    int across = axis.across(getSize());
    if (axis == Axis.HORIZONTAL) {
      part.setBounds(from, 0, size, across);
    } else {
      part.setBounds(0, from, across, size);
    }
  }

  @Override
  public Dimension getPreferredSize() {
    Dimension a = first.getPreferredSize();
    Dimension b = second.getPreferredSize();
    int along = axis.along(a) + axis.along(b) + gap();
    return axis.size(along, Math.max(axis.across(a), axis.across(b)));
  }
}
