package syncduel.ui.window;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import syncduel.trace.Party;

/**
 * What of the window a film sees: all of it, or from near a client and the server, between which a
 * message travels. What is near is painted larger, so text stays crisp.
 */
final class Camera {
  private static final double MOST = 1.75;
  private static final double ARRIVES = 0.7;

  private final Dimension size;
  private final Controls controls;

  /** For a window of that size, laid out. */
  Camera(Dimension size, Controls controls) {
    this.size = size;
    this.controls = controls;
  }

  /** From the window's pixels to the picture's, when that part of a scene is over. */
  AffineTransform at(FilmScene scene, double part) {
    Rectangle2D to = view(scene.near());
    Rectangle2D seen =
        scene
            .approach()
            .map(
                approach ->
                    between(
                        view(approach.from()), to, Ease.inAndOut(Ease.within(part, 0, ARRIVES))))
            .orElse(to);
    double scale = size.width / seen.getWidth();
    var transform = AffineTransform.getScaleInstance(scale, scale);
    transform.translate(-seen.getX(), -seen.getY());
    return transform;
  }

  private static Rectangle2D between(Rectangle2D from, Rectangle2D to, double part) {
    return new Rectangle2D.Double(
        Ease.between(from.getX(), to.getX(), part),
        Ease.between(from.getY(), to.getY(), part),
        Ease.between(from.getWidth(), to.getWidth(), part),
        Ease.between(from.getHeight(), to.getHeight(), part));
  }

  private Rectangle2D view(Optional<Party> near) {
    Rectangle whole = new Rectangle(size);
    Optional<Rectangle> client = near.flatMap(party -> controls.bounds(party.word() + ".pane"));
    Optional<Rectangle> server = controls.bounds("server.pane");
    return client.isEmpty() || server.isEmpty() ? whole : around(client.get().union(server.get()));
  }

  /** As the whole in its proportions, and inside of it. */
  private Rectangle2D around(Rectangle part) {
    double fits = Math.min((double) size.width / part.width, (double) size.height / part.height);
    double scale = Math.max(1, Math.min(MOST, fits));
    double width = size.width / scale;
    double height = size.height / scale;
    double x = part.getCenterX() - width / 2;
    double y = part.getCenterY() - height / 2;
    return new Rectangle2D.Double(
        Math.max(0, Math.min(size.width - width, x)),
        Math.max(0, Math.min(size.height - height, y)),
        width,
        height);
  }
}
