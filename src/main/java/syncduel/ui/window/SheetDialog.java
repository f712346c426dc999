package syncduel.ui.window;

import java.awt.Component;
import java.awt.Dialog;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.Window;
import java.awt.event.ActionEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import syncduel.ui.theme.Scale;

/** A large dialog in front of the window, on its screen; Escape and the cross close it. */
final class SheetDialog extends JDialog {
  private final transient Runnable closed;

  /**
   * Not shown yet.
   *
   * @param wanted its size in pixels at 100 %; smaller where the screen is
   * @param closed is run once when it closes, whatever it does at that time
   */
  SheetDialog(Component over, String title, JComponent content, Dimension wanted, Runnable closed) {
    super(window(over), title, Dialog.ModalityType.APPLICATION_MODAL);
    this.closed = closed;
    setContentPane(content);
    setDefaultCloseOperation(DISPOSE_ON_CLOSE);
    Scale scale = Scale.current();
    Rectangle screen = Screens.usable(over.getGraphicsConfiguration());
    setSize(
        Math.min(scale.px(wanted.width), screen.width),
        Math.min(scale.px(wanted.height), screen.height * 9 / 10));
    Screens.fit(this, over);
    closeByKey();
    addWindowListener(
        new WindowAdapter() {
          @Override
          public void windowClosed(WindowEvent event) {
            closed();
          }
        });
  }

  /** The window itself, or that in which it stands. */
  static Window window(Component over) {
    return over instanceof Window window ? window : SwingUtilities.getWindowAncestor(over);
  }

  private void closed() {
    closed.run();
  }

  private void closeByKey() {
    getRootPane()
        .getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW)
        .put(KeyStroke.getKeyStroke("ESCAPE"), "close");
    getRootPane()
        .getActionMap()
        .put(
            "close",
            new AbstractAction() {
              @Override
              public void actionPerformed(ActionEvent event) {
                dispose();
              }
            });
  }
}
