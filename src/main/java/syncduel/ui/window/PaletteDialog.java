package syncduel.ui.window;

import java.awt.Component;
import java.awt.Dialog;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Window;
import java.util.Optional;
import javax.swing.JDialog;
import javax.swing.SwingUtilities;
import syncduel.view.Palette;
import syncduel.view.Palette.Entry;

/** The palette in front of the window, near its top, until something is chosen or it is left. */
final class PaletteDialog extends JDialog {
  private static final int FROM_TOP = 8;

  private transient Optional<Entry> chosen = Optional.empty();

  PaletteDialog(Component over, Palette palette) {
    super(window(over), palette.title(), Dialog.ModalityType.APPLICATION_MODAL);
    setName("palette");
    setUndecorated(true);
    setContentPane(new PalettePanel(palette, this::leave));
    pack();
    place(over.getLocationOnScreen(), over.getSize(), over.getGraphicsConfiguration().getBounds());
  }

  /** Over the window, and on its screen whatever the zoom is. */
  private void place(Point corner, Dimension size, Rectangle screen) {
    setSize(Math.min(getWidth(), screen.width), Math.min(getHeight(), screen.height));
    int x = corner.x + (size.width - getWidth()) / 2;
    int y = corner.y + size.height / FROM_TOP;
    setLocation(
        Math.max(screen.x, Math.min(x, screen.x + screen.width - getWidth())),
        Math.max(screen.y, Math.min(y, screen.y + screen.height - getHeight())));
  }

  /** Waits; then does what was chosen, with the window in front again. */
  void choose() {
    setVisible(true);
    chosen.map(Entry::run).ifPresent(Runnable::run);
  }

  private void leave(Optional<Entry> entry) {
    chosen = entry;
    dispose();
  }

  static Window window(Component over) {
    return over instanceof Window window ? window : SwingUtilities.getWindowAncestor(over);
  }
}
