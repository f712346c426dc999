package syncduel.ui.window;

import syncduel.ui.theme.Scale;
import syncduel.view.LogState.Entry;

/** The columns of the event log, from left to right; widths are pixels at 100 %. */
enum LogColumn {
  NUMBER("number", 32, false),
  TIME("time", 68, true),
  WHO("who", 52, false),
  REQUEST("request", 84, false),
  IF_MATCH("ifMatch", 64, false),
  STATUS("status", 60, false),
  ETAG("etag", 44, false),
  DURATION("duration", 60, true),
  /** Takes what is left. */
  SENTENCE("sentence", 0, false);

  private static final int MOST_TIMES_WIDER = 2;
  private static final int PADDING = 8;

  private final String key;
  private final int width;
  private final boolean needsRoom;

  LogColumn(String key, int width, boolean needsRoom) {
    this.key = key;
    this.width = width;
    this.needsRoom = needsRoom;
  }

  /** The message that heads it. */
  String headingKey() {
    return "log.heading." + key;
  }

  /** Whether it is shown in a wide window only. */
  boolean needsRoom() {
    return needsRoom;
  }

  boolean takesTheRest() {
    return width == 0;
  }

  int usualWidth(Scale scale) {
    return scale.px(width);
  }

  /** As wide as its longest cell within bounds, so that ids of clients can be read. */
  int widthFor(Iterable<Entry> rows, Scale scale) {
    int usual = scale.px(width);
    int widest = usual;
    for (Entry row : rows) {
      LogCellText cell = LogCellText.of(this, row);
      widest = Math.max(widest, cell.width(scale) + scale.px(PADDING));
    }
    return Math.min(widest, MOST_TIMES_WIDER * usual);
  }
}
