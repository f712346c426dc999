package syncduel.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextAttribute;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** Paints a scene in the colours of the light theme, for people who look at what tests made. */
final class ScenePainter implements Shape.Cases<Void> {
  private static final Map<String, Integer> LIGHT =
      Map.ofEntries(
          Map.entry("surface", 0xFFFFFF),
          Map.entry("inset", 0xF5F6F8),
          Map.entry("control", 0xFFFFFF),
          Map.entry("server", 0xDFE5EE),
          Map.entry("server.ink", 0x2B3A55),
          Map.entry("line", 0xDADEE5),
          Map.entry("line.strong", 0x828A98),
          Map.entry("text", 0x1A1E26),
          Map.entry("text.muted", 0x555D6B),
          Map.entry("accent.on", 0xFFFFFF),
          Map.entry("accent.tint", 0xEDECFC),
          Map.entry("conflict.text", 0xB5162C),
          Map.entry("conflict.fill", 0xB5162C),
          Map.entry("ok", 0x14663A),
          Map.entry("held", 0x3B4453),
          Map.entry("held.on", 0xFFFFFF),
          Map.entry("version1.fill", 0x0B69B0),
          Map.entry("version1.edge", 0x0B69B0),
          Map.entry("version1.text", 0xFFFFFF),
          Map.entry("version2.fill", 0xF2A20C),
          Map.entry("version2.edge", 0xA46700),
          Map.entry("version2.text", 0x14171C),
          Map.entry("version3.fill", 0x0A7D5A),
          Map.entry("version3.edge", 0x0A7D5A),
          Map.entry("version3.text", 0xFFFFFF));

  private final Graphics2D graphics;

  private ScenePainter(Graphics2D graphics) {
    this.graphics = graphics;
  }

  static BufferedImage paint(Scene scene, Role ground, double scale) {
    var image =
        new BufferedImage(
            (int) Math.ceil(scene.width() * scale),
            (int) Math.ceil(scene.height() * scale),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.scale(scale, scale);
    var painter = new ScenePainter(graphics);
    graphics.setColor(painter.color(ground, false));
    graphics.fill(new Rectangle2D.Double(0, 0, scene.width(), scene.height()));
    scene.shapes().forEach(shape -> shape.match(painter));
    graphics.dispose();
    return image;
  }

  @Override
  public Void line(Shape.Line line) {
    graphics.setColor(color(line.stroke().role(), line.tag().toCome()));
    float thickness = (float) line.stroke().thickness();
    float[] dash =
        switch (line.stroke().dash()) {
          case SOLID -> null;
          case DASHED -> new float[] {4, 4};
          case DOTTED -> new float[] {1.5f, 4};
        };
    double length = Math.hypot(line.x2() - line.x1(), line.y2() - line.y1());
    double ux = (line.x2() - line.x1()) / length;
    double uy = (line.y2() - line.y1()) / length;
    double back = line.head() == Shape.Head.NONE ? 0 : line.headSize();
    double baseX = line.x2() - ux * back;
    double baseY = line.y2() - uy * back;
    graphics.setStroke(
        new BasicStroke(thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dash, 0));
    graphics.draw(new Line2D.Double(line.x1(), line.y1(), baseX, baseY));
    if (back > 0) {
      var head = new Path2D.Double();
      head.moveTo(line.x2(), line.y2());
      head.lineTo(baseX - uy * back / 2, baseY + ux * back / 2);
      head.lineTo(baseX + uy * back / 2, baseY - ux * back / 2);
      head.closePath();
      graphics.setStroke(new BasicStroke(thickness));
      if (line.head() == Shape.Head.FILLED) {
        graphics.fill(head);
      } else {
        graphics.draw(head);
      }
    }
    return null;
  }

  @Override
  public Void rect(Shape.Rect rect) {
    boolean toCome = rect.tag().toCome();
    rect.fill().ifPresent(role -> fill(rect.bounds(), rect.radius(), color(role, toCome)));
    rect.border()
        .ifPresent(
            stroke ->
                border(
                    rect.bounds(),
                    rect.radius(),
                    color(stroke.role(), toCome),
                    new BasicStroke((float) stroke.thickness())));
    return null;
  }

  @Override
  public Void text(Shape.Text text) {
    graphics.setColor(color(text.role(), text.tag().toCome()));
    graphics.setFont(font(text.type()));
    double width = graphics.getFontMetrics().getStringBounds(text.text(), graphics).getWidth();
    double left =
        switch (text.anchor()) {
          case START -> text.x();
          case MIDDLE -> text.x() - width / 2;
          case END -> text.x() - width;
        };
    graphics.drawString(text.text(), (float) left, (float) text.y());
    return null;
  }

  @Override
  public Void chip(Shape.Chip chip) {
    boolean toCome = chip.tag().toCome();
    if (chip.ordinal().isEmpty()) {
      fill(chip.bounds(), 4, color(Role.SURFACE, toCome));
      var dashes = new BasicStroke(1, 0, 0, 10, new float[] {3, 2}, 0);
      border(chip.bounds(), 4, color(Role.LINE_STRONG, toCome), dashes);
      middle(chip.bounds(), chip.label(), chip.type(), color(Role.MUTED, toCome));
      return null;
    }
    int ordinal = chip.ordinal().getAsInt();
    Role ground = chip.hollow() ? Role.SURFACE : Role.versionFill(ordinal);
    fill(chip.bounds(), 4, color(ground, toCome));
    border(
        chip.bounds(),
        4,
        color(Role.versionEdge(ordinal), toCome),
        new BasicStroke(chip.hollow() ? 2 : 1));
    Role ink = chip.hollow() ? Role.TEXT : Role.versionText(ordinal);
    middle(chip.bounds(), chip.label(), chip.type(), color(ink, toCome));
    return null;
  }

  @Override
  public Void badge(Shape.Badge badge) {
    boolean toCome = badge.tag().toCome();
    Box box = badge.bounds();
    fill(box, 3, color(badge.fill(), toCome));
    sign(new Box(box.x() + 5, box.centerY() - 4, 8, 8), badge.sign(), color(badge.ink(), toCome));
    Box rest = new Box(box.x() + 11, box.y(), box.width() - 11, box.height());
    middle(rest, badge.label(), badge.type(), color(badge.ink(), toCome));
    return null;
  }

  @Override
  public Void mark(Shape.Mark mark) {
    sign(mark.bounds(), mark.sign(), color(mark.role(), mark.tag().toCome()));
    return null;
  }

  @Override
  public Void icon(Shape.Icon icon) {
    Box box = icon.bounds();
    var thin = new BasicStroke(1.2f);
    Color color = color(icon.role(), false);
    if (icon.symbol() == Shape.Symbol.DEVICE) {
      border(Box.around(box.centerX(), box.centerY(), 8, 11), 2, color, thin);
    } else {
      border(new Box(box.x(), box.y() + 1, box.width(), 5), 1, color, thin);
      border(new Box(box.x(), box.y() + 6, box.width(), 5), 1, color, thin);
    }
    return null;
  }

  @Override
  public Void place(Shape.Place place) {
    var dashes = new BasicStroke(1, 0, 0, 10, new float[] {1, 3}, 0);
    border(place.bounds(), 6, Color.GRAY, dashes);
    return null;
  }

  private void sign(Box box, Shape.Sign sign, Color color) {
    graphics.setColor(color);
    switch (sign) {
      case DIAMOND -> {
        var path = new Path2D.Double();
        path.moveTo(box.centerX(), box.y());
        path.lineTo(box.right(), box.centerY());
        path.lineTo(box.centerX(), box.bottom());
        path.lineTo(box.x(), box.centerY());
        path.closePath();
        graphics.fill(path);
      }
      case PAUSE -> {
        double bar = box.width() * 0.3;
        graphics.fill(new Rectangle2D.Double(box.x(), box.y(), bar, box.height()));
        graphics.fill(new Rectangle2D.Double(box.right() - bar, box.y(), bar, box.height()));
      }
      case CROSS -> {
        graphics.setStroke(new BasicStroke(2.5f));
        graphics.draw(new Line2D.Double(box.x(), box.y(), box.right(), box.bottom()));
        graphics.draw(new Line2D.Double(box.x(), box.bottom(), box.right(), box.y()));
      }
      case NONE -> {}
    }
  }

  private void fill(Box box, double radius, Color color) {
    graphics.setColor(color);
    graphics.fill(round(box, radius));
  }

  private void border(Box box, double radius, Color color, BasicStroke stroke) {
    graphics.setColor(color);
    graphics.setStroke(stroke);
    graphics.draw(round(box.grown(-stroke.getLineWidth() / 2), radius));
  }

  private static RoundRectangle2D round(Box box, double radius) {
    return new RoundRectangle2D.Double(
        box.x(), box.y(), box.width(), box.height(), 2 * radius, 2 * radius);
  }

  private void middle(Box box, String text, Type type, Color color) {
    graphics.setColor(color);
    graphics.setFont(font(type));
    double width = graphics.getFontMetrics().getStringBounds(text, graphics).getWidth();
    graphics.drawString(
        text, (float) (box.centerX() - width / 2), (float) type.baseline(box.centerY()));
  }

  private Color color(Role role, boolean toCome) {
    Integer rgb = LIGHT.get(role.name());
    if (rgb == null) {
      throw new AssertionError("no colour for " + role);
    }
    return new Color(part(rgb, 16, toCome), part(rgb, 8, toCome), part(rgb, 0, toCome));
  }

  /** What is to come is mixed with the surface, which is white here. */
  private static int part(int rgb, int shift, boolean toCome) {
    int plain = rgb >> shift & 0xFF;
    return toCome ? (int) Math.round(plain * Tag.FAINT + 255 * (1 - Tag.FAINT)) : plain;
  }

  static Font font(Type type) {
    boolean mono = type.face() == Type.Face.MONO;
    String style = type.weight() >= 600 ? (mono ? "Bold" : "SemiBold") : "Regular";
    String path =
        mono
            ? "/com/formdev/flatlaf/fonts/jetbrains_mono/JetBrainsMono-" + style + ".ttf"
            : "/com/formdev/flatlaf/fonts/inter/Inter-" + style + ".otf";
    try (InputStream in = ScenePainter.class.getResourceAsStream(path)) {
      return Font.createFont(Font.TRUETYPE_FONT, in)
          .deriveFont(Map.of(TextAttribute.SIZE, (float) type.size()));
    } catch (IOException | FontFormatException e) {
      throw new AssertionError("no font at " + path, e);
    }
  }
}
