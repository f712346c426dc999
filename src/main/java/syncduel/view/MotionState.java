package syncduel.view;

import java.util.Objects;
import java.util.Optional;
import syncduel.picture.WireOptions.Way;
import syncduel.trace.Direction;

/**
 * What moves in a state. Time is counted from when the state was first shown, so that a picture is
 * a function of the state and the time that has passed.
 *
 * @param moment the number of the last moment in what is shown: another one begins to move anew
 * @param travel the message that travels along the wire, if one does
 * @param millis how long it travels, with the speed in it; 0 where nothing does
 * @param fades whether the tint of what just changed fades and leaves its bar; otherwise both stay
 */
public record MotionState(int moment, Optional<Travel> travel, long millis, boolean fades) {
  /** It is there. */
  public MotionState {
    Objects.requireNonNull(travel, "travel");
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
    return new MotionState(moment, Optional.empty(), 0, false);
  }
}
