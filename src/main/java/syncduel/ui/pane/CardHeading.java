package syncduel.ui.pane;

import syncduel.ui.paint.RichText;
import syncduel.ui.paint.RichText.Tone;
import syncduel.view.ConflictCardState.Column;
import syncduel.view.Label;

/** The heading of a field on the card: its name, a sign, and who changed it. */
final class CardHeading {
  private static final String COMPLETE = "complete";

  private CardHeading() {}

  /** In a narrow window the tick stands for the word complete. */
  static RichText of(Column column, boolean narrow) {
    boolean tick = narrow && column.name().equals(COMPLETE);
    String name = tick ? Texts.of(Label.SERVER_COMPLETE) : column.name();
    var text =
        RichText.of((name + " " + (column.clash() ? "" : column.sign())).strip(), Tone.MUTED);
    return column.clash() || column.mark().isEmpty()
        ? text
        : text.then(RichText.of(column.mark(), Tone.MUTED));
  }

  /** Painted after the name in the colour of a conflict; empty where nobody clashes. */
  static RichText clash(Column column) {
    if (!column.clash()) {
      return RichText.of("");
    }
    return RichText.of(column.sign()).then(RichText.of(column.mark(), Tone.STRONG));
  }
}
