package syncduel.ui.window;

import java.awt.Graphics2D;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.SVGHints;
import org.jfree.svg.ViewBox;

/**
 * A painting as SVG. Text becomes outlines, so that it looks the same where the fonts are missing;
 * what it says stands as title and description for those who cannot see it.
 *
 * @param description lines of text
 */
record ScalablePicture(int width, int height, String title, List<String> description) {
  ScalablePicture {
    description = List.copyOf(description);
  }

  /** Writes what the painter paints, as UTF-8; the stream stays open. */
  void write(Consumer<Graphics2D> painter, OutputStream out) throws IOException {
    var graphics = new SVGGraphics2D(width, height);
    // Names of clips and gradients come from a clock otherwise.
    graphics.setDefsKeyPrefix("d");
    graphics.setRenderingHint(
        SVGHints.KEY_DRAW_STRING_TYPE, SVGHints.VALUE_DRAW_STRING_TYPE_VECTOR);
    painter.accept(graphics);
    String svg = graphics.getSVGElement(null, true, new ViewBox(0, 0, width, height), null, null);
    out.write(described(svg).getBytes(StandardCharsets.UTF_8));
    graphics.dispose();
  }

  private String described(String svg) {
    int content = svg.indexOf('>') + 1;
    String words =
        "<title>%s</title><desc>%s</desc>"
            .formatted(escaped(title), escaped(String.join("\n", description)));
    return svg.substring(0, content) + words + svg.substring(content);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
