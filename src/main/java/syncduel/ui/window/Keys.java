package syncduel.ui.window;

import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
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

  /** Lets a key do this while the focus is on a control or in it. */
  static void bind(JComponent control, String key, Runnable task) {
    control
        .getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
        .put(KeyStroke.getKeyStroke(key), key);
    control
        .getActionMap()
        .put(
            key,
            new AbstractAction() {
              @Override
              public void actionPerformed(ActionEvent event) {
                task.run();
              }
            });
  }

  /** A key that types, or moves a caret, when a text field has the focus. */
  static boolean isPlain(KeyStroke key) {
    int code = key.getKeyCode();
    return (key.getModifiers() & MODIFIERS) == 0 && !isFunctionKey(code) && !isPageKey(code);
  }

  /** In a field of one line these do nothing, and remotes send them. */
  private static boolean isPageKey(int code) {
    return code == KeyEvent.VK_PAGE_DOWN || code == KeyEvent.VK_PAGE_UP;
  }

  private static boolean isFunctionKey(int code) {
    return code >= KeyEvent.VK_F1 && code <= KeyEvent.VK_F12;
  }
}
