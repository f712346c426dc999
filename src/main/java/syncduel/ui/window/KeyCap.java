package syncduel.ui.window;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
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

  private KeyCap() {}

  /**
   * In the middle above the lower edge of the picture; nothing where no key does the same.
   *
   * @param part of the approach that is over
   */
  static void paint(Graphics2D graphics, Gesture gesture, int width, int height, double part) {
    double strength =
        Math.min(Ease.within(part, APPEARS, IS_THERE), 1 - Ease.within(part, LEAVES, IS_GONE));
    if (strength > 0 && !gesture.label().isEmpty()) {
      Graphics2D g = Pen.on(graphics);
      g.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) strength));
      paint(g, gesture, width, height);
      g.dispose();
    }
  }

  private static void paint(Graphics2D g, Gesture gesture, int width, int height) {
    Scale scale = Scale.current();
    Scale letters = scale.times(LARGER);
    int label = (int) Math.ceil(TextStyle.STRONG.width(gesture.label(), letters));
    int key = keyWidth(gesture.key(), scale, letters);
    int gap = key == 0 ? 0 : scale.px(GAP);
    int whole = 2 * scale.px(SIDE) + key + gap + label;
    int left = (width - whole) / 2;
    int top = height - scale.px(HEIGHT + DISTANCE);
    var card = new Box(left, top, whole, scale.px(HEIGHT), scale.px(RADIUS));
    Pen.bordered(g, card, scale.line(1), Role.LINE_STRONG.color(), Role.SURFACE.color());
    int x = left + scale.px(SIDE);
    if (key > 0) {
      paintKey(
          g, gesture.key(), new Box(x, 0, key, scale.px(KEY_HEIGHT), scale.px(KEY_RADIUS)), card);
    }
    g.setColor(Role.TEXT.color());
    g.setFont(TextStyle.STRONG.font(letters));
    g.drawString(
        gesture.label(), x + key + gap, top + TextStyle.STRONG.baseline(card.height(), letters));
  }

  private static int keyWidth(String key, Scale scale, Scale letters) {
    if (key.isEmpty()) {
      return 0;
    }
    int text = (int) Math.ceil(TextStyle.KEY_HINT.width(key, letters));
    return Math.max(scale.px(KEY_HEIGHT), text + 2 * scale.px(KEY_SIDE));
  }

  private static void paintKey(Graphics2D g, String key, Box size, Box card) {
    Scale scale = Scale.current();
    Scale letters = scale.times(LARGER);
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
