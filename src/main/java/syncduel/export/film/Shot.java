package syncduel.export.film;

import java.util.Objects;
import java.util.Optional;

/**
 * One state of the window and how long it stays in the film.
 *
 * @param millis how long
 * @param caption what is said meanwhile; empty for nothing
 * @param gesture what a person does meanwhile to bring the next shot about
 * @param closeUp what the camera goes to and comes back from meanwhile
 */
public record Shot(
    long millis, String caption, Optional<Gesture> gesture, Optional<CloseUp> closeUp) {
  /** Takes some time. */
  public Shot {
    Objects.requireNonNull(caption, "caption");
    Objects.requireNonNull(gesture, "gesture");
    Objects.requireNonNull(closeUp, "closeUp");
    if (millis <= 0) {
      throw new IllegalArgumentException("A shot takes time, not " + millis + " ms");
    }
  }

  /** Nobody does anything, and the camera stands still. */
  public static Shot still(long millis, String caption) {
    return new Shot(millis, caption, Optional.empty(), Optional.empty());
  }
}
