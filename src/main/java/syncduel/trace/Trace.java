package syncduel.trace;

import java.util.List;

/**
 * What happened in one world from its setup on.
 *
 * @param start what could be seen before the first step
 * @param moments in order, their steps too
 */
public record Trace(Snapshot start, List<Moment> moments) {
  private static final int LONG = 2_000;

  /** Keeps its own copy; what another trace keeps is shared with it. */
  public Trace {
    moments = SharedList.of(moments);
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

  /** The same with further moments, made in the time that these take. */
  public Trace with(List<Moment> more) {
    return new Trace(start, shared().with(more));
  }

  /** A part of it, from the moment of one index to before that of another. */
  public Trace part(int from, int end) {
    return new Trace(from == 0 ? start : moments.get(from - 1).after(), moments.subList(from, end));
  }

  /**
   * As much of it as tells what is exchanged in a step: of a long run, it begins at the last moment
   * before the step at which nobody was busy.
   */
  public Trace enoughFor(int step) {
    if (moments.size() <= LONG) {
      return this;
    }
    int from = endOf(step - 1);
    while (from > 0 && busy(moments.get(from - 1).after())) {
      from--;
    }
    return part(from, endOf(step));
  }

  private static boolean busy(Snapshot at) {
    return at.left().busy() || at.right().busy() || !at.inFlight().isEmpty();
  }

  /** Whether it is the same run up to the same moment; told without comparing what happened. */
  public boolean isSameAs(Trace other) {
    return start == other.start && moments.size() == other.moments.size() && last() == other.last();
  }

  /** The same up to a moment, that one included. */
  public Trace upToMoment(int number) {
    return new Trace(start, shared().first(Math.min(number + 1, moments.size())));
  }

  /** The same without the moments from that number on, also where it is a part itself. */
  public Trace before(int number) {
    int first = moments.isEmpty() ? 0 : moments.get(0).number();
    return new Trace(start, shared().first(Math.max(0, Math.min(number - first, moments.size()))));
  }

  /** The same up to the end of a step. */
  public Trace upTo(int step) {
    return new Trace(start, shared().first(endOf(step)));
  }

  private SharedList<Moment> shared() {
    return SharedList.of(moments);
  }
}
