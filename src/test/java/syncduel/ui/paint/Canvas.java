package syncduel.ui.paint;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import syncduel.ui.theme.Role;

/** A picture on the surface of the theme, whose pixels can be asked for. */
record Canvas(BufferedImage image) {
  static Canvas painted(int width, int height, Consumer<Graphics2D> painter) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = Pen.on(image.getGraphics());
    g.setColor(Role.SURFACE.color());
    g.fillRect(0, 0, width, height);
    painter.accept(g);
    g.dispose();
    return new Canvas(image);
  }

  Color at(int x, int y) {
    return new Color(image.getRGB(x, y));
  }

  /** How many pixels have exactly this colour. */
  long count(Color color) {
    int[] pixels =
        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    return java.util.Arrays.stream(pixels).filter(p -> p == color.getRGB()).count();
  }
}
