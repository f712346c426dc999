package syncduel.ui.window;

import syncduel.model.RowId;
import syncduel.trace.Party;
import syncduel.ui.pane.ClientActions;
import syncduel.ui.pane.ServerActions;
import syncduel.view.Command;
import syncduel.view.WindowModel;

/** Hands everything that a person wants to the window's model. */
record ModelActions(WindowModel model) implements WindowActions {
  @Override
  public void run(Command command) {
    model.run(command);
  }

  @Override
  public void goTo(int position) {
    model.goTo(position);
  }

  @Override
  public void switchTo(int branch) {
    model.switchTo(branch);
  }

  @Override
  public void lookAt(double position) {
    model.lookAt(position);
  }

  @Override
  public void openLesson(String number) {
    model.openLesson(number);
  }

  @Override
  public void filter(String words, int caret) {
    model.log().filter(words, caret);
  }

  @Override
  public void follow(boolean wanted) {
    model.log().follow(wanted);
  }

  @Override
  public void selectEntry(int number) {
    model.log().selectEntry(number);
  }

  @Override
  public void toggleEntry(int number) {
    model.log().toggle(number);
  }

  @Override
  public void selectExchange(int exchange) {
    model.log().selectExchange(exchange);
  }

  @Override
  public void selectRow(RowId id) {
    model.log().selectRow(id);
  }

  @Override
  public void clearSelection() {
    model.log().clearSelection();
  }

  @Override
  public ClientActions client(Party party) {
    return ClientActions.of(model, party);
  }

  @Override
  public ServerActions server() {
    return ServerActions.of(model);
  }
}
