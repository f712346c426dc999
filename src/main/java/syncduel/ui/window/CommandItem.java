package syncduel.ui.window;

import com.formdev.flatlaf.ui.FlatMenuItemRenderer;
import com.formdev.flatlaf.ui.FlatMenuItemUI;
import java.awt.event.KeyEvent;
import javax.swing.JMenuItem;
import javax.swing.KeyStroke;

/**
 * A menu item that prints its key as buttons do, in the window's language; the look and feel would
 * write it in that of the system. It does not answer the key: {@link Shortcuts} does.
 */
final class CommandItem extends JMenuItem {
  private String key = "";

  /** The key as it is printed, and as assistive technology reads it. */
  void show(String printed, KeyStroke stroke) {
    key = printed;
    setAccelerator(stroke);
  }

  @Override
  public void updateUI() {
    setUI(new KeyedUi());
  }

  @Override
  protected boolean processKeyBinding(KeyStroke stroke, KeyEvent event, int when, boolean down) {
    return false;
  }

  private final class KeyedUi extends FlatMenuItemUI {
    @Override
    protected FlatMenuItemRenderer createRenderer() {
      return new PrintedKey(CommandItem.this, checkIcon, arrowIcon, acceleratorFont, () -> key);
    }
  }
}
