package syncduel.export.film;

import java.awt.image.BufferedImage;
import java.io.IOException;

/**
 * Writes pictures that follow each other as a film. Closing it before it is finished leaves behind
 * what cannot be played.
 */
public interface Encoder extends AutoCloseable {
  /** How long the shortest picture stays, in milliseconds; all others stay a multiple of it. */
  int tickMillis();

  /**
   * The next picture, different from the one before.
   *
   * @param ticks how long it stays
   */
  void frame(BufferedImage image, int ticks) throws IOException;

  /** After the last picture. */
  void finish() throws IOException;

  @Override
  void close() throws IOException;
}
