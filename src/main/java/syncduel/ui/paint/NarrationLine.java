package syncduel.ui.paint;

import syncduel.ui.theme.TextStyle;

/** The sentence of the current step in large type, on three lines at most. */
public final class NarrationLine extends RichLabel {
  /** Of a longer sentence the rest is cut. */
  public static final int MOST_LINES = 3;

  public NarrationLine() {
    super(TextStyle.NARRATION, MOST_LINES);
  }

  /** As a lesson writes it: v1 becomes a chip, {@code \v1} stays text. */
  public void say(String sentence) {
    show(RichText.withChips(sentence));
  }
}
