package syncduel.ui.window;

import com.formdev.flatlaf.ui.FlatCheckBoxMenuItemUI;
import com.formdev.flatlaf.ui.FlatMenuItemRenderer;
import java.awt.event.KeyEvent;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.KeyStroke;

/** A {@link CommandItem} that can be switched on and off. */
final class CommandToggle extends JCheckBoxMenuItem {
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

  private final class KeyedUi extends FlatCheckBoxMenuItemUI {
    @Override
    protected FlatMenuItemRenderer createRenderer() {
      return new PrintedKey(CommandToggle.this, checkIcon, arrowIcon, acceleratorFont, () -> key);
    }
  }
}
