package syncduel.ui.paint;

import java.awt.Graphics2D;
import syncduel.ui.paint.Pen.Box;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.TextStyle;

/**
 * A number in a circle: the length of a queue, the steps of a list.
 *
 * @param count not negative; from two digits on the circle grows wider
 */
public record Counter(int count) implements Inline {
  private static final TextStyle STYLE = TextStyle.CHIP;
  private static final int SIZE = 17;
  private static final int PADDING = 5;

  @Override
  public int width(Scale scale) {
    int text = (int) Math.ceil(STYLE.width(label(), scale));
    return Math.max(scale.px(SIZE), text + 2 * scale.px(PADDING));
  }

  @Override
  public int height(Scale scale) {
    return scale.px(SIZE);
  }

  @Override
  public int baseline(Scale scale) {
    return STYLE.baseline(height(scale), scale);
  }

  @Override
  public String spoken() {
    return label();
  }

  @Override
  public void paint(Graphics2D g, int x, int y, Scale scale) {
    Box box = new Box(x, y, width(scale), height(scale), height(scale) / 2.0);
    Pen.bordered(g, box, scale.line(1), Role.LINE_BUTTON.color(), Role.SURFACE.color());
    g.setColor(Role.TEXT.color());
    g.setFont(STYLE.font(scale));
    double free = box.width() - STYLE.width(label(), scale);
    g.drawString(label(), (float) (x + free / 2), y + baseline(scale));
  }

  private String label() {
    return Integer.toString(count);
  }
}
