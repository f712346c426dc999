package syncduel.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import syncduel.picture.Words.Word;
import syncduel.trace.Party;
import syncduel.trace.Trace;

/**
 * The exchanges of one step between the clients at the outer edges and the server in the middle.
 *
 * <p>A held message stays on the wire until it is released, whichever step it is; below it is a
 * {@link Shape.Place} for the control that releases it.
 */
public final class WireDiagram {
  private static final Type HEAD = Type.plain(11);
  private static final Type QUIET = Type.plain(12);
  private static final double INDENT = 12;
  private static final double HEAD_Y = 16;
  private static final double FIRST = 30;
  private static final double FIRST_ON_STAGE = 12;
  private static final double QUIET_Y = 53;
  private static final double MORE = 20;
  private static final double BOTH_WAYS = 11;
  private static final double BOTH_WAYS_GAP = 5;

  private final Trace trace;
  private final Words words;
  private final double width;
  private final double height;
  private final double first;
  private final List<Shape> shapes = new ArrayList<>();

  private WireDiagram(Trace trace, Words words, WireOptions options) {
    this.trace = trace;
    this.words = words;
    this.width = options.width() / options.zoom();
    this.height = options.height() / options.zoom();
    this.first = options.stage() ? FIRST_ON_STAGE : FIRST;
  }

  /** Lays out the wire of a step; step 0 is the setup and always quiet. */
  public static Scene of(Trace trace, int step, Words words, WireOptions options) {
    var diagram = new WireDiagram(trace, words, options);
    return diagram
        .scene(OnTheWire.of(trace.enoughFor(step), step, options.moment()), options)
        .scaled(options.zoom());
  }

  private Scene scene(List<OnTheWire.Exchange> all, WireOptions options) {
    WireSides sides = options.stage() ? onStage(all) : WireSides.alike(width);
    spine(sides);
    if (!options.stage()) {
      namesAndSilence(all);
    }
    List<OnTheWire.Exchange> shown = shown(all, options.most());
    int hidden = all.size() - shown.size();
    if (hidden > 0) {
      String more = String.format(Locale.ROOT, words.of(Word.MORE), hidden);
      words(Party.LEFT, height - MORE / 2, more, QUIET, Role.MUTED);
    }
    var arrows =
        new WireArrows(
            sides,
            options.stage(),
            words,
            new MessageLabels(words, Type.mono(12), Optional.empty(), options.compact()));
    double pitch = pitch(shown, room(hidden), options.stage());
    double y = first;
    for (OnTheWire.Exchange exchange : shown) {
      for (Entry.Message message : exchange.messages()) {
        shapes.addAll(drawn(arrows, message, y, options));
        y += WireArrows.height(message, pitch);
      }
    }
    return new Scene(width, height, shapes);
  }

  private static List<Shape> drawn(
      WireArrows arrows, Entry.Message message, double y, WireOptions options) {
    return options
        .travelling()
        .filter(known -> known.is(message.passage(), message.direction()))
        .map(known -> arrows.travelling(message, y, known.way(), known.part()))
        .orElseGet(() -> arrows.of(message, y));
  }

  private double room(int hidden) {
    return height - first - (hidden > 0 ? MORE : 0);
  }

  /** The last ones that the height holds, close together if need be; one at least. */
  private List<OnTheWire.Exchange> shown(List<OnTheWire.Exchange> all, int most) {
    int first = Math.max(0, all.size() - most);
    while (first < all.size() - 1
        && total(all.subList(first, all.size()), WireArrows.CLOSE) > room(first)) {
      first++;
    }
    return all.subList(first, all.size());
  }

  private static double pitch(List<OnTheWire.Exchange> shown, double room, boolean stage) {
    List<Double> wanted = stage ? List.of(WireArrows.STAGE, WireArrows.STAGE_CLOSE) : List.of();
    for (double pitch : wanted) {
      if (total(shown, pitch) <= room) {
        return pitch;
      }
    }
    return total(shown, WireArrows.WIDE) <= room ? WireArrows.WIDE : WireArrows.CLOSE;
  }

  private static double total(List<OnTheWire.Exchange> exchanges, double pitch) {
    return exchanges.stream()
        .flatMap(exchange -> exchange.messages().stream())
        .mapToDouble(message -> WireArrows.height(message, pitch))
        .sum();
  }

  private WireSides onStage(List<OnTheWire.Exchange> all) {
    boolean left = all.stream().anyMatch(exchange -> exchange.client() == Party.LEFT);
    boolean right = all.stream().anyMatch(exchange -> exchange.client() == Party.RIGHT);
    return left == right
        ? WireSides.alike(width)
        : WireSides.alone(width, left ? Party.LEFT : Party.RIGHT);
  }

  private void namesAndSilence(List<OnTheWire.Exchange> all) {
    head(Party.LEFT);
    head(Party.RIGHT);
    for (Party party : List.of(Party.LEFT, Party.RIGHT)) {
      if (all.stream().noneMatch(exchange -> exchange.client() == party)) {
        words(party, QUIET_Y, words.of(Word.QUIET), QUIET, Role.MUTED);
      }
    }
  }

  private void spine(WireSides sides) {
    var stroke = Shape.Stroke.solid(Role.SERVER_INK, 1.5);
    shapes.add(
        new Shape.Line(
            sides.spine(), 0, sides.spine(), height, stroke, Shape.Head.NONE, 0, Tag.none()));
  }

  private void head(Party party) {
    String name = trace.start().client(party).name();
    String text = HEAD.fitted(name, width / 2 - 2 * INDENT - BOTH_WAYS - BOTH_WAYS_GAP);
    words(party, HEAD_Y, text, HEAD, Role.TEXT);
    double beside = INDENT + HEAD.width(text) + BOTH_WAYS_GAP;
    double x = party == Party.LEFT ? beside : width - beside - BOTH_WAYS;
    shapes.add(arrow(x, x + BOTH_WAYS, HEAD_Y - 2.5));
    shapes.add(arrow(x + BOTH_WAYS, x, HEAD_Y + 2.5));
  }

  private static Shape arrow(double from, double to, double y) {
    var stroke = Shape.Stroke.solid(Role.TEXT, 1);
    return new Shape.Line(from, y, to, y, stroke, Shape.Head.FILLED, 4, Tag.none());
  }

  private void words(Party party, double y, String text, Type type, Role role) {
    boolean left = party == Party.LEFT;
    shapes.add(
        new Shape.Text(
            left ? INDENT : width - INDENT,
            type.baseline(y),
            type.fitted(text, width / 2 - 2 * INDENT),
            type,
            left ? Shape.Anchor.START : Shape.Anchor.END,
            role,
            Tag.none()));
  }
}
