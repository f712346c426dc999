package syncduel.ui.pane;

import syncduel.model.Fields;
import syncduel.trace.Party;
import syncduel.view.Command;
import syncduel.view.WindowModel;

/** What a person wants of one client; each pane has its own, so no party is named. */
public interface ClientActions extends RowActions {
  /** Asks the window's model for all of it. */
  static ClientActions of(WindowModel model, Party client) {
    return new ModelClientActions(model, client);
  }

  /** A new to-do with this text, which is not blank. */
  void insert(String text);

  /** A button or a menu entry of the pane, or its banner's action or cross. */
  void run(Command command);

  /** Another policy, by its name in lesson files. */
  void usePolicy(String name);

  /** A value that lost shall be a new local edit, by its number in the history. */
  void restore(int entry);

  /** A button of the open conflict card. */
  void choose(Command choice);

  /**
   * The merge that was settled on the card.
   *
   * @param settled by column, what stands in the fields that took input: a String or a Boolean
   */
  void sendMerge(Fields settled);

  /** Back to the choices without a merge. */
  void leaveMerge();
}
