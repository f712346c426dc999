package syncduel.view;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.concurrent.ConcurrentHashMap;
import syncduel.lesson.LogBook;
import syncduel.lesson.LogLine;
import syncduel.view.LogState.Entry;

/**
 * The rows of the log: lines that are seen, those that were opened with their parts below them. A
 * row is put into words only when it is asked for. Immutable; any thread.
 */
public final class LogRows extends AbstractList<Entry> implements RandomAccess {
  private static final int KEPT = 512;

  private final LogEntries entries;
  private final LogHits hits;

  /** The places of the lines that were opened, and how many rows lie before and in them. */
  private final int[] opened;

  private final int[] before;
  private final int size;
  private final Map<Integer, Entry> made = new ConcurrentHashMap<>();

  LogRows(LogEntries entries) {
    this.entries = entries;
    LogView view = entries.scene().log();
    hits = view.hits();
    opened =
        view.look().opened().stream()
            .filter(number -> number <= view.book().size())
            .flatMapToInt(number -> hits.place(number - 1).stream())
            .sorted()
            .toArray();
    before = new int[opened.length];
    int parts = 0;
    for (int i = 0; i < opened.length; i++) {
      before[i] = opened[i] + parts;
      parts += line(opened[i]).parts().size();
    }
    size = hits.size() + parts;
  }

  private LogLine line(int place) {
    return entries.scene().log().book().line(hits.line(place));
  }

  /** Whether these are the same rows, told without looking at them; they may be equal if not. */
  public boolean isSameAs(LogRows other) {
    return this == other
        || entries.isSameAs(other.entries)
            && hits.equals(other.hits)
            && size == other.size
            && Arrays.equals(opened, other.opened);
  }

  /** How many rows from the first on are about the same lines, in the same words. */
  public int sharedWith(LogRows other) {
    boolean alike =
        opened.length == 0
            && other.opened.length == 0
            && entries.scene().log().marks().equals(other.entries.scene().log().marks())
            && entries.scene().words().locale().equals(other.entries.scene().words().locale());
    if (!alike) {
      return 0;
    }
    LogBook book = entries.scene().log().book();
    return hits.sharedWith(other.hits, book.sharedLines(other.entries.scene().log().book()));
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Entry get(int index) {
    Objects.checkIndex(index, size);
    Entry known = made.get(index);
    if (known != null) {
      return known;
    }
    if (made.size() >= KEPT) {
      made.clear();
    }
    Entry entry = make(index);
    made.put(index, entry);
    return entry;
  }

  private Entry make(int index) {
    int next = 0;
    while (next < opened.length && before[next] < index) {
      next++;
    }
    if (next == 0) {
      return entries.row(line(index));
    }
    LogLine open = line(opened[next - 1]);
    int part = index - before[next - 1] - 1;
    int parts = open.parts().size();
    return part < parts
        ? entries.part(open.parts().get(part))
        : entries.row(line(opened[next - 1] + 1 + part - parts));
  }

  /** The row of a line that is seen. */
  int rowOf(int place) {
    int row = place;
    for (int i = 0; i < opened.length && opened[i] < place; i++) {
      row += line(opened[i]).parts().size();
    }
    return row;
  }
}
