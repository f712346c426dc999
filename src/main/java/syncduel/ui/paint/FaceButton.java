package syncduel.ui.paint;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import javax.swing.JButton;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;

/**
 * A button that prints the key that does the same, and may end in a symbol. Made by {@link
 * Buttons}; the words are those of a usual button, so that tests and assistive technology find it.
 * They are as wide as they are measured on a screen, and in a picture, of any scale.
 */
public final class FaceButton extends JButton {
  private static final int HEIGHT = 28;
  private static final int GAP = 8;
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  private Face face;
  private final boolean filled;

  FaceButton(Face face, boolean filled) {
    this.filled = filled;
    show(face);
  }

  /** Other words, another key: for instance shorter ones in a narrow window. */
  public void show(Face face) {
    if (face.equals(this.face)) {
      return;
    }
    this.face = face;
    setText(face.words().isEmpty() ? null : face.words());
    setIcon(face.symbol().map(Symbol::icon).orElse(null));
    getAccessibleContext().setAccessibleName(face.name());
    revalidate();
    repaint();
  }

  /** The room for key and second symbol, which the look and feel knows nothing about. */
  @Override
  public Insets getInsets() {
    Insets insets = super.getInsets();
    insets.right += trailingWidth(Scale.current());
    return insets;
  }

  @Override
  public Insets getInsets(Insets insets) {
    Insets all = super.getInsets(insets);
    all.right += trailingWidth(Scale.current());
    return all;
  }

  /** All buttons have one height, whatever the font makes of it; a symbol alone is square. */
  @Override
  public Dimension getPreferredSize() {
    Dimension size = super.getPreferredSize();
    int height = Scale.current().px(HEIGHT);
    boolean symbolOnly = face != null && face.words().isEmpty() && face.after().isEmpty();
    return new Dimension(symbolOnly ? height : size.width + missing(), height);
  }

  @Override
  public Dimension getMinimumSize() {
    Dimension size = super.getMinimumSize();
    return new Dimension(size.width + missing(), size.height);
  }

  /**
   * What the words are wider, letter by letter, than Swing measures them in whole pixels, as far as
   * the margin beside them is too small for that.
   */
  private int missing() {
    String words = getText();
    if (words == null || words.isEmpty()) {
      return 0;
    }
    double exact = getFont().getStringBounds(words, EXACT).getWidth();
    int measured = getFontMetrics(getFont()).stringWidth(words);
    return Math.max(0, (int) Math.ceil(exact) - measured - super.getInsets().right);
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    var exact = (Graphics2D) graphics.create();
    exact.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    super.paintComponent(exact);
    exact.dispose();
    Graphics2D g = Pen.on(graphics);
    try {
      paintTrailing(g, Scale.current());
    } finally {
      g.dispose();
    }
  }

  private void paintTrailing(Graphics2D g, Scale scale) {
    int x = getWidth() - getInsets().right;
    if (face == null) {
      return;
    }
    if (face.key().isPresent()) {
      KeyHint key = face.key().get();
      x += scale.px(GAP);
      paintKey(g, key, x, (getHeight() - key.height(scale)) / 2, scale);
      x += key.width(scale);
    }
    if (face.after().isPresent()) {
      SymbolIcon icon = face.after().get().icon();
      icon.paintIcon(this, g, x + afterGap(scale), (getHeight() - icon.getIconHeight()) / 2);
    }
  }

  private void paintKey(Graphics2D g, KeyHint key, int x, int y, Scale scale) {
    if (!isEnabled()) {
      key.paintPlain(g, x, y, Role.LINE, Role.TEXT_DISABLED, scale);
    } else if (filled) {
      key.paintPlain(g, x, y, Role.ACCENT_ON, Role.ACCENT_ON, scale);
    } else {
      key.paint(g, x, y, scale);
    }
  }

  /** Also asked by the constructor of the superclass, when there is no face yet. */
  private int trailingWidth(Scale scale) {
    if (face == null) {
      return 0;
    }
    int key = face.key().map(hint -> scale.px(GAP) + hint.width(scale)).orElse(0);
    int symbol = face.after().map(s -> afterGap(scale) + s.icon().getIconWidth()).orElse(0);
    return key + symbol;
  }

  private static int afterGap(Scale scale) {
    return scale.px(GAP / 2.0);
  }
}
