package syncduel.ui.window;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import javax.swing.JComponent;
import syncduel.ui.pane.Elapsed;
import syncduel.ui.presenter.PresenterPanel;
import syncduel.view.Messages;
import syncduel.view.Theme;
import syncduel.view.WindowState;

/**
 * Pictures of the window, with its title bar, made where no display exists; the same state gives
 * the same picture. From any thread: the work is done on the event thread. Theme and language of
 * the process are the picture's from then on, so nothing for programs that show a window as well.
 */
public final class Snapshots {
  private static final int WHOLE = 100;

  private final Messages words;
  private final Optional<WindowPlace> arranged;

  /** With the words for menus and headings, and everything arranged as usual. */
  public Snapshots(Messages words) {
    this(words, Optional.empty());
  }

  /**
   * Pictures of a window as a person arranged it.
   *
   * @param arranged its dividers and columns; empty for the usual ones
   */
  public Snapshots(Messages words, Optional<WindowPlace> arranged) {
    this.words = words;
    this.arranged = arranged;
  }

  /** The zoom for which a picture of that size has room, in percent: the wanted one or less. */
  public static int zoom(int width, int height, int wanted) {
    return Fit.WINDOW.zoom(new Dimension(width, height), wanted);
  }

  /** How large a picture must be to have room for that zoom, in pixels. */
  public static PictureSize least(int zoom) {
    return Fit.WINDOW.least(zoom);
  }

  /**
   * A picture of the state.
   *
   * @param width of the whole picture in pixels, {@code height} likewise
   * @param zoom in percent, 75 to 300; in a picture that has no room for it all is painted smaller
   */
  public BufferedImage of(WindowState state, int width, int height, Theme theme, int zoom) {
    return EventThread.call(() -> paint(state, new Dimension(width, height), theme, zoom));
  }

  /** Writes that picture as a PNG; the stream stays open. */
  public void write(
      WindowState state, int width, int height, Theme theme, int zoom, OutputStream png)
      throws IOException {
    ImageIO.write(of(state, width, height, theme, zoom), "png", png);
  }

  /** Writes that picture as an SVG, with the narration as its description. */
  public void writeScalable(
      WindowState state, int width, int height, Theme theme, int zoom, OutputStream svg)
      throws IOException {
    String text = state.narration().text().asText();
    var picture = new ScalablePicture(width, height, state.title(), List.of(text));
    var size = new Dimension(width, height);
    picture.write(
        graphics ->
            EventThread.call(
                () -> {
                  paint(state, size, theme, zoom, graphics, OffScreen::makeRoom);
                  return graphics;
                }),
        svg);
  }

  /** A picture of what an audience sees; its sizes follow the picture's. */
  public BufferedImage presented(WindowState state, int width, int height, Theme theme) {
    return EventThread.call(
        () -> {
          var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
          Graphics2D graphics = image.createGraphics();
          presented(state, width, height, theme, graphics);
          graphics.dispose();
          return image;
        });
  }

  /** Writes that picture as a PNG; the stream stays open. */
  public void writePresented(
      WindowState state, int width, int height, Theme theme, OutputStream png) throws IOException {
    ImageIO.write(presented(state, width, height, theme), "png", png);
  }

  /** Writes that picture as an SVG, with the narration as its description. */
  public void writePresentedScalable(
      WindowState state, int width, int height, Theme theme, OutputStream svg) throws IOException {
    String text = state.narration().text().asText();
    var picture = new ScalablePicture(width, height, state.title(), List.of(text));
    picture.write(
        graphics ->
            EventThread.call(
                () -> {
                  presented(state, width, height, theme, graphics);
                  return graphics;
                }),
        svg);
  }

  private void presented(
      WindowState state, int width, int height, Theme theme, Graphics2D graphics) {
    JComponent.setDefaultLocale(words.locale());
    Looks.of(theme).install(WHOLE);
    var actions = new NoActions();
    var panel = new PresenterPanel(actions::client, words);
    panel.show(state);
    panel.at(new Elapsed(state.motion(), Long.MAX_VALUE).settled());
    panel.setSize(width, height);
    panel.addNotify();
    OffScreen.settle(panel);
    panel.paint(graphics);
    panel.removeNotify();
  }

  private BufferedImage paint(WindowState state, Dimension size, Theme theme, int zoom) {
    var image = new BufferedImage(size.width, size.height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    paint(state, size, theme, zoom, graphics, plain -> {});
    graphics.dispose();
    return image;
  }

  private void paint(
      WindowState state,
      Dimension size,
      Theme theme,
      int zoom,
      Graphics2D graphics,
      Consumer<OffScreen> finish) {
    double part = Math.min(1, Fit.WINDOW.part(size, zoom));
    var window = new OffScreen(words, state.title(), theme, zoom);
    arranged.ifPresent(window::arrange);
    window.show(
        state,
        (int) Math.ceil(size.width / part),
        (int) Math.ceil(size.height / part),
        Long.MAX_VALUE);
    finish.accept(window);
    if (part < 1) {
      window.makeRoom();
      graphics.scale(part, part);
    }
    window.paint(graphics);
    window.close();
  }
}
