package syncduel.ui.window;

import java.awt.Graphics2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import syncduel.ui.paint.TextRun;
import syncduel.ui.pane.StateText;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.TextStyle;
import syncduel.view.RichText;

/**
 * The captions of a film, in a band below the window. It has room for two lines, and for more in a
 * film that says more at once, so that no sentence is cut off.
 */
final class CaptionBand {
  private static final int LEAST = 2;
  private static final int MOST = 5;
  private static final int SIDE = 48;
  private static final int BESIDE_A_KEY = 264;
  private static final int ABOVE = 6;

  private final int width;
  private final Map<RichText, TextRun> runs = new HashMap<>();
  private final int lines;

  /**
   * For a film.
   *
   * @param sentences all that is said in it
   * @param width of its pictures
   */
  CaptionBand(List<RichText> sentences, int width) {
    this.width = width;
    this.lines = sentences.stream().mapToInt(one -> run(one).lineCount()).reduce(LEAST, Math::max);
  }

  /** The same for every sentence, so that nothing jumps. In pixels painted. */
  int height() {
    Scale scale = Scale.current();
    return lines * TextStyle.NARRATION.lineHeight(scale) + 2 * scale.px(ABOVE);
  }

  /** What can be read of a sentence, line by line. */
  List<String> visible(RichText sentence) {
    return run(sentence).visible();
  }

  /** How wide the band is empty at the left of a sentence, in pixels painted. */
  int free(RichText sentence) {
    return (width - run(sentence).width()) / 2;
  }

  /** With the top left corner at the origin. */
  void paint(Graphics2D graphics, RichText sentence) {
    graphics.setColor(Role.SURFACE.color());
    graphics.fillRect(0, 0, width, height());
    graphics.setColor(Role.LINE.color());
    graphics.fillRect(0, 0, width, Scale.current().line(1));
    TextRun run = run(sentence);
    run.paint(graphics, free(sentence), (height() - run.height()) / 2, Role.TEXT.color());
  }

  private TextRun run(RichText sentence) {
    return runs.computeIfAbsent(sentence, this::broken);
  }

  /** In two lines that leave room for a key cap, if it has no more; otherwise as wide as it can. */
  private TextRun broken(RichText sentence) {
    TextRun beside = broken(sentence, BESIDE_A_KEY);
    return beside.lineCount() <= LEAST ? beside : broken(sentence, SIDE);
  }

  private TextRun broken(RichText sentence, int side) {
    Scale scale = Scale.current();
    int room = width - 2 * scale.px(side);
    return TextRun.balanced(StateText.of(sentence), TextStyle.NARRATION, scale, room, MOST);
  }
}
