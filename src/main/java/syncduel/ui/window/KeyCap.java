package syncduel.ui.window;

import java.awt.AlphaComposite;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.Point;
import syncduel.ui.paint.Pen;
import syncduel.ui.paint.Pen.Box;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.TextStyle;
import syncduel.view.Gesture;

/** Says in a film which key does what the pointer does, or which entry of a menu was taken. */
final class KeyCap {
  private static final double APPEARS = 0.14;
  private static final double IS_THERE = 0.24;
  private static final double LEAVES = 0.84;
  private static final double IS_GONE = 0.98;
  private static final int HEIGHT = 40;
  private static final int SIDE = 14;
  private static final int KEY_HEIGHT = 24;
  private static final int KEY_SIDE = 9;
  private static final int GAP = 10;
  private static final int RADIUS = 8;
  private static final int KEY_RADIUS = 5;
  private static final int DISTANCE = 16;
  private static final double LARGER = 1.25;

  private final Gesture gesture;
  private final Scale scale = Scale.current();
  private final Scale letters = scale.times(LARGER);

  /** For what is done. */
  KeyCap(Gesture gesture) {
    this.gesture = gesture;
  }

  /**
   * Where the caption below the window leaves room, at its left; otherwise in the middle above the
   * lower edge of the window. Nothing where no key does the same.
   *
   * @param window the size of what is above the caption
   * @param band how high the caption is, 0 for none
   * @param free how wide its left end is empty
   * @param part of the approach that is over
   */
  void paint(Graphics2D graphics, Dimension window, int band, int free, double part) {
    double strength =
        Math.min(Ease.within(part, APPEARS, IS_THERE), 1 - Ease.within(part, LEAVES, IS_GONE));
    if (strength > 0 && !gesture.label().isEmpty()) {
      Graphics2D g = Pen.on(graphics);
      g.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) strength));
      paint(g, place(window, band, free));
      g.dispose();
    }
  }

  private Point place(Dimension window, int band, int free) {
    int distance = scale.px(DISTANCE);
    return free >= width() + 2 * distance
        ? new Point(distance, window.height + (band - scale.px(HEIGHT)) / 2)
        : new Point((window.width - width()) / 2, window.height - scale.px(HEIGHT) - distance);
  }

  private int width() {
    return 2 * scale.px(SIDE) + keyWidth() + gap() + labelWidth();
  }

  private int labelWidth() {
    return (int) Math.ceil(TextStyle.STRONG.width(gesture.label(), letters));
  }

  private int gap() {
    return keyWidth() == 0 ? 0 : scale.px(GAP);
  }

  private void paint(Graphics2D g, Point at) {
    var card = new Box(at.x, at.y, width(), scale.px(HEIGHT), scale.px(RADIUS));
    Pen.bordered(g, card, scale.line(1), Role.LINE_STRONG.color(), Role.SURFACE.color());
    int x = at.x + scale.px(SIDE);
    int key = keyWidth();
    if (key > 0) {
      paintKey(g, new Box(x, 0, key, scale.px(KEY_HEIGHT), scale.px(KEY_RADIUS)), card);
    }
    g.setColor(Role.TEXT.color());
    g.setFont(TextStyle.STRONG.font(letters));
    g.drawString(
        gesture.label(), x + key + gap(), at.y + TextStyle.STRONG.baseline(card.height(), letters));
  }

  private int keyWidth() {
    String key = gesture.key();
    if (key.isEmpty()) {
      return 0;
    }
    int text = (int) Math.ceil(TextStyle.KEY_HINT.width(key, letters));
    return Math.max(scale.px(KEY_HEIGHT), text + 2 * scale.px(KEY_SIDE));
  }

  private void paintKey(Graphics2D g, Box size, Box card) {
    String key = gesture.key();
    int top = card.y() + (card.height() - size.height()) / 2;
    var cap = new Box(size.x(), top, size.width(), size.height(), size.radius());
    Pen.bordered(g, cap, scale.line(1), Role.LINE_STRONG.color(), Role.INSET.color());
    g.setColor(Role.TEXT.color());
    g.setFont(TextStyle.KEY_HINT.font(letters));
    double free = cap.width() - TextStyle.KEY_HINT.width(key, letters);
    g.drawString(
        key,
        (float) (cap.x() + free / 2),
        cap.y() + TextStyle.KEY_HINT.baseline(cap.height(), letters));
  }
}
