package syncduel.trace;

import java.util.ArrayList;
import java.util.List;

/**
 * What happened in one world from its setup on.
 *
 * @param start what could be seen before the first step
 * @param moments in order, their steps too
 */
public record Trace(Snapshot start, List<Moment> moments) {
  /** Keeps its own copy. */
  public Trace {
    moments = List.copyOf(moments);
  }

  /** What can be seen now. */
  public Snapshot last() {
    return moments.isEmpty() ? start : moments.get(moments.size() - 1).after();
  }

  /** What could be seen when a step had settled; the setup for step 0. */
  public Snapshot after(int step) {
    int end = endOf(step);
    return end == 0 ? start : moments.get(end - 1).after();
  }

  /** The moments of one step; a view of this list. */
  public List<Moment> of(int step) {
    return moments.subList(endOf(step - 1), endOf(step));
  }

  /** How many moments there are up to the end of a step; steps never decrease. */
  private int endOf(int step) {
    int low = 0;
    int high = moments.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (moments.get(middle).step() <= step) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The same with further moments. */
  public Trace with(List<Moment> more) {
    var all = new ArrayList<>(moments);
    all.addAll(more);
    return new Trace(start, all);
  }

  /** The same up to a moment, that one included. */
  public Trace upToMoment(int number) {
    return new Trace(start, moments.subList(0, Math.min(number + 1, moments.size())));
  }

  /** The same up to the end of a step. */
  public Trace upTo(int step) {
    return new Trace(start, moments.subList(0, endOf(step)));
  }
}
