package syncduel.export.film;

import java.util.ArrayList;
import java.util.List;

/** The shots of a film, in order. */
public record Film(List<Shot> shots) {
  /** Keeps its own copy; there is one at least. */
  public Film {
    shots = List.copyOf(shots);
    if (shots.isEmpty()) {
      throw new IllegalArgumentException("A film has a shot");
    }
  }

  /** How long it is, in milliseconds. */
  public long millis() {
    return shots.stream().mapToLong(Shot::millis).sum();
  }

  /** What is said and when: shots in a row that say the same are one cue. */
  public List<Cue> cues() {
    var cues = new ArrayList<Cue>();
    long from = 0;
    for (Shot shot : shots) {
      long to = from + shot.millis();
      int last = cues.size() - 1;
      if (last >= 0
          && cues.get(last).to() == from
          && cues.get(last).text().equals(shot.caption())) {
        cues.set(last, new Cue(cues.get(last).from(), to, shot.caption()));
      } else if (!shot.caption().isEmpty()) {
        cues.add(new Cue(from, to, shot.caption()));
      }
      from = to;
    }
    return List.copyOf(cues);
  }

  /**
   * One sentence of the captions.
   *
   * @param from in milliseconds from the film's beginning, {@code to} likewise
   */
  public record Cue(long from, long to, String text) {}
}
