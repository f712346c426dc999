package syncduel.export.film;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.util.List;

/** Takes the pictures of a film one by one and hands those that differ to an encoder. */
public final class Recorder {
  private final FrameSource source;
  private final Encoder encoder;
  private final Progress progress;
  private BufferedImage pending;
  private int pendingTicks;

  /** Hears how far the recording is. */
  public interface Progress {
    /**
     * Some of the film is done.
     *
     * @param doneMillis of the film's own time, of {@code allMillis}
     * @return whether to go on
     */
    boolean at(long doneMillis, long allMillis);
  }

  private Recorder(FrameSource source, Encoder encoder, Progress progress) {
    this.source = source;
    this.encoder = encoder;
    this.progress = progress;
  }

  /** Records the whole film; false when it was called off before its end. */
  public static boolean record(Film film, FrameSource source, Encoder encoder, Progress progress)
      throws IOException {
    return new Recorder(source, encoder, progress).record(film);
  }

  private boolean record(Film film) throws IOException {
    List<Shot> shots = film.shots();
    long from = 0;
    for (int shot = 0; shot < shots.size(); shot++) {
      long to = from + shots.get(shot).millis();
      if (!take(shot, from, (int) (tick(to) - tick(from)), film.millis())) {
        return false;
      }
      from = to;
    }
    hand();
    encoder.finish();
    return true;
  }

  private long tick(long millis) {
    return Math.round((double) millis / encoder.tickMillis());
  }

  private boolean take(int shot, long from, int ticks, long all) throws IOException {
    long motion = source.motion(shot);
    int taken = 0;
    while (taken < ticks) {
      if (!progress.at(from + (long) taken * encoder.tickMillis(), all)) {
        return false;
      }
      long elapsed = (long) taken * encoder.tickMillis();
      int stays = elapsed < motion ? 1 : ticks - taken;
      follow(source.frame(shot, elapsed), stays);
      taken += stays;
    }
    return true;
  }

  private void follow(BufferedImage image, int ticks) throws IOException {
    if (pending != null && looksLike(pending, image)) {
      pendingTicks += ticks;
      return;
    }
    hand();
    pending = image;
    pendingTicks = ticks;
  }

  private void hand() throws IOException {
    if (pending != null) {
      encoder.frame(pending, pendingTicks);
    }
  }

  private static boolean looksLike(BufferedImage one, BufferedImage other) {
    int[] first = pixels(one);
    int[] second = pixels(other);
    int i = 0;
    while (i < first.length && !differ(first[i], second[i])) {
      i++;
    }
    return i == first.length;
  }

  /** The highest byte of a pixel says nothing, and not always the same. */
  static boolean differ(int pixel, int other) {
    return (pixel ^ other) << Byte.SIZE != 0;
  }

  /** One int of red, green and blue per pixel, row by row. */
  static int[] pixels(BufferedImage image) {
    return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
  }
}
