package syncduel.export.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.jcodec.api.FrameGrab;
import org.jcodec.api.JCodecException;
import org.jcodec.common.io.NIOUtils;
import org.jcodec.common.model.Picture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncodersTest {
  private static final int WIDTH = 160;
  private static final int HEIGHT = 90;
  private static final Color GROUND = new Color(0xECEEF2);
  private static final Color CHIP = new Color(0x0B69B0);

  /** A chip that goes from left to right and then stays. */
  private static final FrameSource CHIP_THAT_MOVES =
      new FrameSource() {
        @Override
        public long motion(int shot) {
          return shot == 0 ? 400 : 0;
        }

        @Override
        public BufferedImage frame(int shot, long elapsed) {
          return picture(shot == 0 ? (int) Math.min(elapsed, 400) / 8 : 50);
        }
      };

  private static final Film FILM =
      new Film(List.of(new Shot(1_000, "It moves."), new Shot(1_000, "It stays.")));

  @TempDir Path folder;

  @BeforeEach
  void withoutDisplay() {
    System.setProperty("java.awt.headless", "true");
  }

  private static BufferedImage picture(int x) {
    var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(GROUND);
    graphics.fillRect(0, 0, WIDTH, HEIGHT);
    graphics.setColor(CHIP);
    graphics.fillRect(x, 30, 40, 20);
    graphics.dispose();
    return image;
  }

  private static boolean record(Encoder encoder) throws IOException {
    try (encoder) {
      return Recorder.record(FILM, CHIP_THAT_MOVES, encoder, (done, all) -> true);
    }
  }

  @Test
  void twoGifsOfOneFilmAreEqualAndTheLastPictureIsExact() throws IOException {
    Path one = folder.resolve("one.gif");
    Path other = folder.resolve("other.gif");
    record(new GifEncoder(one));
    record(new GifEncoder(other));

    assertThat(one).hasSameBinaryContentAs(other);
    assertThat(png(lastOfGif(one))).isEqualTo(png(picture(50)));
  }

  private static byte[] png(BufferedImage image) throws IOException {
    var png = new java.io.ByteArrayOutputStream();
    ImageIO.write(image, "png", png);
    return png.toByteArray();
  }

  /** As a player does: each part is painted over what was there. */
  private static BufferedImage lastOfGif(Path gif) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
    var shown = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    try (var in = ImageIO.createImageInputStream(gif.toFile())) {
      reader.setInput(in);
      for (int i = 0; i < reader.getNumImages(true); i++) {
        var data = reader.getImageMetadata(i).getAsTree("javax_imageio_gif_image_1.0");
        var place = data.getFirstChild().getAttributes();
        Graphics2D graphics = shown.createGraphics();
        graphics.drawImage(
            reader.read(i),
            Integer.parseInt(place.getNamedItem("imageLeftPosition").getNodeValue()),
            Integer.parseInt(place.getNamedItem("imageTopPosition").getNodeValue()),
            null);
        graphics.dispose();
      }
    }
    return shown;
  }

  @Test
  void twoVideosOfOneFilmAreEqualAndCanBeDecoded() throws IOException, JCodecException {
    Path one = folder.resolve("one.mp4");
    Path other = folder.resolve("other.mp4");
    record(new JcodecEncoder(one, WIDTH, HEIGHT));
    record(new JcodecEncoder(other, WIDTH, HEIGHT));

    assertThat(one).hasSameBinaryContentAs(other);
    try (var in = NIOUtils.readableChannel(one.toFile())) {
      FrameGrab grab = FrameGrab.createFrameGrab(in);
      assertThat(grab.getVideoTrack().getMeta().getTotalDuration()).isEqualTo(2.0);
      assertThat(grab.getNativeFrame().getCroppedWidth()).isEqualTo(WIDTH);
    }
  }

  /** What is skipped, and what is written over it, must be what a player shows. */
  @Test
  void everyPictureOfAVideoIsDecodedAlmostAsItWasPainted() throws IOException, JCodecException {
    Path video = folder.resolve("chip.mp4");
    record(new JcodecEncoder(video, WIDTH, HEIGHT));

    try (var in = NIOUtils.readableChannel(video.toFile())) {
      FrameGrab grab = FrameGrab.createFrameGrab(in);
      for (int tick = 0; tick <= 10; tick++) {
        var painted = new Yuv(WIDTH, HEIGHT);
        painted.show(Recorder.pixels(CHIP_THAT_MOVES.frame(0, tick * 40L)));

        assertThat(farthest(grab.getNativeFrame(), painted.picture())).isLessThan(9);
      }
    }
  }

  @Test
  void nothingIsLeftInAVideoOfWhatWasThereBefore() throws IOException, JCodecException {
    Path video = folder.resolve("gone.mp4");
    record(new JcodecEncoder(video, WIDTH, HEIGHT));

    try (var in = NIOUtils.readableChannel(video.toFile())) {
      FrameGrab grab = FrameGrab.createFrameGrab(in);
      Picture last = grab.getNativeFrame();
      for (int i = 1; i < 11; i++) {
        last = grab.getNativeFrame();
      }
      var painted = new Yuv(WIDTH, HEIGHT);
      painted.show(Recorder.pixels(picture(50)));

      assertThat(farthest(last, painted.picture())).isLessThan(3);
    }
  }

  /** Brightness from 0 to 255; what was decoded is as wide as its blocks. */
  private static int farthest(Picture decoded, Picture painted) {
    int farthest = 0;
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        int one = decoded.getPlaneData(0)[y * decoded.getPlaneWidth(0) + x];
        int other = painted.getPlaneData(0)[y * painted.getPlaneWidth(0) + x];
        farthest = Math.max(farthest, Math.abs(one - other));
      }
    }
    return farthest;
  }

  @Test
  void anEncoderThatWorksBesideWritesTheSameFilm() throws IOException {
    Path one = folder.resolve("one.gif");
    Path other = folder.resolve("other.gif");
    record(new GifEncoder(one));
    record(new BesideEncoder(new GifEncoder(other)));

    assertThat(one).hasSameBinaryContentAs(other);
  }

  @Test
  void whatGoesWrongBesideIsToldInTheEnd() {
    assertThatThrownBy(() -> record(new BesideEncoder(new FullDisk())))
        .isInstanceOf(IOException.class)
        .hasMessage("the disk is full");
  }

  private static final class FullDisk implements Encoder {
    @Override
    public int tickMillis() {
      return 40;
    }

    @Override
    public void frame(BufferedImage image, int ticks) throws IOException {
      throw new IOException("the disk is full");
    }

    @Override
    public void finish() {}

    @Override
    public void close() {}
  }

  @Test
  void twoFoldersOfPicturesAreEqualAndAddUpToTheFilm() throws IOException {
    Path one = Files.createDirectory(folder.resolve("one"));
    Path other = Files.createDirectory(folder.resolve("other"));
    record(new PngFolder(one));
    record(new PngFolder(other));

    assertThat(contents(one)).isEqualTo(contents(other)).hasSize(12);
    double seconds =
        Files.readAllLines(one.resolve("frames.ffconcat")).stream()
            .filter(line -> line.startsWith("duration "))
            .mapToDouble(line -> Double.parseDouble(line.substring("duration ".length())))
            .sum();
    assertThat(seconds).isEqualTo(2.0, org.assertj.core.data.Offset.offset(1e-9));
    List<String> list = Files.readAllLines(one.resolve("frames.ffconcat"));
    assertThat(list.subList(list.size() - 4, list.size()))
        .first()
        .isEqualTo("file frame-00011.png");
    assertThat(list.subList(list.size() - 2, list.size()))
        .containsExactly("file frame-00011.png", "duration 0.04");
    BufferedImage last = ImageIO.read(new File(one.toFile(), "frame-00011.png"));
    assertThat(last.getRGB(50, 30)).isEqualTo(CHIP.getRGB());
  }

  private static TreeMap<String, String> contents(Path of) throws IOException {
    var contents = new TreeMap<String, String>();
    try (Stream<Path> files = Files.list(of)) {
      for (Path file : files.toList()) {
        contents.put(
            file.getFileName().toString(),
            java.util.Base64.getEncoder().encodeToString(Files.readAllBytes(file)));
      }
    }
    return contents;
  }

  @Test
  void aRecordingThatIsCalledOffEndsAtOnce() throws IOException {
    try (Encoder encoder = new GifEncoder(folder.resolve("off.gif"))) {
      assertThat(Recorder.record(FILM, CHIP_THAT_MOVES, encoder, (done, all) -> done < 3))
          .isFalse();
    }
  }
}
