package syncduel.ui.pane;

import java.util.List;
import syncduel.model.RowId;
import syncduel.view.Label;
import syncduel.view.TodoRowState;

/** The rows of a client. */
final class TodoModel extends RowModel<TodoRowState> {
  static final int TICK = 0;
  static final int CHIP = 2;

  TodoModel() {
    super(List.of("", Texts.of(Label.TODO), Texts.of(Label.VERSION)), TICK);
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
    String version = row.chip().label();
    return row.word().isEmpty()
        ? Texts.of(Label.ROW_TOOLTIP, row.text(), row.id(), version)
        : Texts.of(Label.ROW_TOOLTIP_STATE, row.text(), row.id(), row.word(), version);
  }
}
