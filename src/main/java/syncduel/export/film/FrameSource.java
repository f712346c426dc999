package syncduel.export.film;

import java.awt.image.BufferedImage;

/** Where the pictures of a film come from; the same question has the same answer. */
public interface FrameSource {
  /** How long a shot moves before it stands still, in milliseconds. */
  long motion(int shot);

  /**
   * A picture, with one int of red, green and blue per pixel.
   *
   * @param shot its index in the film
   * @param elapsed milliseconds since the shot began
   */
  BufferedImage frame(int shot, long elapsed);
}
