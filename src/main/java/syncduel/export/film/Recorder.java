package syncduel.export.film;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.util.ArrayList;
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
     * @param done how many pictures have been taken, of {@code all}
     * @return whether to go on
     */
    boolean at(int done, int all);
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
    List<Integer> ticks = ticks(film);
    int all = 0;
    for (int shot = 0; shot < ticks.size(); shot++) {
      all += pictures(shot, ticks.get(shot));
    }
    int done = 0;
    for (int shot = 0; shot < ticks.size(); shot++) {
      for (int taken = 0; taken < ticks.get(shot); done++) {
        if (!progress.at(done, all)) {
          return false;
        }
        int stays = moves(shot, taken) ? 1 : ticks.get(shot) - taken;
        follow(source.frame(shot, elapsed(taken)), stays);
        taken += stays;
      }
    }
    hand();
    encoder.finish();
    return progress.at(all, all);
  }

  /** How many ticks each shot stays; what is rounded in one is made good in the next. */
  private List<Integer> ticks(Film film) {
    var ticks = new ArrayList<Integer>();
    long from = 0;
    for (Shot shot : film.shots()) {
      long to = from + shot.millis();
      ticks.add((int) (tick(to) - tick(from)));
      from = to;
    }
    return ticks;
  }

  private long tick(long millis) {
    return Math.round((double) millis / encoder.tickMillis());
  }

  private long elapsed(int ticks) {
    return (long) ticks * encoder.tickMillis();
  }

  private boolean moves(int shot, int tick) {
    return elapsed(tick) < source.motion(shot);
  }

  /** One for each tick while the shot moves, and one for the rest. */
  private int pictures(int shot, int ticks) {
    long motion = source.motion(shot);
    int moving = (int) ((motion + encoder.tickMillis() - 1) / encoder.tickMillis());
    return Math.min(ticks, moving + 1);
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
