package syncduel.ui.paint;

import syncduel.ui.theme.TextStyle;

/** The sentence of the current step in large type, on one line or two. */
public final class NarrationLine extends RichLabel {
  private static final int MAX_LINES = 2;

  public NarrationLine() {
    super(TextStyle.NARRATION, MAX_LINES);
  }

  /** As a lesson writes it: v1 becomes a chip, {@code \v1} stays text. */
  public void say(String sentence) {
    show(RichText.withChips(sentence));
  }
}
