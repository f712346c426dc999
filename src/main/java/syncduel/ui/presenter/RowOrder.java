package syncduel.ui.presenter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import syncduel.model.RowId;
import syncduel.view.ClientPaneState;
import syncduel.view.ServerPaneState.ServerRow;
import syncduel.view.TodoRowState;
import syncduel.view.WindowState;

/**
 * Which rows the audience sees where not all have room: those of this step first, in all panes
 * alike, so that the rows of one table stand at the same height.
 *
 * @param ranks by id; the lower, the sooner. Other rows have the rank {@link #USUAL}
 */
record RowOrder(Map<RowId, Integer> ranks) {
  private static final int CONFLICT = 0;
  private static final int CHANGED = 1;
  private static final int PENDING = 2;
  private static final int USUAL = 3;

  RowOrder {
    ranks = Map.copyOf(ranks);
  }

  /**
   * The rows that have room.
   *
   * @param more how many there are beside them
   */
  record Shown<R>(List<R> rows, int more) {
    Shown {
      rows = List.copyOf(rows);
    }
  }

  static RowOrder of(WindowState state) {
    var ranks = new HashMap<RowId, Integer>();
    for (ClientPaneState pane : List.of(state.left(), state.right())) {
      pane.rows().forEach(row -> ranks.merge(row.id(), rank(row), Math::min));
    }
    for (ServerRow row : state.server().rows()) {
      ranks.merge(row.id(), row.justChanged() ? CHANGED : USUAL, Math::min);
    }
    return new RowOrder(ranks);
  }

  private static int rank(TodoRowState row) {
    if (row.look() == TodoRowState.Look.CONFLICT) {
      return CONFLICT;
    }
    if (row.justChanged()) {
      return CHANGED;
    }
    return row.look() == TodoRowState.Look.CLEAN ? USUAL : PENDING;
  }

  /**
   * In their own order while all have room; else the last line is left for how many are missing.
   */
  <R> Shown<R> shown(List<R> rows, Function<R, RowId> id, int room) {
    if (rows.size() <= room) {
      return new Shown<>(rows, 0);
    }
    var sorted = new ArrayList<>(rows);
    sorted.sort(Comparator.comparingInt(row -> ranks.getOrDefault(id.apply(row), USUAL)));
    int fitting = Math.max(1, room - 1);
    return new Shown<>(sorted.subList(0, fitting), rows.size() - fitting);
  }
}
