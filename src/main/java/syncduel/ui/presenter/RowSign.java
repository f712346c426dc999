package syncduel.ui.presenter;

import java.awt.Graphics2D;
import syncduel.ui.paint.TextRun;
import syncduel.ui.pane.StateSign;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.TextStyle;
import syncduel.view.TodoRowState.Look;

/**
 * The state of a to-do: its sign, and where it has room its word.
 *
 * @param word empty for a clean row
 */
record RowSign(Look look, String word) {
  private static final int SIGN = 22;
  private static final int SYMBOL = 26;
  private static final double SYMBOL_SIZE = 13;
  private static final int GAP = 8;

  /** Of all of it; 0 for a clean row. */
  int width(boolean withWord, Sizes sizes) {
    if (look == Look.CLEAN) {
      return 0;
    }
    return signWidth(sizes) + (withWord ? sizes.px(GAP) + text(sizes).width() : 0);
  }

  /** So that it ends here, around this middle; returns its width. */
  int paint(Graphics2D g, int right, int middle, boolean withWord, Sizes sizes) {
    int width = width(withWord, sizes);
    if (width > 0) {
      int left = right - width;
      paintSign(g, left, middle, sizes);
      if (withWord) {
        TextRun text = text(sizes);
        int x = left + signWidth(sizes) + sizes.px(GAP);
        text.paint(g, x, middle - text.height() / 2, ink().color());
      }
    }
    return width;
  }

  private void paintSign(Graphics2D g, int left, int middle, Sizes sizes) {
    int size = signWidth(sizes);
    g.setColor(ink().color());
    StateSign.sign(look).ifPresent(sign -> sign.paintAround(g, left + size / 2.0, middle, size));
    var part = new Scale(SYMBOL * sizes.factor() / SYMBOL_SIZE);
    StateSign.symbol(look)
        .ifPresent(symbol -> symbol.paint(g, left, middle - size / 2, ink().color(), part));
  }

  private int signWidth(Sizes sizes) {
    return sizes.px(StateSign.sign(look).isPresent() ? SIGN : SYMBOL);
  }

  private TextRun text(Sizes sizes) {
    TextStyle style = StateSign.style(look);
    return PaneBoard.line(word, style, sizes.small(), Integer.MAX_VALUE);
  }

  private Role ink() {
    return StateSign.role(look);
  }
}
