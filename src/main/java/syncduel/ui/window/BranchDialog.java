package syncduel.ui.window;

import java.awt.Component;
import java.awt.Dimension;
import syncduel.view.BranchComparison;

/** Two branches in front of the window; closing it cancels what is being played. */
final class BranchDialog {
  /** In pixels at 100 %, with its frame. */
  static final Dimension WANTED = new Dimension(1240, 800);

  private final BranchComparison comparison;
  private final BranchPanel panel;
  private final SheetDialog dialog;

  BranchDialog(Component over, BranchComparison comparison) {
    this.comparison = comparison;
    panel = new BranchPanel(comparison, this::close);
    String title = comparison.state().title();
    dialog = new SheetDialog(over, title, panel, WANTED, comparison::cancel);
    dialog.setName("compare.dialog");
  }

  /** Plays both branches and waits until the person leaves. */
  void open() {
    comparison.onChange(panel::show);
    comparison.play();
    dialog.setVisible(true);
  }

  private void close() {
    dialog.dispose();
  }
}
