package syncduel.ui.window;

import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import javax.swing.KeyStroke;
import syncduel.view.Command;

/** The keys of commands as Swing knows them. */
final class Keys {
  private static final int MODIFIERS =
      InputEvent.CTRL_DOWN_MASK | InputEvent.META_DOWN_MASK | InputEvent.ALT_DOWN_MASK;

  private Keys() {}

  /**
   * Of a digit the key stroke that types it, on the number pad too: what it opens may be a field,
   * and a digit that is typed after the field has the focus would stand in it.
   */
  static KeyStroke of(Command command) {
    String key = command.shortcut();
    return key.matches("\\d") ? KeyStroke.getKeyStroke(key.charAt(0)) : KeyStroke.getKeyStroke(key);
  }

  /** A key that types, or moves a caret, when a text field has the focus. */
  static boolean isPlain(KeyStroke key) {
    return (key.getModifiers() & MODIFIERS) == 0 && !isFunctionKey(key.getKeyCode());
  }

  private static boolean isFunctionKey(int code) {
    return code >= KeyEvent.VK_F1 && code <= KeyEvent.VK_F12;
  }
}
