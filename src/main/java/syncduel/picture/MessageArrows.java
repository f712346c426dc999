package syncduel.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import syncduel.picture.Words.Word;
import syncduel.trace.Direction;
import syncduel.trace.Party;

/** Draws one message between two lanes: its line, interrupted by its label, and its fate. */
final class MessageArrows {
  private static final double BESIDE_RIBBON = Lanes.RIBBON / 2 + 3.5;
  private static final double GAP = 6;
  private static final double STUB = 12;
  private static final double HEAD = 9.5;
  private static final double PAUSE = 17;
  private static final double CROSS = 11;
  private static final double SHORT_GAP = 3;
  private static final double SHORT_STUB = 6;
  private static final double SHORT_DASH = 8;
  private static final double DASH = 24;
  private static final double WORD_ABOVE = 15;
  private static final double BADGE_RADIUS = 3;

  private final Lanes lanes;
  private final Words words;
  private final MessageLabels labels;

  MessageArrows(Lanes lanes, Words words, MessageLabels labels) {
    this.lanes = lanes;
    this.words = words;
    this.labels = labels;
  }

  List<Shape> of(Entry.Message message, double y, Tag tag) {
    var way = Way.of(lanes, message, y, tag);
    List<Shape> shapes = shapes(message, way);
    if (message.conflict()) {
      Party client = message.passage().client();
      String word = words.of(Word.CONFLICT);
      double x = lanes.x(client) + lanes.outward(client) * Lanes.beside();
      double left = client == Party.LEFT ? x - Label.badgeWidth(word) : x;
      shapes.add(Label.badge(left, y, word, tag));
    }
    return shapes;
  }

  private List<Shape> shapes(Entry.Message message, Way way) {
    if (message.injected() && message.direction() == Direction.RESPONSE) {
      return injected(message, way);
    }
    boolean arrived = message.fate() == Entry.Fate.ARRIVED && !message.injected();
    return arrived ? arrived(message, way) : stopped(message, way);
  }

  /** An answer of the network's, which begins where the request was stopped. */
  private List<Shape> injected(Entry.Message message, Way way) {
    double begin = way.length() - Stopped.of(labels, message.request(), way).signAt() - CROSS / 2;
    double room = way.length() - begin;
    Label label = labels.fitting(message, room - 2 * (GAP + STUB));
    double start = begin + (room - label.width()) / 2;
    double end = start + label.width();
    var shapes = new ArrayList<Shape>();
    shapes.add(way.line(begin, start - GAP, stroke(message), Shape.Head.NONE));
    shapes.add(way.line(end + GAP, way.length(), stroke(message), Shape.Head.FILLED));
    shapes.addAll(way.label(label, start));
    shapes.add(way.above(begin, words.of(Word.INJECTED)));
    return shapes;
  }

  private List<Shape> arrived(Entry.Message message, Way way) {
    Label label = labels.fitting(message, way.length() - 2 * (GAP + STUB));
    double start = (way.length() - label.width()) / 2;
    double end = start + label.width();
    Shape.Stroke stroke = stroke(message);
    var shapes = new ArrayList<Shape>();
    shapes.add(way.line(0, start - GAP, message.released() ? dashes() : stroke, Shape.Head.NONE));
    shapes.add(way.line(end + GAP, way.length(), stroke, Shape.Head.FILLED));
    shapes.addAll(way.label(label, start));
    if (message.released()) {
      shapes.add(way.above((start + end) / 2, words.of(Word.RELEASED)));
    }
    return shapes;
  }

  /** A message with a sign behind its label, at which it ends. */
  private record Stopped(Label label, double start, double sign) {
    static Stopped of(MessageLabels labels, Entry.Message message, Way way) {
      double sign = message.fate() == Entry.Fate.HELD ? PAUSE : CROSS;
      double tail = SHORT_GAP + SHORT_STUB + sign + SHORT_DASH;
      double lead = SHORT_STUB + SHORT_GAP;
      Label label = labels.fitting(message, way.length() - lead - tail);
      double centred = (way.length() - label.width()) / 2;
      double latest = way.length() - tail - (DASH - SHORT_DASH) - label.width();
      return new Stopped(label, Math.max(lead, Math.min(centred, latest)), sign);
    }

    double end() {
      return start + label.width();
    }

    double signAt() {
      return end() + SHORT_GAP + SHORT_STUB;
    }
  }

  /** Held, lost or stopped: solid to the sign, dashed behind it. */
  private List<Shape> stopped(Entry.Message message, Way way) {
    boolean held = message.fate() == Entry.Fate.HELD;
    var stop = Stopped.of(labels, message, way);
    double start = stop.start();
    double end = stop.end();
    double sign = stop.sign();
    double gap = Math.min(GAP, start - SHORT_STUB);
    double signAt = stop.signAt();
    Shape.Stroke stroke = stroke(message);
    var shapes = new ArrayList<Shape>();
    shapes.add(way.line(0, start - gap, stroke, Shape.Head.NONE));
    shapes.add(way.line(end + SHORT_GAP, signAt, stroke, Shape.Head.NONE));
    shapes.add(way.line(signAt + sign, way.length(), dashes(), Shape.Head.NONE));
    shapes.addAll(way.label(stop.label(), start));
    shapes.addAll(held ? way.pause(signAt, PAUSE, BADGE_RADIUS) : way.cross(signAt, CROSS));
    shapes.add(way.above(signAt + sign / 2, words.of(end(message))));
    return shapes;
  }

  private static Word end(Entry.Message message) {
    if (message.fate() == Entry.Fate.HELD) {
      return Word.HELD;
    }
    return message.injected() ? Word.STOPPED : Word.LOST;
  }

  private static Shape.Stroke dashes() {
    return Shape.Stroke.solid(Role.LINE_STRONG, 1.5).dashed();
  }

  private static Shape.Stroke stroke(Entry.Message message) {
    if (message.fate() == Entry.Fate.HELD) {
      return Shape.Stroke.solid(Role.HELD, 2);
    }
    if (message.fate() == Entry.Fate.LOST || message.direction() == Direction.REQUEST) {
      return Shape.Stroke.solid(Role.TEXT, 1.5);
    }
    return message.passage().refused()
        ? Shape.Stroke.solid(Role.CONFLICT_TEXT, 2)
        : Shape.Stroke.solid(Role.MUTED, 1.5);
  }

  /**
   * The way of one message, measured from its sender.
   *
   * @param sign 1 where it goes to the right, else -1
   */
  private record Way(double from, double sign, double length, double y, Tag tag) {
    static Way of(Lanes lanes, Entry.Message message, double y, Tag tag) {
      boolean request = message.direction() == Direction.REQUEST;
      Party client = message.passage().client();
      double sender = lanes.x(request ? client : Party.SERVER);
      double receiver = lanes.x(request ? Party.SERVER : client);
      double sign = Math.signum(receiver - sender);
      double length = Math.abs(receiver - sender) - 2 * BESIDE_RIBBON;
      return new Way(sender + sign * BESIDE_RIBBON, sign, length, y, tag);
    }

    double x(double distance) {
      return from + sign * distance;
    }

    Shape line(double start, double end, Shape.Stroke stroke, Shape.Head head) {
      return new Shape.Line(x(start), y, x(end), y, stroke, head, HEAD, tag);
    }

    List<Shape> label(Label label, double start) {
      double left = Math.min(x(start), x(start + label.width()));
      return label.placed(left, y, tag);
    }

    List<Shape> pause(double start, double size, double radius) {
      Box box = Box.around(x(start + size / 2), y, size, size);
      var ground = new Shape.Rect(box, radius, Optional.of(Role.HELD), Optional.empty(), tag);
      return List.of(ground, new Shape.Mark(box.grown(-4), Shape.Sign.PAUSE, Role.HELD_ON, tag));
    }

    List<Shape> cross(double start, double size) {
      Box box = Box.around(x(start + size / 2), y, size, size);
      return List.of(new Shape.Mark(box, Shape.Sign.CROSS, Role.CONFLICT_TEXT, tag));
    }

    Shape above(double at, String word) {
      Type type = SequenceDrawing.TYPE;
      double half = type.width(word) / 2;
      double middle = Math.max(half, Math.min(length - half, at));
      double baseline = type.baseline(y - WORD_ABOVE);
      return new Shape.Text(x(middle), baseline, word, type, Shape.Anchor.MIDDLE, Role.MUTED, tag);
    }
  }
}
