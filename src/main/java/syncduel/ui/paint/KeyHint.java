package syncduel.ui.paint;

import java.awt.Color;
import java.awt.Graphics2D;
import syncduel.ui.paint.Pen.Box;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.TextStyle;

/**
 * The key that does the same, printed on its button.
 *
 * @param key as it stands on the keyboard; arrows as → and so on
 */
public record KeyHint(String key) implements Inline {
  private static final TextStyle STYLE = TextStyle.KEY_HINT;
  private static final int HEIGHT = 16;
  private static final int PADDING = 4;
  private static final int LEAST_WIDTH = 16;
  private static final int RADIUS = 3;

  @Override
  public int width(Scale scale) {
    int text = (int) Math.ceil(STYLE.width(key, scale));
    return Math.max(scale.px(LEAST_WIDTH), text + 2 * scale.px(PADDING));
  }

  @Override
  public int height(Scale scale) {
    return scale.px(HEIGHT);
  }

  @Override
  public int baseline(Scale scale) {
    return STYLE.baseline(height(scale), scale);
  }

  @Override
  public String spoken() {
    return key;
  }

  @Override
  public void paint(Graphics2D g, int x, int y, Scale scale) {
    Box box = box(x, y, scale);
    Color edge = Role.LINE_BUTTON.color();
    Pen.bordered(g, box, scale.line(1), edge, Role.INSET.color());
    paintKey(g, box, Role.TEXT_MUTED.color(), scale);
  }

  /** On a filled or disabled button: no ground. */
  void paintPlain(Graphics2D g, int x, int y, Role edge, Role ink, Scale scale) {
    Box box = box(x, y, scale);
    Pen.frame(g, box, scale.line(1), edge.color());
    paintKey(g, box, ink.color(), scale);
  }

  private Box box(int x, int y, Scale scale) {
    return new Box(x, y, width(scale), height(scale), scale.px(RADIUS));
  }

  private void paintKey(Graphics2D g, Box box, Color ink, Scale scale) {
    g.setColor(ink);
    g.setFont(STYLE.font(scale));
    double free = box.width() - STYLE.width(key, scale);
    g.drawString(key, (float) (box.x() + free / 2), box.y() + baseline(scale));
  }
}
