package syncduel.ui.presenter;

import java.awt.Graphics2D;
import java.util.stream.Collectors;
import syncduel.ui.paint.RichText;
import syncduel.ui.paint.TextRun;
import syncduel.ui.pane.StateText;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.TextStyle;
import syncduel.view.NarrationState;
import syncduel.view.QuestionState;
import syncduel.view.QuestionState.Mark;

/** What is said, in the largest type. */
final class Narration extends Board {
  private static final double SIZE = 40;
  private static final int USUAL_LINES = 2;
  private static final int MOST_LINES = 5;

  private RichText text = RichText.of("");

  Narration() {
    super("presenter.narration");
  }

  void show(NarrationState state) {
    text = StateText.of(state.text().then(asked(state)));
    speak(text.plain());
    repaint();
  }

  /** The numbered answers; then the right one, which is not to be seen any more. */
  private static String asked(NarrationState state) {
    if (state.question().isEmpty()) {
      return "";
    }
    QuestionState question = state.question().get();
    return question.open()
        ? question.answers().stream()
            .map(answer -> answer.number() + ") " + answer.text())
            .collect(Collectors.joining("   ", "   ", ""))
        : (question.look() == Mark.NONE ? "" : "   " + question.verdict())
            + "   "
            + question.solution();
  }

  /** Two lines are always kept, so that what stands below rarely moves. */
  int heightFor(int width, Sizes sizes) {
    int line = TextStyle.TITLE.lineHeight(scale(sizes));
    return line * Math.max(USUAL_LINES, run(width, sizes).lineCount());
  }

  private TextRun run(int width, Sizes sizes) {
    return TextRun.wrapped(
        text, TextStyle.TITLE, scale(sizes), sizes.largeChip(), Math.max(1, width), MOST_LINES);
  }

  private static Scale scale(Sizes sizes) {
    return new Scale(SIZE / TextStyle.TITLE.size() * sizes.factor());
  }

  @Override
  void paint(Graphics2D g, Sizes sizes) {
    run(getWidth(), sizes).paint(g, 0, 0, Role.TEXT.color());
  }
}
