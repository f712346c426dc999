package syncduel.ui.window;

import java.awt.Dimension;
import syncduel.ui.theme.Theme;

/**
 * How much of a zoom a picture has room for. A picture cannot scroll, and what is squeezed under
 * its least size hides what matters.
 */
enum Fit {
  /** The window and its title bar. */
  WINDOW(MainPanel.LEAST.width, MainPanel.LEAST.height + TitleStrip.HEIGHT),
  /** The captions of a film take as much room as the narration does in the window. */
  FILM(MainPanel.LEAST.width, MainPanel.LEAST.height);

  private static final double PERCENT = 100;

  private final int width;
  private final int height;

  Fit(int width, int height) {
    this.width = width;
    this.height = height;
  }

  /** The least size at that zoom, in pixels. */
  PictureSize least(int zoom) {
    return new PictureSize(pixels(width, zoom), pixels(height, zoom));
  }

  private static int pixels(int length, int zoom) {
    return (int) Math.ceil(length * zoom / PERCENT);
  }

  /** The zoom for which there is room: the wanted one or less, but never less than the least. */
  int zoom(Dimension picture, int wanted) {
    int most = (int) (PERCENT * part(picture, (int) PERCENT));
    return Math.max(Theme.MIN_ZOOM, Math.min(wanted, most));
  }

  /** Which part of that zoom there is room for; more than 1 where there is room for more. */
  double part(Dimension picture, int zoom) {
    PictureSize least = least(zoom);
    return Math.min(picture.getWidth() / least.width(), picture.getHeight() / least.height());
  }
}
