package syncduel.ui.window;

import java.awt.Component;
import java.awt.Dimension;
import syncduel.ui.window.LaboratoryPanel.Wishes;
import syncduel.view.LaboratoryState;
import syncduel.view.PolicyLaboratory;

/** The comparison of policies in front of the window; closing it cancels what is being played. */
final class LaboratoryDialog implements Wishes {
  /** In pixels at 100 %, with its frame. */
  static final Dimension WANTED = new Dimension(1180, 800);

  private final PolicyLaboratory laboratory;
  private final SheetDialog dialog;
  private final LaboratoryPanel panel = new LaboratoryPanel(this);

  LaboratoryDialog(Component over, PolicyLaboratory laboratory) {
    this.laboratory = laboratory;
    LaboratoryState state = laboratory.state();
    dialog = new SheetDialog(over, state.title(), panel, WANTED, laboratory::cancel);
    dialog.setName("lab.dialog");
  }

  /** Begins to play and waits until the person leaves. */
  void open() {
    laboratory.onChange(panel::show);
    laboratory.play();
    dialog.setVisible(true);
  }

  @Override
  public void open(int row) {
    dialog.dispose();
    laboratory.open(row);
  }

  @Override
  public void save() {
    laboratory.save();
  }

  @Override
  public void again() {
    laboratory.play();
  }

  @Override
  public void cancel() {
    laboratory.cancel();
  }

  @Override
  public void close() {
    dialog.dispose();
  }
}
