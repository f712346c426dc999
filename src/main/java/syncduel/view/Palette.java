package syncduel.view;

import java.util.Comparator;
import java.util.List;

/**
 * All that can be done now, to be found by typing.
 *
 * @param title what it is
 * @param prompt what stands in the empty field
 * @param nothing what is said when nothing fits
 */
public record Palette(String title, String prompt, String nothing, List<Entry> entries) {
  /** Keeps its own copy. */
  public Palette {
    entries = List.copyOf(entries);
  }

  /**
   * One thing that can be done.
   *
   * @param group the menu or the pane in which it stands
   * @param key as it is printed; empty for none
   * @param selected for a choice among several, whether it is the present one
   * @param hint what it does; where it is disabled, why
   * @param run does it, on the UI thread
   */
  public record Entry(
      String group,
      String label,
      String key,
      boolean enabled,
      boolean selected,
      String hint,
      Runnable run) {}

  /** What fits the words that were typed, the best first; all of it for no words. */
  public List<Entry> matching(String typed) {
    var words = new FuzzyWords(typed);
    Comparator<Found> byScore = Comparator.comparingInt(Found::score);
    return entries.stream()
        .map(entry -> new Found(entry, words.score(entry.group() + " " + entry.label())))
        .filter(found -> found.score() > 0)
        .sorted(byScore.reversed())
        .map(Found::entry)
        .toList();
  }

  private record Found(Entry entry, int score) {}
}
