package syncduel.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import syncduel.model.RowId;
import syncduel.trace.Party;
import syncduel.trace.Snapshot;
import syncduel.trace.Trace;

/** The names above the lanes: round corners for clients, a slate slab for the server. */
final class LaneHeads {
  private static final Type NAME = Type.plain(12).strong();
  private static final Type CAPTION = Type.plain(11);
  private static final double CAPTION_HEIGHT = 20;
  private static final double CAPTION_INDENT = 12;
  private static final double TOP = 2;
  private static final double HEIGHT = 21;
  private static final double ICON = 12;
  private static final double ICON_GAP = 5;
  private static final double PADDING = 9;
  private static final double RULE = 3;
  private static final double RADIUS = 4;

  private LaneHeads() {}

  static Scene of(Trace trace, Lanes lanes, Words words) {
    Snapshot start = trace.start();
    var shapes = new ArrayList<Shape>();
    shapes.addAll(head(lanes, Party.LEFT, start.left().name()));
    shapes.addAll(head(lanes, Party.SERVER, words.of(Words.Word.SERVER)));
    shapes.addAll(head(lanes, Party.RIGHT, start.right().name()));
    return new Scene(lanes.width(), TOP + HEIGHT + 1, shapes);
  }

  /** A line for a picture that stands alone: whose versions the lanes have the colours of. */
  static Scene caption(Lanes lanes, Words words, RowId followed) {
    String text = String.format(Locale.ROOT, words.of(Words.Word.FOLLOWS), followed);
    Shape line =
        new Shape.Text(
            CAPTION_INDENT,
            CAPTION.baseline(CAPTION_HEIGHT / 2),
            CAPTION.fitted(text, lanes.width() - 2 * CAPTION_INDENT),
            CAPTION,
            Shape.Anchor.START,
            Role.MUTED,
            Tag.none());
    return new Scene(lanes.width(), CAPTION_HEIGHT, List.of(line));
  }

  private static List<Shape> head(Lanes lanes, Party party, String name) {
    double frame = ICON + ICON_GAP + 2 * PADDING;
    double most = Math.min(2 * lanes.left(), lanes.server() - lanes.left()) - 8;
    String text = NAME.fitted(name, most - frame);
    double x = lanes.x(party);
    Box box = new Box(x - (frame + NAME.width(text)) / 2, TOP, frame + NAME.width(text), HEIGHT);
    boolean server = party == Party.SERVER;
    Role ink = server ? Role.SERVER_INK : Role.TEXT;
    double middle = server ? box.centerY() + 1 : box.centerY();
    var shapes = new ArrayList<Shape>(frame(box, server));
    Box icon = Box.around(box.x() + PADDING + ICON / 2, middle, ICON, ICON);
    Shape.Symbol symbol = server ? Shape.Symbol.SERVER : Shape.Symbol.DEVICE;
    shapes.add(new Shape.Icon(icon, symbol, ink, Tag.none()));
    shapes.add(
        new Shape.Text(
            icon.right() + ICON_GAP,
            NAME.baseline(middle),
            text,
            NAME,
            Shape.Anchor.START,
            ink,
            Tag.none()));
    return shapes;
  }

  private static List<Shape> frame(Box box, boolean server) {
    var border = Shape.Stroke.solid(server ? Role.SERVER_INK : Role.LINE_STRONG, 1);
    Role ground = server ? Role.SERVER : Role.SURFACE;
    Shape rect =
        new Shape.Rect(
            box, server ? 0 : RADIUS, Optional.of(ground), Optional.of(border), Tag.none());
    if (!server) {
      return List.of(rect);
    }
    Box rule = new Box(box.x(), box.y(), box.width(), RULE);
    return List.of(
        rect, new Shape.Rect(rule, 0, Optional.of(Role.SERVER_INK), Optional.empty(), Tag.none()));
  }
}
