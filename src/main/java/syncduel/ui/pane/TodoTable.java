package syncduel.ui.pane;

import java.util.List;
import java.util.Optional;
import javax.swing.JLabel;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.TextStyle;
import syncduel.view.Label;
import syncduel.view.TodoRowState;
import syncduel.view.TodoRowState.Look;

/** The to-dos of one client. */
final class TodoTable extends RowTable<TodoRowState> {
  private static final int TICK_WIDTH = 28;
  private static final int CHIP_WIDTH = 53;
  private static final int TEXT_INSET = 8;
  private static final int EDGE = 12;

  private final TodoCell text = new TodoCell();

  TodoTable(RowActions actions, String name) {
    super(new TodoModel(), actions, name);
    var heading = Heading.leading(TextStyle.CAPTION, TEXT_INSET, Role.LINE);
    var version = new Heading(TextStyle.CAPTION, JLabel.TRAILING, 0, EDGE, Role.LINE);
    addColumn(TodoModel.TICK, TICK_WIDTH, new CheckCell(JLabel.TRAILING), heading);
    addColumn(RowModel.TEXT, 0, text, heading);
    addColumn(
        TodoModel.CHIP,
        CHIP_WIDTH,
        new ChipCell<>(TodoRowState::chip, JLabel.TRAILING, EDGE),
        version);
  }

  /** In a narrow window state words give way to their signs. */
  void narrow(boolean narrow) {
    if (text.narrow(narrow)) {
      repaint();
    }
  }

  @Override
  Optional<Role> tint(TodoRowState row) {
    if (row.look() == Look.CONFLICT) {
      return Optional.of(Role.CONFLICT_TINT);
    }
    boolean marked = row.justChanged() || row.selected();
    return marked ? Optional.of(Role.ACCENT_TINT) : Optional.empty();
  }

  @Override
  boolean fades(TodoRowState row) {
    return row.justChanged() && !row.selected();
  }

  @Override
  Optional<Role> bar(TodoRowState row) {
    if (row.look() == Look.CONFLICT) {
      return Optional.of(Role.CONFLICT_FILL);
    }
    return row.justChanged() ? Optional.of(Role.ACCENT_TEXT) : Optional.empty();
  }

  @Override
  void delete(TodoRowState row) {
    if (row.editable()) {
      actions().delete(row.id());
    }
  }

  @Override
  RowMenu menu(TodoRowState row) {
    return RowMenu.of(
        List.of(
            new RowMenu.Entry(
                "row.edit", Texts.of(Label.EDIT_ROW), "F2", row.editable(), this::editText),
            new RowMenu.Entry(
                "row.delete",
                Texts.of(Label.DELETE_ROW),
                "DELETE",
                row.editable(),
                this::deleteRow)));
  }
}
