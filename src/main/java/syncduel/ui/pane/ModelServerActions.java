package syncduel.ui.pane;

import syncduel.model.RowId;
import syncduel.view.Command;
import syncduel.view.WindowModel;

/** What a person wants at the server, asked of the window's model. */
record ModelServerActions(WindowModel model) implements ServerActions {
  @Override
  public void insert(String text) {
    model.actions().serverInsert(text);
  }

  @Override
  public void edit(RowId id, String text) {
    model.actions().serverEdit(id, text);
  }

  @Override
  public void complete(RowId id, boolean complete) {
    model.actions().serverTick(id, complete);
  }

  @Override
  public void delete(RowId id) {
    model.actions().serverDelete(id);
  }

  @Override
  public void undelete(RowId id) {
    model.actions().serverUndelete(id);
  }

  @Override
  public void select(RowId id) {
    model.log().selectRow(id);
  }

  @Override
  public void selectExchange(int exchange) {
    model.log().show(exchange);
  }

  @Override
  public void run(Command command) {
    model.run(command);
  }
}
