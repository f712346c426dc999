package syncduel.view;

import java.util.Arrays;
import java.util.OptionalInt;

/**
 * Which lines of the log are shown, in order: all of a range, or single ones.
 *
 * @param first the first line of the range, from 0; {@code end} is after its last one
 * @param single the lines themselves, which nobody changes; null for the whole range
 */
record LogHits(int first, int end, int[] single) {
  static LogHits range(int first, int end) {
    return new LogHits(Math.min(first, end), end, null);
  }

  static LogHits of(int[] lines) {
    return new LogHits(0, 0, lines);
  }

  int size() {
    return single == null ? end - first : single.length;
  }

  /** The line in a place, from 0. */
  int line(int place) {
    return single == null ? first + place : single[place];
  }

  /** The place of a line; empty where it is not shown. */
  OptionalInt place(int line) {
    int place = placesBefore(line);
    return place < size() && line(place) == line ? OptionalInt.of(place) : OptionalInt.empty();
  }

  /** How many of the shown lines come before that one. */
  int placesBefore(int line) {
    if (single == null) {
      return Math.max(0, Math.min(line, end) - first);
    }
    int found = Arrays.binarySearch(single, line);
    return found < 0 ? -found - 1 : found;
  }

  /** How many places from the first on have the same line as in others, before a line. */
  int sharedWith(LogHits other, int line) {
    int most = Math.min(placesBefore(line), other.placesBefore(line));
    if (single == null || other.single == null) {
      boolean ranges = single == null && other.single == null && first == other.first;
      return ranges ? most : 0;
    }
    int differs = Arrays.mismatch(single, 0, most, other.single, 0, most);
    return differs < 0 ? most : differs;
  }

  /** Those before a line, and then others that come after it. */
  LogHits beforeAnd(int line, int[] later) {
    int kept = placesBefore(line);
    int[] all = new int[kept + later.length];
    for (int place = 0; place < kept; place++) {
      all[place] = line(place);
    }
    System.arraycopy(later, 0, all, kept, later.length);
    return of(all);
  }

  /** Those before a line. */
  LogHits before(int line) {
    return single == null
        ? range(first, Math.max(first, Math.min(end, line)))
        : of(Arrays.copyOf(single, placesBefore(line)));
  }
}
