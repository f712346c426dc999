package syncduel.ui.pane;

import java.util.ArrayList;
import java.util.List;
import syncduel.model.Fields;
import syncduel.model.RowId;
import syncduel.view.Command;

/** Writes down what a person wanted, in words. */
final class RecordedActions implements ClientActions, ServerActions {
  private final List<String> wanted = new ArrayList<>();

  List<String> wanted() {
    return List.copyOf(wanted);
  }

  @Override
  public void insert(String text) {
    wanted.add("insert " + text);
  }

  @Override
  public void edit(RowId id, String text) {
    wanted.add("edit " + id + " " + text);
  }

  @Override
  public void complete(RowId id, boolean complete) {
    wanted.add("complete " + id + " " + complete);
  }

  @Override
  public void delete(RowId id) {
    wanted.add("delete " + id);
  }

  @Override
  public void undelete(RowId id) {
    wanted.add("undelete " + id);
  }

  @Override
  public void select(RowId id) {
    wanted.add("select " + id);
  }

  @Override
  public void run(Command command) {
    wanted.add("run " + command);
  }

  @Override
  public void selectExchange(int exchange) {
    wanted.add("select exchange " + exchange);
  }

  @Override
  public void usePolicy(String name) {
    wanted.add("policy " + name);
  }

  @Override
  public void restore(int entry) {
    wanted.add("restore " + entry);
  }

  @Override
  public void choose(Command choice) {
    wanted.add("choose " + choice);
  }

  @Override
  public void sendMerge(Fields settled) {
    wanted.add("merge " + settled);
  }

  @Override
  public void leaveMerge() {
    wanted.add("leave merge");
  }
}
