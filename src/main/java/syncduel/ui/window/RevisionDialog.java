package syncduel.ui.window;

import java.awt.Component;
import java.awt.Dialog;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.swing.JDialog;
import syncduel.view.LessonDraft;

/** In front of the window: what is said about a session, until it is taken over or left. */
final class RevisionDialog extends JDialog {
  private transient Optional<LessonDraft> answer = Optional.empty();

  RevisionDialog(Component over, String title, LessonDraft draft, BooleanSupplier discard) {
    super(SheetDialog.window(over), title, Dialog.ModalityType.APPLICATION_MODAL);
    setName("revision");
    var panel = new RevisionPanel(draft, this::leave, discard);
    setContentPane(panel);
    setDefaultCloseOperation(DO_NOTHING_ON_CLOSE);
    addWindowListener(
        new WindowAdapter() {
          @Override
          public void windowOpened(WindowEvent event) {
            panel.focusNarration();
          }

          @Override
          public void windowClosing(WindowEvent event) {
            panel.giveUp();
          }
        });
    pack();
    Screens.fit(this, over);
  }

  /** Waits; empty when the person changed their mind. */
  Optional<LessonDraft> answer() {
    setVisible(true);
    return answer;
  }

  private void leave(Optional<LessonDraft> revision) {
    answer = revision;
    dispose();
  }
}
