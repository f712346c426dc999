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
 * film that says more at once; what needs more than five is painted smaller, so that no sentence is
 * cut off.
 */
final class CaptionBand {
  private static final int LEAST = 2;
  private static final int MOST = 5;
  private static final int SIDE = 48;
  private static final int BESIDE_A_KEY = 264;
  private static final int ABOVE = 6;
  private static final double SMALLER = 0.9;
  private static final double SMALLEST = 0.4;

  private final int width;
  private final Map<RichText, TextRun> runs = new HashMap<>();
  private final int highest;

  /**
   * For a film.
   *
   * @param sentences all that is said in it
   * @param width of its pictures
   */
  CaptionBand(List<RichText> sentences, int width) {
    this.width = width;
    int usual = LEAST * TextStyle.NARRATION.lineHeight(Scale.current());
    this.highest = sentences.stream().mapToInt(one -> run(one).height()).reduce(usual, Math::max);
  }

  /** The same for every sentence, so that nothing jumps. In pixels painted. */
  int height() {
    return highest + 2 * Scale.current().px(ABOVE);
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
    TextRun beside = broken(sentence, BESIDE_A_KEY, 1);
    return beside.lineCount() <= LEAST && isWhole(beside, sentence) ? beside : whole(sentence);
  }

  private TextRun whole(RichText sentence) {
    double part = 1;
    TextRun run = broken(sentence, SIDE, part);
    while (!isWhole(run, sentence) && part > SMALLEST) {
      part *= SMALLER;
      run = broken(sentence, SIDE, part);
    }
    return run;
  }

  private static boolean isWhole(TextRun run, RichText sentence) {
    return run.says(StateText.of(sentence));
  }

  private TextRun broken(RichText sentence, int side, double part) {
    Scale scale = Scale.current();
    int room = width - 2 * scale.px(side);
    int lines = (int) (MOST / part);
    return TextRun.balanced(
        StateText.of(sentence), TextStyle.NARRATION, scale.times(part), room, lines);
  }
}
