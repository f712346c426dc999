package syncduel.ui.window;

import java.awt.Color;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jfree.svg.SVGGraphics2D;

/** The texts that a painter paints, read from its picture as SVG, where text stays text. */
final class PaintedTexts {
  private static final Pattern TEXT =
      Pattern.compile(
          "<g transform='matrix\\(([-.\\d]+),0.0,0.0,[-.\\d]+,([-.\\d]+),([-.\\d]+)\\)'>"
              + "<text x='([-.\\d]+)' y='([-.\\d]+)' style='fill: rgb\\((\\d+),(\\d+),(\\d+)\\);"
              + "[^']*font-size: (\\d+)px[^>]*>([^<]*)</text>");

  private PaintedTexts() {}

  /**
   * A word or a line.
   *
   * @param area where it is, in pixels; its width is a guess
   * @param size of its type, in pixels
   */
  record Text(String words, Rectangle area, double size, Color ink) {}

  static List<Text> of(int width, int height, Consumer<SVGGraphics2D> painter) {
    var graphics = new SVGGraphics2D(width, height);
    painter.accept(graphics);
    Matcher matcher = TEXT.matcher(graphics.getSVGElement());
    List<Text> texts = new ArrayList<>();
    while (matcher.find()) {
      texts.add(text(matcher));
    }
    return texts;
  }

  private static Text text(Matcher found) {
    double scale = number(found, 1);
    double size = number(found, 9) * scale;
    double x = number(found, 2) + number(found, 4) * scale;
    double baseline = number(found, 3) + number(found, 5) * scale;
    String words = found.group(10);
    int width = Math.max(1, (int) (words.length() * size / 2));
    int height = Math.max(1, (int) (size * 0.7));
    var ink = new Color((int) number(found, 6), (int) number(found, 7), (int) number(found, 8));
    return new Text(
        words, new Rectangle((int) x, (int) baseline - height, width, height), size, ink);
  }

  private static double number(Matcher found, int group) {
    return Double.parseDouble(found.group(group));
  }
}
