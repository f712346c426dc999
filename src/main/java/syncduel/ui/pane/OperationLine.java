package syncduel.ui.pane;

import syncduel.ui.paint.ChipLabel;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.TextStyle;
import syncduel.view.QueueState.Operation;

/** One further operation of a queue: what it does, on which version, how it stands. */
final class OperationLine extends ZoomedPanel {
  OperationLine(Operation operation) {
    super(Role.INSET, "insets 0 12 0 12, gap 0", "", "[24!,center]");
    String what = operation.kind() + " " + operation.row();
    put(RoleLabel.of(what, TextStyle.MONO, Role.TEXT), "wmin 20");
    put(RoleLabel.of(operation.basedOn(), TextStyle.SMALL, Role.TEXT_MUTED), "gapleft 8, wmin 0");
    operation.chip().ifPresent(chip -> put(new ChipLabel(StateText.chip(chip)), "gapleft 8"));
    put(state(operation), "gapleft 8, pushx, alignx right");
  }

  private static RoleLabel state(Operation operation) {
    var state =
        RoleLabel.of(
            operation.word(), StateSign.style(operation.look()), StateSign.role(operation.look()));
    StateSign.icon(operation.look()).ifPresent(state::setIcon);
    return state;
  }
}
