package syncduel.ui.window;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import syncduel.view.Messages;
import syncduel.view.Theme;
import syncduel.view.WindowState;

/**
 * Paints one frame after the other of a window that no display shows; a frame is a function of the
 * state and the time since it was shown. Much faster than a picture at a time, because the panels
 * stay. Needs no display; any thread.
 */
public final class FramePainter {
  private final int width;
  private final int height;
  private final OffScreen window;

  /**
   * With the words for menus and headings.
   *
   * @param width of the frames in pixels, {@code height} likewise
   * @param zoom in percent, 75 to 300
   */
  public FramePainter(Messages words, int width, int height, Theme theme, int zoom) {
    this.width = width;
    this.height = height;
    this.window =
        EventThread.call(() -> new OffScreen(words, words.text("window.title"), theme, zoom));
  }

  /**
   * The frame of a state.
   *
   * @param elapsed milliseconds since the state was shown
   */
  public BufferedImage paint(WindowState state, long elapsed) {
    return EventThread.call(
        () -> {
          window.show(state, width, height, elapsed);
          var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
          Graphics2D graphics = image.createGraphics();
          window.paint(graphics);
          graphics.dispose();
          return image;
        });
  }
}
