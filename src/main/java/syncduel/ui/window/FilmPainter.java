package syncduel.ui.window;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import syncduel.export.film.FrameSource;
import syncduel.ui.pane.Elapsed;
import syncduel.ui.theme.Scale;
import syncduel.view.Gesture;
import syncduel.view.Messages;
import syncduel.view.RichText;
import syncduel.view.Theme;

/**
 * Paints the pictures of a film: the window, and below it what is said. Needs no display; any
 * thread. Theme and zoom become those of the whole process.
 */
public final class FilmPainter implements FrameSource {
  private static final int OUTSIDE = 8;

  private final List<FilmScene> scenes;
  private final FilmLook look;
  private final OffScreen window;
  private final CaptionBand band;
  private final Dimension size;
  private final Controls controls;
  private final Camera camera;
  private final PointerPath pointer;
  private final WindowPictures pictures;

  /**
   * How a film looks.
   *
   * @param width of its pictures in pixels, {@code height} likewise
   * @param zoom in percent, 75 to 300
   * @param captions whether what is said stands below the window; otherwise in it
   */
  public record FilmLook(int width, int height, Theme theme, int zoom, boolean captions) {
    /** The same with the zoom for which its pictures have room: this one or less. */
    public FilmLook fitting() {
      int room = Fit.FILM.zoom(new Dimension(width, height), zoom);
      return new FilmLook(width, height, theme, room, captions);
    }

    /** How large the pictures must be to have room for the zoom. */
    public PictureSize least() {
      return Fit.FILM.least(zoom);
    }
  }

  /** With the words for headings. */
  public FilmPainter(List<FilmScene> scenes, FilmLook look, Messages words) {
    this.scenes = List.copyOf(scenes);
    this.look = look;
    this.window =
        EventThread.call(
            () -> OffScreen.forFilm(words, look.theme(), look.zoom(), look.captions()));
    this.band = EventThread.call(() -> new CaptionBand(said(this.scenes), look.width()));
    this.size = new Dimension(look.width(), look.height() - (look.captions() ? band.height() : 0));
    this.controls = new Controls(window.whole());
    this.camera = new Camera(size, controls);
    this.pictures = new WindowPictures(window, size, new Dimension(look.width(), look.height()));
    var begin = new Point(size.width / 2, size.height + Scale.current().px(OUTSIDE));
    EventThread.call(() -> layOut(0));
    this.pointer = new PointerPath(begin, this::pressed);
  }

  private static List<RichText> said(List<FilmScene> scenes) {
    return scenes.stream().map(scene -> scene.state().narration().text()).distinct().toList();
  }

  @Override
  public long motion(int shot) {
    FilmScene scene = scenes.get(shot);
    long moves = new Elapsed(scene.state().motion(), 0).end() - scene.shown();
    return scene.approach().isPresent() ? scene.shot().millis() : Math.max(0, moves);
  }

  @Override
  public BufferedImage frame(int shot, long elapsed) {
    return EventThread.call(() -> paint(shot, elapsed));
  }

  /**
   * Where a person presses in a shot, in the window's pixels; empty where nobody does, and where
   * the control is out of sight. On the event thread.
   */
  public Optional<Point> pressed(int shot) {
    FilmScene scene = scenes.get(shot);
    Optional<Gesture> gesture = scene.approach().flatMap(FilmScene.Approach::gesture);
    gesture.ifPresent(known -> layOut(shot));
    return gesture.flatMap(controls::place);
  }

  private Controls layOut(int shot) {
    FilmScene scene = scenes.get(shot);
    window.show(scene.state(), size.width, size.height, scene.shown());
    return controls;
  }

  private BufferedImage paint(int shot, long elapsed) {
    FilmScene scene = scenes.get(shot);
    double part = scene.part(elapsed);
    Point2D tip = pointer.at(shot, part);
    Optional<Gesture> gesture = scene.approach().flatMap(FilmScene.Approach::gesture);
    Hand.Touch hand = gesture.map(one -> Hand.Touch.of(one, part)).orElse(Hand.Touch.NONE);
    AffineTransform seen = camera.at(scene, part);
    BufferedImage image =
        pictures.of(new WindowPictures.Look(scene.state(), seen, hand), scene.shown() + elapsed);
    Graphics2D graphics = image.createGraphics();
    Graphics2D above = (Graphics2D) graphics.create(0, 0, size.width, size.height);
    above.transform(seen);
    PointerMark.paint(above, tip, gesture.isPresent() ? part : 0);
    above.dispose();
    RichText said = scene.state().narration().text();
    if (look.captions()) {
      Graphics2D below = (Graphics2D) graphics.create();
      below.translate(0, size.height);
      band.paint(below, said);
      below.dispose();
    }
    int free = look.captions() ? band.free(said) : 0;
    gesture.ifPresent(
        known -> new KeyCap(known).paint(graphics, size, look.height() - size.height, free, part));
    graphics.dispose();
    return image;
  }
}
