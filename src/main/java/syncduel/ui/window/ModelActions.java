package syncduel.ui.window;

import java.util.Map;
import syncduel.model.Fields;
import syncduel.model.RowId;
import syncduel.trace.Party;
import syncduel.ui.pane.ClientActions;
import syncduel.ui.pane.ServerActions;
import syncduel.view.Command;
import syncduel.view.ConflictCardState.ChoiceState;
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
  public void openLesson(String number) {
    model.openLesson(number);
  }

  @Override
  public void filter(String words) {
    model.setFilter(words);
  }

  @Override
  public void selectEntry(int number) {
    model.selectLogEntry(number);
  }

  @Override
  public void toggleEntry(int number) {
    model.toggleLogEntry(number);
  }

  @Override
  public void selectExchange(int exchange) {
    model.selectExchange(exchange);
  }

  @Override
  public void selectRow(RowId id) {
    model.selectRow(id);
  }

  @Override
  public void clearSelection() {
    model.clearSelection();
  }

  @Override
  public ClientActions client(Party party) {
    return new OfClient(model, party);
  }

  @Override
  public ServerActions server() {
    return new OfServer(model);
  }

  private record OfClient(WindowModel model, Party party) implements ClientActions {
    @Override
    public void insert(String text) {
      model.actions().insert(party, text);
    }

    @Override
    public void edit(RowId id, String text) {
      model.actions().edit(party, id, text);
    }

    @Override
    public void complete(RowId id, boolean complete) {
      model.actions().tick(party, id, complete);
    }

    @Override
    public void delete(RowId id) {
      model.actions().delete(party, id);
    }

    @Override
    public void select(RowId id) {
      model.selectRow(id);
    }

    @Override
    public void run(Command command) {
      model.run(command);
    }

    @Override
    public void choose(ChoiceState choice) {
      model.choose(party, choice.command());
    }

    @Override
    public void sendMerge(Map<String, Object> settled) {
      Fields fields = Fields.none();
      for (Map.Entry<String, Object> field : settled.entrySet()) {
        fields = fields.with(field.getKey(), field.getValue());
      }
      model.mergeWith(party, fields);
    }

    @Override
    public void leaveMerge() {
      model.leaveMerge();
    }
  }

  private record OfServer(WindowModel model) implements ServerActions {
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
      model.selectRow(id);
    }

    @Override
    public void run(Command command) {
      model.run(command);
    }
  }
}
