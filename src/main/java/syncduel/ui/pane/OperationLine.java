package syncduel.ui.pane;

import java.awt.Graphics;
import java.util.function.Consumer;
import syncduel.model.RowId;
import syncduel.ui.paint.ChipLabel;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.TextStyle;
import syncduel.view.QueueState.Operation;

/** One further operation of a queue: what it does, on which version, how it stands. */
final class OperationLine extends ZoomedPanel {
  private final boolean selected;

  /**
   * Shows an operation.
   *
   * @param select is told its row when it is clicked
   */
  OperationLine(Operation operation, Consumer<RowId> select) {
    super(
        operation.selected() ? Role.ACCENT_TINT : Role.INSET,
        "insets 0 12 0 12, gap 0",
        "",
        "[24!,center]");
    selected = operation.selected();
    Selecting.onClick(this, () -> select.accept(operation.row()));
    String what = operation.kind() + " " + operation.row();
    put(RoleLabel.of(what, TextStyle.MONO, Role.TEXT), "wmin 20");
    put(RoleLabel.of(operation.basedOn(), TextStyle.SMALL, Role.TEXT_MUTED), "gapleft 8, wmin 0");
    operation.chip().ifPresent(chip -> put(new ChipLabel(StateText.chip(chip)), "gapleft 8"));
    put(state(operation), "gapleft 8, pushx, alignx right");
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    super.paintComponent(graphics);
    if (selected) {
      Selecting.paintBar(graphics, getHeight());
    }
  }

  private static RoleLabel state(Operation operation) {
    var state =
        RoleLabel.of(
            operation.word(), StateSign.style(operation.look()), StateSign.role(operation.look()));
    StateSign.icon(operation.look()).ifPresent(state::setIcon);
    return state;
  }
}
