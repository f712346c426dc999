package syncduel.ui.pane;

import java.util.Map;
import syncduel.view.Command;
import syncduel.view.ConflictCardState.ChoiceState;

/** What a person wants of one client; each pane has its own, so no party is named. */
public interface ClientActions extends RowActions {
  /** A new to-do with this text, which is not blank. */
  void insert(String text);

  /** A button or a menu entry of the pane, or its banner's action or cross. */
  void run(Command command);

  /** A button of the open conflict card; which one says {@link ChoiceState#choice}. */
  void choose(ChoiceState choice);

  /**
   * The merge that was settled on the card.
   *
   * @param settled by column, what stands in the fields that took input: a String or a Boolean
   */
  void sendMerge(Map<String, Object> settled);

  /** Back to the choices without a merge. */
  void leaveMerge();
}
