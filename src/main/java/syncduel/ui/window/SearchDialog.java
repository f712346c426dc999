package syncduel.ui.window;

import java.awt.Component;
import java.awt.Dialog;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.Rectangle;
import java.util.Optional;
import javax.swing.JDialog;

/** A search in front of the window, near its top, until something is chosen or it is left. */
final class SearchDialog<E> extends JDialog {
  private static final int FROM_TOP = 8;

  private transient Optional<E> chosen = Optional.empty();

  private SearchDialog(Component over, String title, SearchPanel<E> panel) {
    super(SheetDialog.window(over), title, Dialog.ModalityType.APPLICATION_MODAL);
    setName(panel.getName());
    setUndecorated(true);
    setContentPane(panel);
    panel.onChosen(this::leave);
    pack();
    place(over.getLocationOnScreen(), over.getSize(), over.getGraphicsConfiguration().getBounds());
    panel.reveal();
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

  /** Waits; what was chosen is done with the window in front again. */
  static <E> Optional<E> choose(Component over, String title, SearchPanel<E> panel) {
    var dialog = new SearchDialog<>(over, title, panel);
    dialog.setVisible(true);
    return dialog.chosen;
  }

  private void leave(Optional<E> entry) {
    chosen = entry;
    dispose();
  }
}
