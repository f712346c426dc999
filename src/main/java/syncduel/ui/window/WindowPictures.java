package syncduel.ui.window;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import syncduel.ui.pane.Elapsed;
import syncduel.view.MotionState;
import syncduel.view.WindowState;

/**
 * The window in the pictures of a film, painted anew only where something moves. Belongs to the
 * event thread.
 */
final class WindowPictures {
  private static final int AROUND = 2;

  private final OffScreen window;
  private final Dimension size;
  private final Controls controls;
  private final BufferedImage kept;
  private Optional<Look> shown = Optional.empty();
  private long millis;

  /**
   * What one sees.
   *
   * @param seen from the window's pixels to the picture's
   * @param hand what a hand does to the controls
   */
  record Look(WindowState state, AffineTransform seen, Hand.Touch hand) {
    boolean isSame(Look other) {
      return state == other.state && seen.equals(other.seen) && hand.equals(other.hand);
    }
  }

  /**
   * Of a window that has that size, in pixels.
   *
   * @param picture of the pictures; the window is at their top
   */
  WindowPictures(OffScreen window, Dimension size, Dimension picture) {
    this.window = window;
    this.size = size;
    this.controls = new Controls(window.whole());
    this.kept = new BufferedImage(picture.width, picture.height, BufferedImage.TYPE_INT_RGB);
  }

  /**
   * A picture of its own, with room below the window.
   *
   * @param elapsed milliseconds since the state was shown
   */
  BufferedImage of(Look look, long elapsed) {
    MotionState motion = look.state().motion();
    long now = Math.min(elapsed, new Elapsed(motion, 0).end());
    boolean known = shown.filter(look::isSame).isPresent();
    if (!known) {
      window.show(look.state(), size.width, size.height, now);
      paint(look, List.of(new Rectangle(size)));
    } else if (now != millis) {
      window.show(look.state(), size.width, size.height, now);
      boolean changes = Math.min(now, millis) < motion.change().duration();
      paint(look, changes ? List.of(new Rectangle(size)) : moving(motion));
    }
    shown = Optional.of(look);
    millis = now;
    return copy();
  }

  private void paint(Look look, List<Rectangle> parts) {
    window.makeRoom();
    Graphics2D whole = kept.createGraphics();
    whole.clipRect(0, 0, size.width, size.height);
    whole.transform(look.seen());
    for (Rectangle part : parts) {
      Graphics2D graphics = (Graphics2D) whole.create();
      graphics.clip(part);
      new Hand(controls).during(look.hand(), () -> window.paint(graphics));
      graphics.dispose();
    }
    whole.dispose();
  }

  private List<Rectangle> moving(MotionState motion) {
    Stream<String> names =
        Stream.concat(
            motion.travel().isPresent() ? Stream.of("server.wire") : Stream.of(),
            motion.fades() ? Stream.of("left.rows", "server.rows", "right.rows") : Stream.of());
    return names.flatMap(name -> controls.bounds(name).stream()).map(WindowPictures::more).toList();
  }

  private static Rectangle more(Rectangle part) {
    var more = new Rectangle(part);
    more.grow(AROUND, AROUND);
    return more;
  }

  private BufferedImage copy() {
    var copy = new BufferedImage(kept.getWidth(), kept.getHeight(), kept.getType());
    int[] pixels = pixels(kept);
    System.arraycopy(pixels, 0, pixels(copy), 0, pixels.length);
    return copy;
  }

  private static int[] pixels(BufferedImage image) {
    return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
  }
}
