package syncduel.ui.pane;

import java.awt.Graphics2D;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.TextStyle;

/** The line through the text of a deleted row. */
final class Strike {
  private Strike() {}

  /** Through the small letters of one line of body text that is centred in this height. */
  static void through(Graphics2D g, int x, int height, int width, Role ink, Scale scale) {
    int baseline = TextStyle.BODY.baseline(height, scale);
    g.setColor(ink.color());
    g.fillRect(x, baseline - scale.px(4), width, scale.line(1));
  }
}
