package syncduel.export.film;

import java.util.BitSet;
import org.jcodec.common.model.ColorSpace;
import org.jcodec.common.model.Picture;

/**
 * A picture as video has it: brightness for each pixel, colour for each four; BT.709, 16 to 235.
 */
final class Yuv {
  /** How wide and high the blocks of a video are, in pixels. */
  static final int BLOCK = 16;

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
  private int[] before = {};

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

  /**
   * From red, green and blue in one int per pixel.
   *
   * @param pixels stay as they are from now on
   * @return the blocks that differ from the picture before, row by row; at first all
   */
  BitSet show(int[] pixels) {
    var changed = new BitSet();
    int columns = (width + BLOCK - 1) / BLOCK;
    for (int top = 0, at = 0; top < height; top += BLOCK) {
      for (int left = 0; left < columns * BLOCK; left += BLOCK, at++) {
        int right = Math.min(width, left + BLOCK);
        int bottom = Math.min(height, top + BLOCK);
        if (differs(pixels, left, top, right, bottom)) {
          changed.set(at);
          convert(pixels, left, top, right, bottom);
        }
      }
    }
    before = pixels;
    return changed;
  }

  private boolean differs(int[] pixels, int left, int top, int right, int bottom) {
    for (int y = top; before.length > 0 && y < bottom; y++) {
      int from = y * width + left;
      int to = y * width + right;
      for (int at = from; at < to; at++) {
        if (Recorder.differ(pixels[at], before[at])) {
          return true;
        }
      }
    }
    return before.length == 0;
  }

  private void convert(int[] pixels, int left, int top, int right, int bottom) {
    byte[] brightness = picture.getPlaneData(0);
    byte[] blue = picture.getPlaneData(1);
    byte[] red = picture.getPlaneData(2);
    for (int y = top; y < bottom; y++) {
      for (int at = y * width + left; at < y * width + right; at++) {
        brightness[at] = (byte) (dot(Y, pixels[at]) + DARKEST - 128);
      }
    }
    for (int y = top; y < bottom; y += 2) {
      for (int x = left; x < right; x += 2) {
        int four = mean(pixels, y * width + x);
        int at = y / 2 * (width / 2) + x / 2;
        blue[at] = (byte) dot(CB, four);
        red[at] = (byte) dot(CR, four);
      }
    }
  }

  /** All of it, as video programs take it: brightness, then blue, then red. */
  void write(byte[] bytes) {
    int at = 0;
    for (int plane = 0; plane < 3; plane++) {
      for (byte value : picture.getPlaneData(plane)) {
        bytes[at++] = (byte) (value + 128);
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
