package syncduel.ui.window;

import syncduel.model.Fields;
import syncduel.model.RowId;
import syncduel.trace.Party;
import syncduel.ui.pane.ClientActions;
import syncduel.ui.pane.ServerActions;
import syncduel.view.Command;

/** For pictures, in which nobody can press anything. */
final class NoActions implements WindowActions, ClientActions, ServerActions {
  @Override
  public void run(Command command) {}

  @Override
  public void goTo(int position) {}

  @Override
  public void switchTo(int branch) {}

  @Override
  public void lookAt(double position) {}

  @Override
  public void openLesson(String number) {}

  @Override
  public void filter(String words, int caret) {}

  @Override
  public void follow(boolean wanted) {}

  @Override
  public void selectEntry(int number) {}

  @Override
  public void toggleEntry(int number) {}

  @Override
  public void selectExchange(int exchange) {}

  @Override
  public void selectRow(RowId id) {}

  @Override
  public void clearSelection() {}

  @Override
  public ClientActions client(Party party) {
    return this;
  }

  @Override
  public ServerActions server() {
    return this;
  }

  @Override
  public void insert(String text) {}

  @Override
  public void edit(RowId id, String text) {}

  @Override
  public void complete(RowId id, boolean complete) {}

  @Override
  public void delete(RowId id) {}

  @Override
  public void undelete(RowId id) {}

  @Override
  public void select(RowId id) {}

  @Override
  public void usePolicy(String name) {}

  @Override
  public void restore(int entry) {}

  @Override
  public void choose(Command choice) {}

  @Override
  public void sendMerge(Fields settled) {}

  @Override
  public void leaveMerge() {}
}
