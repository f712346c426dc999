package syncduel.ui.window;

import java.awt.Component;
import java.awt.Dialog;
import java.util.Optional;
import javax.swing.JDialog;
import syncduel.view.StepForm;

/** In front of the window: a step with all that can be said of it, until it is done or left. */
final class StepFormDialog extends JDialog {
  private transient Optional<StepForm> answer = Optional.empty();

  StepFormDialog(Component over, StepForm form) {
    super(SheetDialog.window(over), form.title(), Dialog.ModalityType.APPLICATION_MODAL);
    setName("stepForm.dialog");
    setContentPane(new StepFormPanel(form, this::leave));
    pack();
    Screens.fit(this, over);
  }

  /** Waits; empty when the person changed their mind. */
  Optional<StepForm> answer() {
    setVisible(true);
    return answer;
  }

  private void leave(Optional<StepForm> step) {
    answer = step;
    dispose();
  }
}
