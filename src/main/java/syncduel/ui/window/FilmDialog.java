package syncduel.ui.window;

import java.awt.Component;
import java.awt.Dialog;
import java.awt.Window;
import java.awt.event.ActionEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.WindowConstants;
import syncduel.view.FilmDesk;

/**
 * The desk for films, beside the window: one can go on working while a film is made. It is left
 * only when no film is being made; until then leaving gives the film up.
 */
final class FilmDialog extends JDialog {
  private final transient FilmDesk desk;

  FilmDialog(Component over, FilmDesk desk) {
    super(
        over instanceof Window window ? window : SwingUtilities.getWindowAncestor(over),
        Texts.of("film.title"),
        Dialog.ModalityType.MODELESS);
    this.desk = desk;
    setName("film");
    var panel = new FilmPanel(desk, this::leave);
    setContentPane(panel);
    getRootPane().setDefaultButton(panel.usual());
    setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
    addWindowListener(
        new WindowAdapter() {
          @Override
          public void windowClosing(WindowEvent event) {
            leave();
          }
        });
    leaveByEscape();
    setResizable(false);
    pack();
    Screens.fit(this, over);
  }

  private void leaveByEscape() {
    getRootPane()
        .getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW)
        .put(KeyStroke.getKeyStroke("ESCAPE"), "leave");
    getRootPane()
        .getActionMap()
        .put(
            "leave",
            new AbstractAction() {
              @Override
              public void actionPerformed(ActionEvent event) {
                leave();
              }
            });
  }

  private void leave() {
    if (desk.isRecording()) {
      desk.cancel();
    } else {
      dispose();
    }
  }
}
