package syncduel.ui.window;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import syncduel.ui.theme.Scale;
import syncduel.view.LogRows;
import syncduel.view.LogState.Entry;

/**
 * How wide the columns of the log want to be: as their longest cells so far, within bounds. Of a
 * long log only the newest rows are measured.
 */
final class LogWidths {
  private static final int MEASURED = 40;

  private final Map<LogColumn, Integer> widest = new EnumMap<>(LogColumn.class);
  private Optional<LogRows> known = Optional.empty();

  /** Rows have come, or others were chosen. */
  void measure(LogRows shown) {
    int measured = known.map(shown::sharedWith).orElse(0);
    if (shown.size() < known.map(List::size).orElse(0)) {
      forget();
      measured = 0;
    }
    known = Optional.of(shown);
    int rows = shown.size();
    List<Entry> newest = shown.subList(Math.min(rows, Math.max(measured, rows - MEASURED)), rows);
    Scale scale = Scale.current();
    for (LogColumn column : LogColumn.values()) {
      if (!column.takesTheRest()) {
        widest.merge(column, column.widthFor(newest, scale), Math::max);
      }
    }
  }

  /** The zoom is another, and with it every width. */
  void forget() {
    widest.clear();
    known = Optional.empty();
  }

  int of(LogColumn column) {
    return widest.getOrDefault(column, column.usualWidth(Scale.current()));
  }
}
