package syncduel.ui.pane;

import syncduel.model.RowId;

/**
 * What a person wants of one row, in a client's list or in the server's grid. Called on the event
 * thread; every call returns at once.
 */
public interface RowActions {
  /** The text was changed in place; never called when it stayed the same. */
  void edit(RowId id, String text);

  /** The row was ticked, or its tick taken away. */
  void complete(RowId id, boolean complete);

  /** The row shall be deleted. */
  void delete(RowId id);

  /** Log and diagram shall follow this row. */
  void select(RowId id);
}
