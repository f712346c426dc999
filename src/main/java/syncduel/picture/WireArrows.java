package syncduel.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import syncduel.picture.Words.Word;
import syncduel.trace.Direction;
import syncduel.trace.Party;
import syncduel.wire.Response;

/** Draws messages of the wire: a label over an arrow, a box where one is held. */
final class WireArrows {
  static final double WIDE = 44;
  static final double CLOSE = 34;
  static final double STAGE = 54;
  static final double STAGE_CLOSE = 46;
  private static final double AFTER_CAPTION = 10;
  private static final double HELD = 96;
  private static final Type CAPTION = Type.plain(12).strong();
  private static final double LABEL = 12;
  private static final double LINE = 25;
  private static final double CAPTION_BELOW = 15;
  private static final double HEAD = 9.5;
  private static final double FROM_SPINE = 5;
  private static final double THIN = 1.5;
  private static final double THIN_ON_STAGE = 1.9;
  private static final double THICKER = 1.4;
  private static final double DIAMOND = 12;
  private static final double CROSS = 9;
  private static final double UNDER_LABEL = 5;
  private static final double INDENT = 12;
  private static final double STUB = 22;
  private static final double BOX = 28;
  private static final double CAP = 22;
  private static final double PADDING = 7;
  private static final double WAY_LEFT = 22;
  private static final double RADIUS = 6;
  private static final double BUTTON_WIDTH = 88;
  private static final double LOWER = 7;
  private static final double PARCEL_WIDTH = 34;
  private static final double PARCEL_HEIGHT = 22;
  private static final double CHIP_WIDTH = 24;
  private static final double CHIP_HEIGHT = 16;
  private static final Type CHIP = Type.mono(11).strong();

  private final WireSides sides;
  private final double thin;
  private final Words words;
  private final MessageLabels labels;

  WireArrows(WireSides sides, boolean stage, Words words, MessageLabels labels) {
    this.sides = sides;
    this.thin = stage ? THIN_ON_STAGE : THIN;
    this.words = words;
    this.labels = labels;
  }

  static double height(Entry.Message message, double pitch) {
    if (message.fate() == Entry.Fate.HELD) {
      return HELD;
    }
    if (captioned(message)) {
      return pitch > WIDE ? pitch + AFTER_CAPTION : WIDE;
    }
    return pitch;
  }

  List<Shape> of(Entry.Message message, double top) {
    return switch (message.fate()) {
      case ARRIVED -> message.injected() ? injected(message, top) : arrived(message, top);
      case LOST -> lost(message, top);
      case HELD -> held(message, top);
    };
  }

  private static boolean captioned(Entry.Message message) {
    return message.direction() == Direction.RESPONSE
        && message.passage().refused()
        && !message.passage().injected();
  }

  private static boolean request(Entry.Message message) {
    return message.direction() == Direction.REQUEST;
  }

  private static boolean left(Entry.Message message) {
    return message.passage().client() == Party.LEFT;
  }

  private static Tag tag(Entry.Message message) {
    return Tag.of(
        new Target(
            OptionalInt.empty(),
            OptionalInt.of(message.step()),
            OptionalInt.of(message.passage().number()),
            message.passage().row()));
  }

  private double edge(Entry.Message message) {
    return sides.edge(message.passage().client());
  }

  private double spine(Entry.Message message) {
    return sides.spine() + (left(message) ? -FROM_SPINE : FROM_SPINE);
  }

  private double middle(Entry.Message message) {
    return sides.middle(message.passage().client());
  }

  private double room(Entry.Message message) {
    return sides.room(message.passage().client());
  }

  private Shape.Stroke stroke(Entry.Message message) {
    if (captioned(message)) {
      return Shape.Stroke.solid(Role.CONFLICT_TEXT, thin * THICKER);
    }
    return Shape.Stroke.solid(request(message) ? Role.TEXT : Role.MUTED, thin);
  }

  private List<Shape> arrived(Entry.Message message, double top) {
    double y = top + LINE;
    double from = request(message) ? edge(message) : spine(message);
    double to = request(message) ? spine(message) : edge(message);
    var shapes = new ArrayList<>(label(message, top + LABEL));
    shapes.add(line(from, to, y, stroke(message), Shape.Head.FILLED, tag(message)));
    shapes.addAll(refusal(message, y));
    return shapes;
  }

  /** A box under its line, so that the label stays free, with the version that travels. */
  List<Shape> travelling(Entry.Message message, double top, WireOptions.Way way, double part) {
    Tag tag = tag(message);
    double y = top + LINE;
    double from = begin(message);
    double to = request(message) ? spine(message) : edge(message);
    var shapes = new ArrayList<>(label(message, top + LABEL));
    double x = place(message, way, shapes, part);
    Shape.Stroke stroke = stroke(message);
    shapes.add(line(from, x, y, stroke, Shape.Head.NONE, tag));
    shapes.add(
        line(x, to, y, Shape.Stroke.solid(Role.LINE_STRONG, 1).dashed(), Shape.Head.NONE, tag));
    shapes.add(
        rect(
            Box.around(x, y + LOWER, PARCEL_WIDTH, PARCEL_HEIGHT),
            Role.CONTROL,
            Optional.of(stroke),
            tag));
    if (message.injected() && !request(message)) {
      shapes.add(stoppedWord(message, y));
    }
    Passage passage = message.passage();
    OptionalInt version = request(message) ? passage.ifMatch() : passage.etag();
    if (version.isPresent()) {
      Box chip = Box.around(x, y + LOWER, CHIP_WIDTH, CHIP_HEIGHT);
      shapes.add(new Shape.Chip(chip, "v" + version.getAsInt(), version, false, CHIP, tag));
    }
    return shapes;
  }

  /** Where the middle of the box is on the line. */
  private double place(Entry.Message message, WireOptions.Way way, List<Shape> label, double part) {
    double from = begin(message);
    double to = request(message) ? spine(message) : edge(message);
    double half = Math.signum(to - from) * PARCEL_WIDTH / 2;
    double begin = way == WireOptions.Way.SINCE_HELD ? heldAt(message, from, to) : from + half;
    double end =
        switch (way) {
          case WHOLE, SINCE_HELD -> to - half;
          case UNTIL_LOST -> lostAt(label, from, to, CAPTION.width(words.of(Word.LOST)));
          case UNTIL_STOPPED -> stoppedAt(message);
          case UNTIL_HELD -> heldAt(message, from, to);
        };
    return begin + part * (end - begin);
  }

  /** Where the sign of a held message is. */
  private double heldAt(Entry.Message message, double from, double to) {
    double width = heldLabel(message, from, to).width();
    return from + Math.signum(to - from) * (STUB + width + 2 * PADDING + CAP / 2);
  }

  private Label heldLabel(Entry.Message message, double from, double to) {
    return labels.fitting(message, Math.abs(to - from) - STUB - 2 * PADDING - CAP - WAY_LEFT);
  }

  private List<Shape> lost(Entry.Message message, double top) {
    double y = top + LINE;
    double from = request(message) ? edge(message) : spine(message);
    double to = request(message) ? spine(message) : edge(message);
    String word = words.of(Word.LOST);
    var shapes = new ArrayList<>(label(message, top + LABEL));
    double end = lostAt(shapes, from, to, CAPTION.width(word));
    shapes.add(line(from, end, y, stroke(message), Shape.Head.NONE, tag(message)));
    shapes.add(
        new Shape.Mark(
            Box.around(end, y, CROSS, CROSS), Shape.Sign.CROSS, Role.CONFLICT_TEXT, tag(message)));
    shapes.add(beside(message, end, Math.signum(to - from), y, word));
    shapes.addAll(refusal(message, y));
    return shapes;
  }

  private static Shape beside(
      Entry.Message message, double end, double sign, double y, String word) {
    return new Shape.Text(
        end + sign * (CROSS / 2 + 4),
        CAPTION.baseline(y),
        word,
        CAPTION,
        sign > 0 ? Shape.Anchor.START : Shape.Anchor.END,
        Role.TEXT,
        tag(message));
  }

  /** The network stops the request on its way, and from there comes the answer. */
  private List<Shape> injected(Entry.Message message, double top) {
    double y = top + LINE;
    double edge = edge(message);
    double stop = stoppedAt(message);
    var shapes = new ArrayList<>(label(message, top + LABEL));
    if (request(message)) {
      shapes.add(line(edge, stop, y, stroke(message), Shape.Head.NONE, tag(message)));
      Box box = Box.around(stop, y, CROSS, CROSS);
      shapes.add(new Shape.Mark(box, Shape.Sign.CROSS, Role.CONFLICT_TEXT, tag(message)));
    } else {
      shapes.add(line(stop, edge, y, stroke(message), Shape.Head.FILLED, tag(message)));
    }
    shapes.add(stoppedWord(message, y));
    return shapes;
  }

  /** Lower beside a request, whose label is wide; the last answer has no room to spare below. */
  private Shape stoppedWord(Entry.Message message, double y) {
    double stop = stoppedAt(message);
    String word = words.of(request(message) ? Word.STOPPED : Word.INJECTED);
    double middle = request(message) ? y + UNDER_LABEL : y;
    return beside(message, stop, Math.signum(stop - edge(message)), middle, word);
  }

  /** Where the network answers in the server's stead: behind the label of the request. */
  private double stoppedAt(Entry.Message message) {
    double stopped = CAPTION.width(words.of(Word.STOPPED));
    double word = Math.max(stopped, CAPTION.width(words.of(Word.INJECTED)));
    return lostAt(label(message.request(), 0), edge(message), spine(message), word);
  }

  private double begin(Entry.Message message) {
    if (request(message)) {
      return edge(message);
    }
    return message.injected() ? stoppedAt(message) : spine(message);
  }

  /** That it was refused, and where there is room, why. */
  private String refused(Entry.Message message, int status) {
    double room = room(message) - 2 * INDENT;
    String whole = words.of(Refusals.word(status));
    return CAPTION.width(whole) <= room ? whole : CAPTION.fitted(words.of(Word.REFUSED), room);
  }

  /** Behind the label where its word still fits there, else as far as it can go. */
  private static double lostAt(List<Shape> label, double from, double to, double word) {
    double sign = Math.signum(to - from);
    double far =
        label.stream()
            .map(Shape::bounds)
            .mapToDouble(box -> Math.max(sign * (box.x() - from), sign * (box.right() - from)))
            .max()
            .orElse(0);
    double length = Math.abs(to - from);
    double latest = length - word - CROSS - 6;
    return from + sign * Math.min(latest, Math.max(length * 2 / 3, far + CROSS));
  }

  private List<Shape> label(Entry.Message message, double y) {
    Label label = labels.fitting(message, room(message) - 2 * INDENT);
    return label.placed(middle(message) - label.width() / 2, y, tag(message));
  }

  private List<Shape> refusal(Entry.Message message, double y) {
    if (!captioned(message)) {
      return List.of();
    }
    int status = message.passage().response().map(Response::status).orElseThrow();
    Box box = Box.around(sides.spine(), y, DIAMOND, DIAMOND);
    return List.of(
        new Shape.Mark(box, Shape.Sign.DIAMOND, Role.CONFLICT_TEXT, tag(message)),
        new Shape.Text(
            middle(message),
            CAPTION.baseline(y + CAPTION_BELOW),
            refused(message, status),
            CAPTION,
            Shape.Anchor.MIDDLE,
            Role.CONFLICT_TEXT,
            tag(message)));
  }

  private List<Shape> held(Entry.Message message, double top) {
    Tag tag = tag(message);
    double y = top + BOX / 2;
    double from = request(message) ? edge(message) : spine(message);
    double to = request(message) ? spine(message) : edge(message);
    double sign = Math.signum(to - from);
    Label label = heldLabel(message, from, to);
    double near = from + sign * STUB;
    double far = near + sign * (label.width() + 2 * PADDING + CAP);
    Box box = Box.between(near, top, far, top + BOX);
    Box cap = Box.between(far - sign * CAP, top, far, top + BOX);
    var border = Shape.Stroke.solid(Role.HELD, thin * THICKER);
    var shapes = new ArrayList<Shape>();
    shapes.add(line(from, near, y, border, Shape.Head.NONE, tag));
    var dashes = Shape.Stroke.solid(Role.HELD, thin).dashed();
    shapes.add(line(far, to, y, dashes, Shape.Head.HOLLOW, tag));
    shapes.add(rect(box, Role.CONTROL, Optional.of(border), tag));
    shapes.add(rect(cap, Role.HELD, Optional.empty(), tag));
    shapes.add(
        new Shape.Mark(Box.around(cap.centerX(), y, 9, 11), Shape.Sign.PAUSE, Role.HELD_ON, tag));
    double labelLeft = sign > 0 ? box.x() + PADDING : cap.right() + PADDING;
    shapes.addAll(label.placed(labelLeft, y, tag));
    shapes.addAll(heldWords(message, box, tag));
    return shapes;
  }

  private List<Shape> heldWords(Entry.Message message, Box box, Tag tag) {
    String whole = words.of(request(message) ? Word.HELD_TO_SERVER : Word.HELD_BACK);
    double room = room(message) - INDENT - FROM_SPINE;
    String text = CAPTION.width(whole) <= room ? whole : words.of(Word.HELD);
    boolean left = left(message);
    double x = left ? INDENT : sides.width() - INDENT;
    double button = left ? x : x - BUTTON_WIDTH;
    return List.of(
        new Shape.Text(
            x,
            CAPTION.baseline(box.bottom() + 12),
            CAPTION.fitted(text, room),
            CAPTION,
            left ? Shape.Anchor.START : Shape.Anchor.END,
            Role.TEXT,
            tag),
        new Shape.Place(new Box(button, box.bottom() + 26, BUTTON_WIDTH, BOX), tag));
  }

  private static Shape rect(Box box, Role fill, Optional<Shape.Stroke> border, Tag tag) {
    return new Shape.Rect(box, RADIUS, Optional.of(fill), border, tag);
  }

  private static Shape line(
      double from, double to, double y, Shape.Stroke stroke, Shape.Head head, Tag tag) {
    return new Shape.Line(from, y, to, y, stroke, head, HEAD, tag);
  }
}
