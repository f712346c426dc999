package syncduel.ui.paint;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Line2D;
import syncduel.picture.Box;
import syncduel.picture.Scene;
import syncduel.picture.Shape;
import syncduel.picture.Tag;
import syncduel.picture.Type;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.TextStyle;

/**
 * Paints a scene in the colours and fonts of the installed theme. The scene's pixels are those of
 * the graphics, so the zoom must be in the scene already. Places are left free.
 */
public final class ScenePainter implements Shape.Cases<Void> {
  private static final int SEMIBOLD = 600;
  private static final double CHIP_HEIGHT = 16;
  private static final double BADGE_RADIUS = 3;
  private static final double SIGN_PART = 0.5;
  private static final double SIGN_GAP = 0.25;
  private static final double PADDING_PART = 0.3;
  private static final int ICON = 16;
  private static final double STROKE_REACH = 16;

  private final Graphics2D g;

  private ScenePainter(Graphics2D g) {
    this.g = g;
  }

  /** With the scene's origin at that of the graphics. */
  public static void paint(Graphics2D graphics, Scene scene) {
    Graphics2D g = Pen.on(graphics);
    try {
      var painter = new ScenePainter(g);
      Rectangle seen = g.getClipBounds();
      scene.shapes().stream()
          .filter(shape -> seen == null || reaches(shape.bounds(), seen))
          .forEach(painter::paint);
    } finally {
      g.dispose();
    }
  }

  /** What lies outside is left out; a stroke may be a little wider than its bounds. */
  private static boolean reaches(Box bounds, Rectangle seen) {
    Box wide = bounds.grown(STROKE_REACH);
    return wide.x() < seen.getMaxX()
        && wide.x() + wide.width() > seen.getMinX()
        && wide.y() < seen.getMaxY()
        && wide.y() + wide.height() > seen.getMinY();
  }

  private void paint(Shape shape) {
    float opacity = shape.tag().toCome() ? (float) Tag.FAINT : 1f;
    g.setComposite(AlphaComposite.SrcOver.derive(opacity));
    shape.match(this);
  }

  @Override
  public Void line(Shape.Line line) {
    use(line.stroke().role());
    g.setStroke(stroke(line.stroke()));
    double angle = Math.atan2(line.y2() - line.y1(), line.x2() - line.x1());
    double headLength = line.head() == Shape.Head.NONE ? 0 : line.headSize();
    double endX = line.x2() - Math.cos(angle) * headLength;
    double endY = line.y2() - Math.sin(angle) * headLength;
    double thickness = line.stroke().thickness();
    boolean level = line.y1() == line.y2();
    boolean upright = line.x1() == line.x2();
    double y1 = level ? crisp(line.y1(), thickness) : line.y1();
    double y2 = level ? y1 : endY;
    double x1 = upright ? crisp(line.x1(), thickness) : line.x1();
    double x2 = upright ? x1 : endX;
    g.draw(new Line2D.Double(x1, y1, x2, y2));
    if (line.head() != Shape.Head.NONE) {
      boolean filled = line.head() == Shape.Head.FILLED;
      new ArrowHead(filled, line.headSize(), line.headSize())
          .paint(g, upright ? x1 : line.x2(), level ? y1 : line.y2(), angle, Scale.ONE);
    }
    return null;
  }

  /** So that the edges of the line are edges of pixels. */
  private static double crisp(double middle, double thickness) {
    return Math.round(middle - thickness / 2) + thickness / 2;
  }

  private static BasicStroke stroke(Shape.Stroke stroke) {
    float width = (float) stroke.thickness();
    return switch (stroke.dash()) {
      case SOLID -> new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
      case DASHED -> patterned(width, 3 * width, 2.5f * width);
      case DOTTED -> patterned(width, width, 2 * width);
    };
  }

  private static BasicStroke patterned(float width, float on, float off) {
    float[] pattern = {on, off};
    return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, pattern, 0f);
  }

  @Override
  public Void rect(Shape.Rect rect) {
    Box box = snapped(rect.bounds());
    double line = rect.border().map(Shape.Stroke::thickness).orElse(0.0);
    if (rect.border().isPresent() && rect.border().get().dash() == Shape.Dash.SOLID) {
      use(rect.border().get().role());
      if (rect.fill().isPresent()) {
        fill(box, rect.radius());
      } else {
        frame(box, rect.radius(), line);
      }
    }
    rect.fill()
        .ifPresent(
            role -> {
              use(role);
              fill(box.grown(-line), Math.max(0, rect.radius() - line));
            });
    rect.border()
        .filter(border -> border.dash() != Shape.Dash.SOLID)
        .ifPresent(border -> dashed(box.grown(-line / 2), rect.radius(), border));
    return null;
  }

  private void fill(Box box, double radius) {
    g.fill(Pen.box(box.x(), box.y(), box.width(), box.height(), radius));
  }

  private void frame(Box box, double radius, double line) {
    g.setStroke(new BasicStroke((float) line));
    Box middle = box.grown(-line / 2);
    g.draw(Pen.box(middle.x(), middle.y(), middle.width(), middle.height(), radius - line / 2));
  }

  private void dashed(Box box, double radius, Shape.Stroke border) {
    use(border.role());
    g.setStroke(stroke(border));
    g.draw(Pen.box(box.x(), box.y(), box.width(), box.height(), radius));
  }

  private static Box snapped(Box box) {
    double x = Math.round(box.x());
    double y = Math.round(box.y());
    return new Box(x, y, Math.round(box.right()) - x, Math.round(box.bottom()) - y);
  }

  @Override
  public Void text(Shape.Text text) {
    use(text.role());
    Font font = font(text.type());
    g.setFont(font);
    double width = font.getStringBounds(text.text(), g.getFontRenderContext()).getWidth();
    double x =
        switch (text.anchor()) {
          case START -> text.x();
          case MIDDLE -> text.x() - width / 2;
          case END -> text.x() - width;
        };
    g.drawString(text.text(), (float) x, Math.round(text.y()));
    return null;
  }

  private static Font font(Type type) {
    boolean strong = type.weight() >= SEMIBOLD;
    TextStyle style =
        type.face() == Type.Face.MONO
            ? strong ? TextStyle.MONO_STRONG : TextStyle.MONO
            : strong ? TextStyle.STRONG : TextStyle.BODY;
    return style.font(Scale.ONE).deriveFont((float) type.size());
  }

  @Override
  public Void chip(Shape.Chip chip) {
    Scale scale = new Scale(chip.bounds().height() / CHIP_HEIGHT);
    VersionChip painted = painted(chip);
    double x = chip.bounds().centerX() - painted.width(scale) / 2.0;
    painted.paint(g, (int) Math.round(x), (int) Math.round(chip.bounds().y()), scale);
    return null;
  }

  private static VersionChip painted(Shape.Chip chip) {
    if (chip.ordinal().isEmpty()) {
      return VersionChip.dashed(chip.label());
    }
    VersionChip.Form form = chip.hollow() ? VersionChip.Form.HOLLOW : VersionChip.Form.SOLID;
    return new VersionChip(form, chip.ordinal().getAsInt(), chip.label());
  }

  @Override
  public Void badge(Shape.Badge badge) {
    Box box = snapped(badge.bounds());
    use(badge.fill());
    fill(box, BADGE_RADIUS * box.height() / CHIP_HEIGHT);
    use(badge.ink());
    double size = SIGN_PART * box.height();
    double start = box.x() + PADDING_PART * box.height();
    if (badge.sign() != Shape.Sign.NONE) {
      sign(badge.sign()).paint(g, start, box.centerY() - size / 2, size);
      start += size + SIGN_GAP * box.height();
    }
    g.setFont(font(badge.type()));
    g.drawString(badge.label(), (float) start, Math.round(badge.type().baseline(box.centerY())));
    return null;
  }

  @Override
  public Void mark(Shape.Mark mark) {
    use(mark.role());
    if (mark.sign() != Shape.Sign.NONE) {
      Box box = mark.bounds();
      sign(mark.sign()).paint(g, box.x(), box.y(), Math.min(box.width(), box.height()));
    }
    return null;
  }

  private static Sign sign(Shape.Sign sign) {
    return switch (sign) {
      case PAUSE -> Sign.PAUSE;
      case CROSS -> Sign.CROSS;
      case DIAMOND, NONE -> Sign.DIAMOND;
    };
  }

  @Override
  public Void icon(Shape.Icon icon) {
    Symbol symbol = icon.symbol() == Shape.Symbol.SERVER ? Symbol.SERVER : Symbol.PHONE;
    Box box = icon.bounds();
    symbol
        .icon(ICON)
        .paint(
            g,
            (int) Math.round(box.x()),
            (int) Math.round(box.y()),
            Role.named(icon.role().name()),
            new Scale(box.height() / ICON));
    return null;
  }

  /** Whoever shows the scene lays a control over it. */
  @Override
  public Void place(Shape.Place place) {
    return null;
  }

  private void use(syncduel.picture.Role role) {
    g.setColor(Role.named(role.name()));
  }
}
