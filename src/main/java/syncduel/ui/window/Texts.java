package syncduel.ui.window;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words that stand in the window whatever its state is: headings, hints, names of controls. */
final class Texts {
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("syncduel.ui.window.texts", Locale.ROOT);

  private Texts() {}

  /** A missing key is a bug and throws. */
  static String of(String key) {
    return BUNDLE.getString(key);
  }

  static String of(String key, Object... values) {
    return new MessageFormat(of(key), Locale.ROOT).format(values);
  }
}
