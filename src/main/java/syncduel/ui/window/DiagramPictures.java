package syncduel.ui.window;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;
import syncduel.export.RunDiagram;
import syncduel.picture.Scene;
import syncduel.picture.SequenceOptions;
import syncduel.picture.Words;
import syncduel.ui.paint.ScenePainter;
import syncduel.ui.theme.Role;
import syncduel.view.Theme;

/**
 * The whole sequence diagram as a file, in the colours of a theme; needs no display. Not while a
 * window of another theme or zoom is open: the look belongs to the whole process.
 */
public final class DiagramPictures {
  private static final double WIDTH = 640;
  private static final double SCALE = 2;

  private final RunDiagram diagram;
  private final Words words;
  private final Theme theme;
  private final int zoom;

  /**
   * With the words that stand in the picture.
   *
   * @param zoom of the look that gives the colours, in percent; the picture has its own size
   */
  public DiagramPictures(RunDiagram diagram, Words words, Theme theme, int zoom) {
    this.diagram = diagram;
    this.words = words;
    this.theme = theme;
    this.zoom = zoom;
  }

  /** Writes it as PNG with two pixels for each logical one; the stream stays open. */
  public void png(OutputStream out) throws IOException {
    Scene scene = scene(SCALE);
    var image = new BufferedImage(width(scene), height(scene), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    paint(scene, graphics);
    graphics.dispose();
    ImageIO.write(image, "png", out);
  }

  /** Writes it as SVG, with what it tells as its description; the stream stays open. */
  public void svg(OutputStream out) throws IOException {
    Scene scene = scene(1);
    new ScalablePicture(width(scene), height(scene), diagram.title(), diagram.text(words))
        .write(graphics -> paint(scene, graphics), out);
  }

  private Scene scene(double scale) {
    return diagram.drawn(words, SequenceOptions.of(WIDTH * scale).zoomed(scale)).whole();
  }

  private static int width(Scene scene) {
    return (int) Math.ceil(scene.width());
  }

  private static int height(Scene scene) {
    return (int) Math.ceil(scene.height());
  }

  private void paint(Scene scene, Graphics2D graphics) {
    EventThread.call(
        () -> {
          Looks.of(theme).install(zoom);
          graphics.setColor(Role.SURFACE.color());
          graphics.fill(new Rectangle2D.Double(0, 0, width(scene), height(scene)));
          ScenePainter.paint(graphics, scene);
          return graphics;
        });
  }
}
