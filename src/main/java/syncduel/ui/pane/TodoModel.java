package syncduel.ui.pane;

import java.util.List;
import syncduel.model.RowId;
import syncduel.view.TodoRowState;

/** The rows of a client. */
final class TodoModel extends RowModel<TodoRowState> {
  static final int TICK = 0;
  static final int CHIP = 2;

  TodoModel() {
    super(List.of("", Texts.of("todo.heading"), Texts.of("todo.version")), TICK);
  }

  @Override
  RowId id(TodoRowState row) {
    return row.id();
  }

  @Override
  String text(TodoRowState row) {
    return row.text();
  }

  @Override
  boolean complete(TodoRowState row) {
    return row.complete();
  }

  @Override
  boolean editable(TodoRowState row) {
    return row.editable();
  }

  @Override
  boolean selected(TodoRowState row) {
    return row.selected();
  }

  @Override
  String tooltip(TodoRowState row) {
    String version = StateText.chip(row.chip()).spoken();
    return row.word().isEmpty()
        ? Texts.of("row.tooltip", row.text(), row.id(), version)
        : Texts.of("row.tooltip.state", row.text(), row.id(), row.word(), version);
  }
}
