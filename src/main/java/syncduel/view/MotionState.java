package syncduel.view;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import syncduel.picture.WireOptions.Way;
import syncduel.trace.Direction;
import syncduel.trace.Party;

/**
 * What moves in a state. Time is counted from when the state was first shown, so that a picture is
 * a function of the state and the time that has passed.
 *
 * @param moment the number of the last moment in what is shown: another one begins to move anew
 * @param travel the message that travels along the wire, if one does
 * @param millis how long it travels, with the speed in it; 0 where nothing does
 * @param fades whether the tint of what just changed fades and leaves its bar; otherwise both stay
 * @param before the moment from which one comes; empty where the state is simply there
 * @param change what moves into its place because of that
 */
public record MotionState(
    int moment,
    Optional<Travel> travel,
    long millis,
    boolean fades,
    OptionalInt before,
    Change change) {
  /** All is there. */
  public MotionState {
    Objects.requireNonNull(travel, "travel");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(change, "change");
  }

  /**
   * What moves into its place.
   *
   * @param millis how long that takes
   * @param advances whether the knob comes from the step before
   * @param recolours whether a lane of the diagram gets another version's colour
   * @param opening the clients whose card opens
   * @param closing the cards that close, as they were
   */
  public record Change(
      long millis,
      boolean advances,
      boolean recolours,
      Set<Party> opening,
      Map<Party, ConflictCardState> closing) {
    /** Nothing. */
    static final Change NONE = new Change(0, false, false, Set.of(), Map.of());

    /** Keeps its own copies. */
    public Change {
      opening = Set.copyOf(opening);
      closing = Map.copyOf(closing);
    }

    /** How long anything does; 0 where nothing does. */
    public long duration() {
      return advances || recolours || !opening.isEmpty() || !closing.isEmpty() ? millis : 0;
    }
  }

  MotionState with(Change other) {
    return new MotionState(moment, travel, millis, fades, before, other);
  }

  /** A message on its way, and how far it gets. */
  public record Travel(int exchange, Direction direction, Way way) {
    /** All is there. */
    public Travel {
      Objects.requireNonNull(direction, "direction");
      Objects.requireNonNull(way, "way");
    }
  }

  /** Nothing moves: somebody looks at a moment, or wants no motion. */
  static MotionState none(int moment) {
    return new MotionState(moment, Optional.empty(), 0, false, OptionalInt.empty(), Change.NONE);
  }
}
