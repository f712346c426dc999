package syncduel.ui.window;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import syncduel.export.film.FrameSource;
import syncduel.ui.pane.Elapsed;
import syncduel.view.Messages;
import syncduel.view.Theme;
import syncduel.view.WindowState;

/**
 * Paints the pictures of a film: the window, and below it what is said. Needs no display; any
 * thread. Theme and zoom become those of the whole process.
 */
public final class FilmPainter implements FrameSource {
  private final List<FilmScene> scenes;
  private final FilmLook look;
  private final OffScreen window;
  private final CaptionBand band;

  /**
   * How a film looks.
   *
   * @param width of its pictures in pixels, {@code height} likewise
   * @param zoom in percent, 75 to 300
   * @param captions whether what is said stands below the window; otherwise in it
   */
  public record FilmLook(int width, int height, Theme theme, int zoom, boolean captions) {}

  /** With the words for headings. */
  public FilmPainter(List<FilmScene> scenes, FilmLook look, Messages words) {
    this.scenes = List.copyOf(scenes);
    this.look = look;
    this.window =
        EventThread.call(
            () -> OffScreen.forFilm(words, look.theme(), look.zoom(), look.captions()));
    this.band = new CaptionBand();
  }

  @Override
  public long motion(int shot) {
    FilmScene scene = scenes.get(shot);
    return new Elapsed(scene.state().motion(), 0).end();
  }

  @Override
  public BufferedImage frame(int shot, long elapsed) {
    return EventThread.call(() -> paint(scenes.get(shot), elapsed));
  }

  private BufferedImage paint(FilmScene scene, long elapsed) {
    var image = new BufferedImage(look.width(), look.height(), BufferedImage.TYPE_INT_RGB);
    int height = look.height() - (look.captions() ? band.height() : 0);
    WindowState state = scene.state();
    window.show(state, look.width(), height, elapsed);
    Graphics2D graphics = image.createGraphics();
    graphics.clipRect(0, 0, look.width(), height);
    window.paint(graphics);
    graphics.dispose();
    if (look.captions()) {
      Graphics2D below = image.createGraphics();
      below.translate(0, height);
      band.paint(below, state.narration().text(), look.width());
      below.dispose();
    }
    return image;
  }
}
