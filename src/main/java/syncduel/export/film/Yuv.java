package syncduel.export.film;

import org.jcodec.common.model.ColorSpace;
import org.jcodec.common.model.Picture;

/**
 * A picture as video has it: brightness for each pixel, colour for each four; BT.709, 16 to 235.
 */
final class Yuv {
  private static final int SHIFT = 16;
  private static final int HALF = 1 << (SHIFT - 1);

  // Parts of 65536 of red, green and blue, scaled to the range of video.
  private static final int[] Y = {11_966, 40_254, 4_064};
  private static final int[] CB = {-6_596, -22_189, 28_784};
  private static final int[] CR = {28_784, -26_145, -2_639};
  private static final int DARKEST = 16;

  private final int width;
  private final int height;
  private final Picture picture;

  /** Even in both directions, in pixels. */
  Yuv(int width, int height) {
    this.width = width;
    this.height = height;
    this.picture = Picture.create(width, height, ColorSpace.YUV420J);
  }

  /** As the encoder takes it; each byte is 128 less than the value. */
  Picture picture() {
    return picture;
  }

  /** From red, green and blue in one int per pixel. */
  void show(int[] pixels) {
    byte[] brightness = picture.getPlaneData(0);
    byte[] blue = picture.getPlaneData(1);
    byte[] red = picture.getPlaneData(2);
    for (int i = 0; i < pixels.length; i++) {
      brightness[i] = (byte) (dot(Y, pixels[i]) + DARKEST - 128);
    }
    for (int y = 0, at = 0; y < height; y += 2) {
      for (int x = 0; x < width; x += 2, at++) {
        int four = mean(pixels, y * width + x);
        blue[at] = (byte) dot(CB, four);
        red[at] = (byte) dot(CR, four);
      }
    }
  }

  private int mean(int[] pixels, int at) {
    int mean = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      int sum =
          (pixels[at] >> shift & 255)
              + (pixels[at + 1] >> shift & 255)
              + (pixels[at + width] >> shift & 255)
              + (pixels[at + width + 1] >> shift & 255);
      mean |= (sum + 2) / 4 << shift;
    }
    return mean;
  }

  private static int dot(int[] weights, int pixel) {
    int sum =
        weights[0] * (pixel >> 16 & 255)
            + weights[1] * (pixel >> 8 & 255)
            + weights[2] * (pixel & 255);
    return sum + HALF >> SHIFT;
  }
}
