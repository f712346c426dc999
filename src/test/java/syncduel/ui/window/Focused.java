package syncduel.ui.window;

import java.awt.Component;
import java.awt.DefaultKeyboardFocusManager;
import java.awt.KeyboardFocusManager;
import java.util.function.Supplier;
import org.assertj.swing.edt.GuiActionRunner;

/** Says that a control has the focus, where no window is that could give it one. */
final class Focused extends DefaultKeyboardFocusManager {
  private final Component owner;

  private Focused(Component owner) {
    this.owner = owner;
  }

  /** What comes of it while that control has the focus. */
  static <T> T on(Component owner, Supplier<T> work) {
    return GuiActionRunner.execute(
        () -> {
          KeyboardFocusManager usual = KeyboardFocusManager.getCurrentKeyboardFocusManager();
          KeyboardFocusManager.setCurrentKeyboardFocusManager(new Focused(owner));
          try {
            return work.get();
          } finally {
            KeyboardFocusManager.setCurrentKeyboardFocusManager(usual);
          }
        });
  }

  @Override
  public Component getFocusOwner() {
    return owner;
  }

  @Override
  public Component getPermanentFocusOwner() {
    return owner;
  }
}
