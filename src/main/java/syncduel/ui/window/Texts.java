package syncduel.ui.window;

import javax.swing.JComponent;
import syncduel.view.Messages;

/**
 * The words that stand in the window whatever its state is: headings, hints, names of controls; in
 * the language that components are made in.
 */
final class Texts {
  private Texts() {}

  /** A missing key is a bug and throws. */
  static String of(String key, Object... values) {
    return new Messages(JComponent.getDefaultLocale()).text(key, values);
  }
}
