package syncduel.ui.window;

import java.awt.BasicStroke;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import javax.swing.JComponent;
import syncduel.ui.paint.Face;
import syncduel.ui.paint.Pen;
import syncduel.ui.paint.RichText;
import syncduel.ui.paint.TextRun;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.TextStyle;

/** A title bar as the window has one, painted for pictures that are made without a window. */
final class TitleStrip extends JComponent {
  /** In pixels at 100 %. */
  static final int HEIGHT = 32;

  private static final int LEFT = 20;
  private static final int MENU_GAP = 16;
  private static final int BUTTON = 40;
  private static final int PRESENT_GAP = 9;
  private static final int SIGN = 9;
  private static final double STROKE = 1.2;

  private final String title;
  private final List<String> menus;
  private final RichText present;

  TitleStrip(String title, List<String> menus, Face present) {
    this.title = title;
    this.menus = List.copyOf(menus);
    var words = RichText.of(present.words(), RichText.Tone.STRONG);
    this.present = present.key().map(key -> words.then(RichText.of(key))).orElse(words);
    getAccessibleContext();
  }

  @Override
  public Dimension getPreferredSize() {
    return new Dimension(1, Scale.current().px(HEIGHT));
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = Pen.on(graphics);
    try {
      Scale scale = Scale.current();
      g.setColor(Role.WINDOW.color());
      g.fillRect(0, 0, getWidth(), getHeight());
      g.setColor(Role.TEXT.color());
      paintWords(g, scale);
      paintButtons(g, scale);
    } finally {
      g.dispose();
    }
  }

  private void paintWords(Graphics2D g, Scale scale) {
    int baseline = TextStyle.BODY.baseline(getHeight(), scale);
    g.setFont(TextStyle.BODY.font(scale));
    double x = scale.px(LEFT);
    for (String menu : menus) {
      g.drawString(menu, (float) x, baseline);
      x += TextStyle.BODY.width(menu, scale) + scale.px(MENU_GAP);
    }
    g.setFont(TextStyle.STRONG.font(scale));
    double width = TextStyle.STRONG.width(title, scale);
    g.drawString(title, (float) ((getWidth() - width) / 2), baseline);
    var run = TextRun.unbroken(present, TextStyle.BODY, scale);
    int right = getWidth() - scale.px(3 * BUTTON + PRESENT_GAP);
    run.paint(g, right - run.width(), (getHeight() - run.height()) / 2, Role.TEXT.color());
  }

  /** Minimise, maximise, close. */
  private void paintButtons(Graphics2D g, Scale scale) {
    double half = scale.exact(SIGN) / 2;
    double y = getHeight() / 2.0;
    double x = getWidth() - scale.px(24);
    int step = scale.px(BUTTON);
    g.setStroke(new BasicStroke((float) scale.exact(STROKE)));
    g.draw(new Line2D.Double(x - half, y - half, x + half, y + half));
    g.draw(new Line2D.Double(x - half, y + half, x + half, y - half));
    g.draw(new Rectangle2D.Double(x - step - half, y - half, 2 * half, 2 * half));
    g.draw(new Line2D.Double(x - 2 * step - half, y, x - 2 * step + half, y));
  }
}
