package syncduel.ui.pane;

import java.awt.Component;
import java.awt.Rectangle;
import java.util.Optional;
import syncduel.model.RowId;

/** Where rows stand, for those who point at them. */
public final class RowPlace {
  private RowPlace() {}

  /**
   * The place of a row in the table's own pixels: its text, or its check box. Empty for a row that
   * is not there, and for all that is no table of rows.
   */
  public static Optional<Rectangle> of(Component table, RowId row, boolean tick) {
    return table instanceof RowTable<?> rows ? rows.place(row, tick) : Optional.empty();
  }
}
