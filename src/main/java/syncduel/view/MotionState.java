package syncduel.view;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import syncduel.trace.Direction;

/**
 * What moves in a state. Time is counted from when the state was first shown, so that a picture is
 * a function of the state and the time that has passed.
 *
 * @param moment the number of the last moment in what is shown: another one begins to move anew
 * @param exchange whose message travels along the wire, {@code direction} which one
 * @param millis how long it travels, with the speed in it; 0 where nothing does
 * @param fades whether the tint of what just changed fades and leaves its bar; otherwise both stay
 */
public record MotionState(
    int moment, OptionalInt exchange, Optional<Direction> direction, long millis, boolean fades) {
  /** Both are there. */
  public MotionState {
    Objects.requireNonNull(exchange, "exchange");
    Objects.requireNonNull(direction, "direction");
  }

  /** Nothing moves: somebody looks at a moment, or wants no motion. */
  static MotionState none(int moment) {
    return new MotionState(moment, OptionalInt.empty(), Optional.empty(), 0, false);
  }
}
