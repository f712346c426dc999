package syncduel.ui.pane;

import syncduel.model.RowId;
import syncduel.view.Command;
import syncduel.view.WindowModel;

/** What a person wants at the server; all writes are those of another writer. */
public interface ServerActions extends RowActions {
  /** Asks the window's model for all of it. */
  static ServerActions of(WindowModel model) {
    return new ModelServerActions(model);
  }

  /** A new row with this text, which is not blank. */
  void insert(String text);

  /** A deleted row shall be there again. */
  void undelete(RowId id);

  /** The event of that exchange, with its messages. */
  void selectExchange(int exchange);

  /** The banner's action or its cross. */
  void run(Command command);
}
