package syncduel.export.film;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** An MP4 with H.264, made by the ffmpeg that is on the PATH. */
public final class FfmpegEncoder implements Encoder {
  private static final int TICK = 40;
  private static final String PROGRAM = "ffmpeg";

  private final Process process;
  private final OutputStream pixels;
  private final Path messages;
  private final Yuv picture;
  private final byte[] bytes;

  /**
   * Into that file; for pictures of that size, in pixels.
   *
   * @param messages where ffmpeg writes what it has to say
   */
  public FfmpegEncoder(Path file, int width, int height, Path messages) throws IOException {
    this.messages = messages;
    this.picture = new Yuv(width, height);
    this.bytes = new byte[width * height * 3 / 2];
    this.process =
        new ProcessBuilder(command(file, width + "x" + height))
            .redirectErrorStream(true)
            .redirectOutput(messages.toFile())
            .start();
    this.pixels = process.getOutputStream();
  }

  /** Whether there is an ffmpeg on the PATH that can write H.264. */
  public static boolean isThere() {
    try {
      Process asked =
          new ProcessBuilder(PROGRAM, "-hide_banner", "-encoders")
              .redirectErrorStream(true)
              .start();
      asked.getOutputStream().close();
      String answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return asked.waitFor() == 0 && answer.contains("libx264");
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Bit-exact, so that two runs give the same file; the colours are named, so none is guessed. */
  private static List<String> command(Path file, String size) {
    String line =
        PROGRAM
            + " -hide_banner -loglevel error -y"
            + (" -f rawvideo -pix_fmt yuv420p -s " + size + " -r " + 1_000 / TICK + " -i -")
            + " -c:v libx264 -preset veryfast -tune animation -crf 18 -pix_fmt yuv420p -g 250"
            + " -color_primaries bt709 -color_trc bt709 -colorspace bt709 -color_range tv"
            + " -fflags +bitexact -flags:v +bitexact -map_metadata -1 -movflags +faststart -f mp4";
    var words = new java.util.ArrayList<>(List.of(line.split(" ")));
    words.add(file.toAbsolutePath().toString());
    return words;
  }

  @Override
  public int tickMillis() {
    return TICK;
  }

  @Override
  public void frame(BufferedImage image, int ticks) throws IOException {
    picture.show(Recorder.pixels(image));
    picture.write(bytes);
    try {
      for (int i = 0; i < ticks; i++) {
        pixels.write(bytes);
      }
    } catch (IOException e) {
      throw new IOException("ffmpeg gave up: " + said(), e);
    }
  }

  @Override
  public void finish() throws IOException {
    pixels.close();
    try {
      if (process.waitFor() != 0) {
        throw new IOException("ffmpeg gave up: " + said());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while ffmpeg was at work", e);
    }
  }

  private String said() throws IOException {
    String all = Files.readString(messages).strip();
    return all.isEmpty() ? "it did not say why" : all.substring(all.lastIndexOf('\n') + 1);
  }

  @Override
  public void close() {
    process.destroy();
  }
}
