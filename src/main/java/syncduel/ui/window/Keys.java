package syncduel.ui.window;

import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.Arrays;
import java.util.stream.Collectors;
import javax.swing.KeyStroke;
import syncduel.view.Command;

/** The keys of commands, as Swing knows them and as they are printed on buttons. */
final class Keys {
  private static final int MODIFIERS =
      InputEvent.CTRL_DOWN_MASK | InputEvent.META_DOWN_MASK | InputEvent.ALT_DOWN_MASK;

  private Keys() {}

  static KeyStroke of(Command command) {
    return KeyStroke.getKeyStroke(command.shortcut());
  }

  /** A key that types, or moves a caret, when a text field has the focus. */
  static boolean isPlain(KeyStroke key) {
    return (key.getModifiers() & MODIFIERS) == 0 && !isFunctionKey(key.getKeyCode());
  }

  private static boolean isFunctionKey(int code) {
    return code >= KeyEvent.VK_F1 && code <= KeyEvent.VK_F12;
  }

  /** As it is printed: {@code Ctrl+1}. */
  static String hint(Command command) {
    return Arrays.stream(command.shortcut().split(" "))
        .map(word -> word.length() < 2 ? word : capital(word))
        .collect(Collectors.joining("+"));
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
        + word.substring(1).toLowerCase(java.util.Locale.ROOT);
  }
}
