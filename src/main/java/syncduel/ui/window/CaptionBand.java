package syncduel.ui.window;

import java.awt.Graphics2D;
import syncduel.ui.paint.TextRun;
import syncduel.ui.pane.StateText;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.TextStyle;
import syncduel.view.RichText;

/** The captions of a film, in a band below the window that has room for two lines. */
final class CaptionBand {
  private static final int LINES = 2;
  private static final int SIDE = 48;
  private static final int ABOVE = 6;

  /** The same for every sentence, so that nothing jumps. In pixels painted. */
  int height() {
    Scale scale = Scale.current();
    return LINES * TextStyle.NARRATION.lineHeight(scale) + 2 * scale.px(ABOVE);
  }

  /** With the top left corner at the origin. */
  void paint(Graphics2D graphics, RichText sentence, int width) {
    Scale scale = Scale.current();
    graphics.setColor(Role.SURFACE.color());
    graphics.fillRect(0, 0, width, height());
    graphics.setColor(Role.LINE.color());
    graphics.fillRect(0, 0, width, scale.line(1));
    int room = width - 2 * scale.px(SIDE);
    TextRun run = TextRun.wrapped(StateText.of(sentence), TextStyle.NARRATION, scale, room, LINES);
    int left = (width - run.width()) / 2;
    run.paint(graphics, left, (height() - run.height()) / 2, Role.TEXT.color());
  }
}
