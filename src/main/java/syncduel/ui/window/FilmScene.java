package syncduel.ui.window;

import java.util.Objects;
import java.util.Optional;
import syncduel.export.film.Shot;
import syncduel.trace.Party;
import syncduel.view.Gesture;
import syncduel.view.WindowState;

/**
 * What the window shows in a shot.
 *
 * @param shown for how many milliseconds it has been shown when the shot begins
 * @param near the client whose message is seen from near at the shot's end; empty for the whole
 *     window
 * @param approach what leads from this state to the next; empty where nobody does anything
 */
public record FilmScene(
    WindowState state, Shot shot, long shown, Optional<Party> near, Optional<Approach> approach) {
  /** All is there. */
  public FilmScene {
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(shot, "shot");
    Objects.requireNonNull(near, "near");
    Objects.requireNonNull(approach, "approach");
  }

  /**
   * A person is about to do the next thing, and the camera goes where it will happen.
   *
   * @param gesture what the person does; empty where the pointer is not shown
   * @param from what was seen from near before
   */
  public record Approach(Optional<Gesture> gesture, Optional<Party> from) {
    /** Both are there. */
    public Approach {
      Objects.requireNonNull(gesture, "gesture");
      Objects.requireNonNull(from, "from");
    }
  }

  /** How much of the shot is over, from 0 to 1. */
  double part(long elapsed) {
    return Math.min(1, (double) elapsed / shot.millis());
  }
}
