package syncduel.export.film;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * A picture file for each picture that differs from the one before, and a list that says how long
 * each stays, as {@code ffmpeg -f concat} reads it. That takes no notice of the last duration and
 * shows the last picture for one tick, so it is listed twice.
 */
public final class PngFolder implements Encoder {
  private static final int TICK = 40;
  private static final double SECOND = 1_000;

  private final Path folder;
  private final StringBuilder list = new StringBuilder("ffconcat version 1.0\n");
  private int count;
  private int lastTicks;

  /** Into that folder, which is there. */
  public PngFolder(Path folder) {
    this.folder = folder;
  }

  @Override
  public int tickMillis() {
    return TICK;
  }

  @Override
  public void frame(BufferedImage image, int ticks) throws IOException {
    list(lastTicks);
    count++;
    lastTicks = ticks;
    ImageIO.write(image, "png", folder.resolve(name()).toFile());
  }

  private String name() {
    return "frame-%05d.png".formatted(count);
  }

  private void list(int ticks) {
    if (ticks > 0) {
      list.append("file ").append(name()).append('\n');
      list.append("duration ").append(ticks * TICK / SECOND).append('\n');
    }
  }

  @Override
  public void finish() throws IOException {
    list(lastTicks - 1);
    list(Math.min(lastTicks, 1));
    Files.write(
        folder.resolve("frames.ffconcat"), list.toString().getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() {
    // Each picture is whole when it has been written.
  }
}
