package syncduel.ui.window;

import syncduel.model.RowId;
import syncduel.trace.Party;
import syncduel.ui.pane.ClientActions;
import syncduel.ui.pane.ServerActions;
import syncduel.view.Command;

/**
 * All that a person can want of the window. Called on the event thread; every call returns at once,
 * and what it led to comes back as a new state.
 */
public interface WindowActions {
  /** A menu entry, a button or a key; nothing happens while it is disabled. */
  void run(Command command);

  /** The state after that many steps. */
  void goTo(int position);

  /** Another branch, where it was last looked at. */
  void switchTo(int branch);

  /** To look at a place of the timeline: steps, and a part of the next one. */
  void lookAt(double position);

  /** The bundled lesson of that number. */
  void openLesson(String number);

  /** Only events that fulfil this filter, none for all; one types at the caret. */
  void filter(String words, int caret);

  /** The newest event shall stay in view, or what is in view now. */
  void follow(boolean wanted);

  /** The event of that number, with its messages. */
  void selectEntry(int number);

  /** An event that consists of several shall be opened, or closed again. */
  void toggleEntry(int number);

  /** The event of that exchange. */
  void selectExchange(int exchange);

  /** Log and diagram shall follow this row. */
  void selectRow(RowId id);

  /** Nothing is selected any more. */
  void clearSelection();

  /** What can be wanted of one client. */
  ClientActions client(Party party);

  /** What can be wanted of the server. */
  ServerActions server();
}
