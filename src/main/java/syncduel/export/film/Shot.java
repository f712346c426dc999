package syncduel.export.film;

import java.util.Objects;

/**
 * One state of the window and how long it stays in the film.
 *
 * @param millis how long
 * @param caption what is said meanwhile; empty for nothing
 */
public record Shot(long millis, String caption) {
  /** Takes some time. */
  public Shot {
    Objects.requireNonNull(caption, "caption");
    if (millis <= 0) {
      throw new IllegalArgumentException("A shot takes time, not " + millis + " ms");
    }
  }
}
