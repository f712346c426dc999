package syncduel.export.film;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/**
 * An animated GIF that plays again and again. Of each picture only the rectangle that changed is
 * written, with a palette of its own.
 */
public final class GifEncoder implements Encoder {
  /** Twelve and a half pictures a second: half of a video's, for the size of the file. */
  private static final int TICK = 80;

  private static final int TICK_HUNDREDTHS = TICK / 10;
  private static final int MOST_HUNDREDTHS = 0xFFFF;
  private static final String FORMAT = "javax_imageio_gif_image_1.0";

  private final ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
  private final ImageOutputStream out;
  private Optional<BufferedImage> before = Optional.empty();

  /** Into that file. */
  public GifEncoder(Path file) throws IOException {
    Files.deleteIfExists(file);
    out = ImageIO.createImageOutputStream(file.toFile());
    if (out == null) {
      throw new java.nio.file.AccessDeniedException(file.toString());
    }
    writer.setOutput(out);
    writer.prepareWriteSequence(null);
  }

  @Override
  public int tickMillis() {
    return TICK;
  }

  @Override
  public void frame(BufferedImage image, int ticks) throws IOException {
    Rectangle changed =
        before
            .map(earlier -> changed(earlier, image))
            .orElse(new Rectangle(image.getWidth(), image.getHeight()));
    BufferedImage part = withPalette(image, changed);
    IIOMetadata data =
        writer.getDefaultImageMetadata(new ImageTypeSpecifier(part), writer.getDefaultWriteParam());
    describe(data, changed, Math.min(MOST_HUNDREDTHS, ticks * TICK_HUNDREDTHS));
    writer.writeToSequence(new IIOImage(part, null, data), null);
    before = Optional.of(image);
  }

  /** The smallest rectangle with everything that differs; the pictures do differ. */
  private static Rectangle changed(BufferedImage one, BufferedImage other) {
    int[] first = Recorder.pixels(one);
    int[] second = Recorder.pixels(other);
    int width = one.getWidth();
    int left = width;
    int right = -1;
    int top = -1;
    int bottom = -1;
    for (int i = 0; i < first.length; i++) {
      if (Recorder.differ(first[i], second[i])) {
        left = Math.min(left, i % width);
        right = Math.max(right, i % width);
        top = top < 0 ? i / width : top;
        bottom = i / width;
      }
    }
    return new Rectangle(left, top, right - left + 1, bottom - top + 1);
  }

  private static BufferedImage withPalette(BufferedImage image, Rectangle part) {
    int[] pixels = image.getRGB(part.x, part.y, part.width, part.height, null, 0, part.width);
    Palette palette = Palette.of(pixels);
    var indexed =
        new BufferedImage(
            part.width, part.height, BufferedImage.TYPE_BYTE_INDEXED, palette.model());
    byte[] indexes = ((DataBufferByte) indexed.getRaster().getDataBuffer()).getData();
    for (int i = 0; i < pixels.length; i++) {
      indexes[i] = i > 0 && pixels[i] == pixels[i - 1] ? indexes[i - 1] : palette.index(pixels[i]);
    }
    return indexed;
  }

  private void describe(IIOMetadata data, Rectangle part, int hundredths) throws IOException {
    var root = new IIOMetadataNode(FORMAT);
    var place = new IIOMetadataNode("ImageDescriptor");
    place.setAttribute("imageLeftPosition", String.valueOf(part.x));
    place.setAttribute("imageTopPosition", String.valueOf(part.y));
    place.setAttribute("imageWidth", String.valueOf(part.width));
    place.setAttribute("imageHeight", String.valueOf(part.height));
    place.setAttribute("interlaceFlag", "FALSE");
    root.appendChild(place);
    var control = new IIOMetadataNode("GraphicControlExtension");
    control.setAttribute("disposalMethod", "doNotDispose");
    control.setAttribute("userInputFlag", "FALSE");
    control.setAttribute("transparentColorFlag", "FALSE");
    control.setAttribute("delayTime", String.valueOf(hundredths));
    control.setAttribute("transparentColorIndex", "0");
    root.appendChild(control);
    if (before.isEmpty()) {
      root.appendChild(endless());
    }
    data.mergeTree(FORMAT, root);
  }

  private static IIOMetadataNode endless() {
    var again = new IIOMetadataNode("ApplicationExtension");
    again.setAttribute("applicationID", "NETSCAPE");
    again.setAttribute("authenticationCode", "2.0");
    again.setUserObject(new byte[] {1, 0, 0});
    var all = new IIOMetadataNode("ApplicationExtensions");
    all.appendChild(again);
    return all;
  }

  @Override
  public void finish() throws IOException {
    writer.endWriteSequence();
    out.flush();
  }

  @Override
  public void close() throws IOException {
    writer.dispose();
    out.close();
  }
}
