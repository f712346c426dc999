package syncduel.ui.pane;

import java.util.Locale;
import syncduel.view.Label;
import syncduel.view.Messages;

/** The words that stand in a pane whatever its state is: headings, hints, names of controls. */
final class Texts {
  private static final Messages WORDS = new Messages(Locale.ENGLISH);

  private Texts() {}

  static String of(Label label, Object... values) {
    return WORDS.text(label.key(), values);
  }
}
