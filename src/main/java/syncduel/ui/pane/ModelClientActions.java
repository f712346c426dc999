package syncduel.ui.pane;

import syncduel.model.Fields;
import syncduel.model.RowId;
import syncduel.trace.Party;
import syncduel.view.Command;
import syncduel.view.WindowModel;

/** What a person wants of one client, asked of the window's model. */
record ModelClientActions(WindowModel model, Party client) implements ClientActions {
  @Override
  public void insert(String text) {
    model.actions().insert(client, text);
  }

  @Override
  public void edit(RowId id, String text) {
    model.actions().edit(client, id, text);
  }

  @Override
  public void complete(RowId id, boolean complete) {
    model.actions().tick(client, id, complete);
  }

  @Override
  public void delete(RowId id) {
    model.actions().delete(client, id);
  }

  @Override
  public void select(RowId id) {
    model.log().selectRow(client, id);
  }

  @Override
  public void run(Command command) {
    model.run(command);
  }

  @Override
  public void usePolicy(String name) {
    model.actions().usePolicy(client, name);
  }

  @Override
  public void restore(int entry) {
    model.actions().restore(client, entry);
  }

  @Override
  public void choose(Command choice) {
    model.choose(client, choice);
  }

  @Override
  public void sendMerge(Fields settled) {
    model.mergeWith(client, settled);
  }

  @Override
  public void leaveMerge() {
    model.leaveMerge();
  }
}
