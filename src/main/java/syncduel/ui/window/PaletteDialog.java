package syncduel.ui.window;

import java.awt.Component;
import java.awt.Dialog;
import java.awt.Point;
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
    Point corner = over.getLocationOnScreen();
    setLocation(
        corner.x + (over.getWidth() - getWidth()) / 2, corner.y + over.getHeight() / FROM_TOP);
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

  private static Window window(Component over) {
    return over instanceof Window window ? window : SwingUtilities.getWindowAncestor(over);
  }
}
