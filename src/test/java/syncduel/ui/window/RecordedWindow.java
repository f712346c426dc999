package syncduel.ui.window;

import java.util.ArrayList;
import java.util.List;
import syncduel.model.Fields;
import syncduel.model.RowId;
import syncduel.trace.Party;
import syncduel.ui.pane.ClientActions;
import syncduel.ui.pane.ServerActions;
import syncduel.view.Command;

/** Writes down what a person wanted of the window, in words. */
final class RecordedWindow implements WindowActions {
  private final List<String> wanted = new ArrayList<>();

  List<String> wanted() {
    return List.copyOf(wanted);
  }

  @Override
  public void run(Command command) {
    wanted.add("run " + command);
  }

  @Override
  public void goTo(int position) {
    wanted.add("go to " + position);
  }

  @Override
  public void switchTo(int branch) {
    wanted.add("branch " + branch);
  }

  @Override
  public void lookAt(double position) {
    wanted.add("look at " + position);
  }

  @Override
  public void openLesson(String number) {
    wanted.add("open " + number);
  }

  @Override
  public void filter(String words, int caret) {
    wanted.add("filter " + words);
  }

  @Override
  public void follow(boolean wants) {
    wanted.add(wants ? "follow" : "pause");
  }

  @Override
  public void selectEntry(int number) {
    wanted.add("entry " + number);
  }

  @Override
  public void toggleEntry(int number) {
    wanted.add("toggle " + number);
  }

  @Override
  public void selectExchange(int exchange) {
    wanted.add("exchange " + exchange);
  }

  @Override
  public void selectRow(RowId id) {
    wanted.add("row " + id);
  }

  @Override
  public void clearSelection() {
    wanted.add("nothing selected");
  }

  @Override
  public ClientActions client(Party party) {
    return new Pane(party.word());
  }

  @Override
  public ServerActions server() {
    return new Pane("server");
  }

  private final class Pane implements ClientActions, ServerActions {
    private final String who;

    Pane(String who) {
      this.who = who;
    }

    private void want(String what) {
      wanted.add(who + " " + what);
    }

    @Override
    public void selectExchange(int exchange) {
      want("select exchange " + exchange);
    }

    @Override
    public void insert(String text) {
      want("insert " + text);
    }

    @Override
    public void edit(RowId id, String text) {
      want("edit " + id + " " + text);
    }

    @Override
    public void complete(RowId id, boolean complete) {
      want("complete " + id + " " + complete);
    }

    @Override
    public void delete(RowId id) {
      want("delete " + id);
    }

    @Override
    public void undelete(RowId id) {
      want("undelete " + id);
    }

    @Override
    public void select(RowId id) {
      want("select " + id);
    }

    @Override
    public void run(Command command) {
      want("run " + command);
    }

    @Override
    public void usePolicy(String name) {
      want("policy " + name);
    }

    @Override
    public void restore(int entry) {
      want("restore " + entry);
    }

    @Override
    public void choose(Command choice) {
      want("choose " + choice);
    }

    @Override
    public void sendMerge(Fields settled) {
      want("merge " + settled);
    }

    @Override
    public void leaveMerge() {
      want("leave merge");
    }
  }
}
