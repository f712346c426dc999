package syncduel.ui.window;

import com.formdev.flatlaf.ui.FlatMenuItemRenderer;
import java.awt.Font;
import java.util.function.Supplier;
import javax.swing.Icon;
import javax.swing.JMenuItem;
import javax.swing.KeyStroke;

/** Writes an item's key as buttons do, in the window's language and not in the system's. */
final class PrintedKey extends FlatMenuItemRenderer {
  private final Supplier<String> key;

  PrintedKey(JMenuItem item, Icon check, Icon arrow, Font font, Supplier<String> key) {
    super(item, check, arrow, font, "+");
    this.key = key;
  }

  @Override
  protected String getTextForAccelerator(KeyStroke stroke) {
    return key.get();
  }
}
