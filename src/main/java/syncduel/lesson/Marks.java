package syncduel.lesson;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What a person has marked in the event log of a session. A line is known by its number and by the
 * branch whose step it belongs to, so that it stays marked on all branches that have this step.
 *
 * @param all without those that say nothing
 */
public record Marks(Map<Place, Mark> all) {
  /** Keeps its own copy. */
  public Marks {
    all = Map.copyOf(all);
  }

  /**
   * A line of the log.
   *
   * @param branch the number of the branch on which its step was first taken
   * @param line its number, from 1
   */
  public record Place(int branch, int line) implements Comparable<Place> {
    /** Branches count from 0, lines from 1. */
    public Place {
      if (branch < 0 || line < 1) {
        throw new IllegalArgumentException("Branch " + branch + ", line " + line);
      }
    }

    @Override
    public int compareTo(Place other) {
      return branch == other.branch
          ? Integer.compare(line, other.line)
          : Integer.compare(branch, other.branch);
    }
  }

  /**
   * What a line is marked with.
   *
   * @param comment empty for none
   */
  public record Mark(boolean pinned, String comment) {
    /** Blanks around a comment are nothing that one meant. */
    public Mark {
      Objects.requireNonNull(comment, "comment");
      comment = comment.strip();
    }

    /** Neither pinned nor commented. */
    public static Mark nothing() {
      return new Mark(false, "");
    }

    /** The same pinned or not. */
    public Mark pinned(boolean other) {
      return new Mark(other, comment);
    }

    /** The same with another comment. */
    public Mark commented(String other) {
      return new Mark(pinned, other);
    }

    /** Whether it says nothing. */
    public boolean isNothing() {
      return equals(nothing());
    }
  }

  /** Nothing is marked. */
  public static Marks none() {
    return new Marks(Map.of());
  }

  /** The mark of a line, perhaps one that says nothing. */
  public Mark at(Place place) {
    return all.getOrDefault(place, Mark.nothing());
  }

  /** The same with another mark on a line. */
  public Marks with(Place place, Mark mark) {
    Map<Place, Mark> others = new HashMap<>(all);
    if (mark.isNothing()) {
      others.remove(place);
    } else {
      others.put(place, mark);
    }
    return new Marks(others);
  }

  /** Those on branches that are still kept. */
  public Marks on(Branches branches) {
    Map<Place, Mark> left = new HashMap<>(all);
    left.keySet().removeIf(place -> branches.branch(place.branch()).isEmpty());
    return left.size() == all.size() ? this : new Marks(left);
  }

  /** The marks of the lines that can be seen now, by their numbers. */
  public Map<Integer, Mark> in(LogBook book, Branches branches) {
    Map<Integer, Mark> seen = new TreeMap<>();
    all.forEach(
        (place, mark) -> {
          boolean there = place.line() <= book.size();
          if (there && branches.owner(book.line(place.line() - 1).step()) == place.branch()) {
            seen.put(place.line(), mark);
          }
        });
    return seen;
  }
}
