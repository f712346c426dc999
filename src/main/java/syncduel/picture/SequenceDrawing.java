package syncduel.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import syncduel.model.RowId;
import syncduel.picture.Words.Word;
import syncduel.trace.Party;

/** Draws placed entries: bands and ribbons behind, then messages, then chips and words. */
final class SequenceDrawing {
  static final Type TYPE = Type.mono(11);
  private static final Type BAND = Type.plain(11).strong();
  private static final double BAND_INDENT = 12;
  private static final double TITLE_GAP = 4;
  private static final double BESIDE_CHIP = 18;
  private static final double AFTER_LAST = 24;
  private static final double LANE_CHIP = 15;
  private static final double CHIP_RADIUS = 4;

  private final Lanes lanes;
  private final Optional<RowId> followed;
  private final Words words;
  private Present present = new Present(OptionalDouble.empty(), OptionalInt.empty());
  private final MessageArrows arrows;
  private final List<Shape> behind = new ArrayList<>();
  private final List<Shape> front = new ArrayList<>();
  private final List<Shape> chips = new ArrayList<>();

  /** Messages of the followed row are told without its id, unless the picture stands alone. */
  SequenceDrawing(Lanes lanes, Optional<RowId> followed, Words words, boolean alone) {
    this.lanes = lanes;
    this.followed = followed;
    this.words = words;
    Optional<RowId> known = alone ? Optional.empty() : followed;
    this.arrows = new MessageArrows(lanes, words, new MessageLabels(words, TYPE, known, false));
  }

  /** Draws; called once. */
  Scene scene(List<Rows.Placed> rows, Present at, Optional<Arriving> arriving, double minHeight) {
    present = at;
    double last = rows.stream().mapToDouble(Rows.Placed::y).max().orElse(0);
    double height = Math.max(minHeight, last + AFTER_LAST);
    present.row().ifPresent(this::highlight);
    rows.forEach(this::draw);
    var ribbons = new Ribbons(lanes, height, present, arriving);
    for (Party party : Party.values()) {
      behind.addAll(ribbons.of(rows, party));
    }
    var all = new ArrayList<>(behind);
    all.addAll(front);
    all.addAll(chips);
    return new Scene(lanes.width(), height, all);
  }

  private void highlight(double y) {
    Box box = Box.around(lanes.width() / 2, y, lanes.width(), 2 * Present.HALF_ROW);
    behind.add(new Shape.Rect(box, 0, Optional.of(Role.ACCENT_TINT), Optional.empty(), Tag.none()));
  }

  private void draw(Rows.Placed row) {
    Entry entry = row.entry();
    if (entry instanceof Entry.Heading heading) {
      heading(heading, row.y());
    } else if (entry instanceof Entry.Change change) {
      change(change, row.y());
    } else if (entry instanceof Entry.Message message) {
      front.addAll(arrows.of(message, row.y(), tag(message, message.passage())));
    } else {
      note((Entry.Note) entry, row.y());
    }
  }

  private void heading(Entry.Heading heading, double y) {
    Tag tag = present.tag(Target.ofStep(heading.step()), heading.moment());
    Box box = new Box(0, y - Rows.BAND / 2, lanes.width(), Rows.BAND);
    behind.add(new Shape.Rect(box, 0, Optional.of(Role.INSET), Optional.empty(), tag));
    behind.add(
        new Shape.Rect(
            new Box(0, box.y(), box.width(), 1), 0, Optional.of(Role.LINE), Optional.empty(), tag));
    title(heading.title(), y, tag);
  }

  /** A title that is wider than its side runs over the lane, on its own ground. */
  private void title(String title, double y, Tag tag) {
    String text = BAND.fitted(title, lanes.server() - BAND_INDENT - LANE_CHIP);
    double right = BAND_INDENT + BAND.width(text) + TITLE_GAP;
    double ribbon = lanes.left() - Lanes.RIBBON / 2;
    if (right > ribbon) {
      double end = Math.max(right, ribbon + Lanes.RIBBON + 1);
      Box ground = new Box(BAND_INDENT, y - Rows.BAND / 2 + 1, end - BAND_INDENT, Rows.BAND - 1);
      chips.add(new Shape.Rect(ground, 0, Optional.of(Role.INSET), Optional.empty(), tag));
    }
    chips.add(
        new Shape.Text(
            BAND_INDENT, BAND.baseline(y), text, BAND, Shape.Anchor.START, Role.MUTED, tag));
  }

  /** A chip without a version is only a border, and the lane must not cross its word. */
  private void change(Entry.Change change, double y) {
    Holding holding = change.holding();
    Tag tag = tag(change);
    String label = label(holding);
    double width = Label.chipWidth(label);
    boolean hollow = holding.kind() == Holding.Kind.EDITED;
    Box box = Box.around(lanes.x(change.party()), y, width, LANE_CHIP);
    if (holding.ordinal().isEmpty()) {
      chips.add(new Shape.Rect(box, CHIP_RADIUS, Optional.of(Role.SURFACE), Optional.empty(), tag));
    }
    chips.add(new Shape.Chip(box, label, holding.ordinal(), hollow, Label.CHIP, tag));
    holding
        .word()
        .filter(word -> word != Word.NEW)
        .ifPresent(
            word ->
                beside(change.party(), y, width / 2 + 6, words.of(word), TYPE, Role.MUTED, tag));
  }

  private String label(Holding holding) {
    if (holding.ordinal().isPresent()) {
      return "v" + holding.ordinal().getAsInt();
    }
    return words.of(holding.word().filter(word -> word == Word.NEW).orElse(Word.NONE));
  }

  private void beside(
      Party party, double y, double distance, String text, Type type, Role role, Tag tag) {
    double outward = lanes.outward(party);
    String fitted = type.fitted(text, lanes.side(party) - distance - 2);
    chips.add(
        new Shape.Text(
            lanes.x(party) + outward * distance,
            type.baseline(y),
            fitted,
            type,
            outward > 0 ? Shape.Anchor.START : Shape.Anchor.END,
            role,
            tag));
  }

  private void note(Entry.Note note, double y) {
    Tag tag = tag(note);
    if (note.word().isPresent() && note.detail().isPresent()) {
      pair(note, y, tag);
    } else {
      Party party = note.party();
      String text = note.word().map(words::of).or(note::detail).orElseThrow();
      beside(party, y, distance(party), text, TYPE, note.role(), tag);
    }
  }

  /** Tells whether a note's two words do not fit beside each other. */
  boolean takesTwoLines(Entry.Note note) {
    if (note.word().isEmpty() || note.detail().isEmpty()) {
      return false;
    }
    String text = words.of(note.word().get()) + " " + note.detail().get();
    return TYPE.width(text) > lanes.side(note.party()) - distance(note.party()) - 2;
  }

  private static double distance(Party party) {
    return party == Party.SERVER ? BESIDE_CHIP : Lanes.beside();
  }

  /** A muted word and a strong one; under each other where the side is too narrow for both. */
  private void pair(Entry.Note note, double y, Tag tag) {
    Party party = note.party();
    double distance = distance(party);
    String first = words.of(note.word().orElseThrow());
    String second = note.detail().orElseThrow();
    Type strong = TYPE.strong();
    if (takesTwoLines(note)) {
      beside(party, y - Rows.NOTE_LINE / 2, distance, first, TYPE, Role.MUTED, tag);
      beside(party, y + Rows.NOTE_LINE / 2, distance, second, strong, Role.TEXT, tag);
      return;
    }
    boolean right = lanes.outward(party) > 0;
    double near = TYPE.width((right ? first : second) + " ");
    beside(party, y, distance + (right ? 0 : near), first, TYPE, Role.MUTED, tag);
    beside(party, y, distance + (right ? near : 0), second, strong, Role.TEXT, tag);
  }

  private Tag tag(Entry.Message message, Passage passage) {
    var target =
        new Target(
            OptionalInt.of(message.moment()),
            OptionalInt.of(message.step()),
            OptionalInt.of(passage.number()),
            passage.row());
    return present.tag(target, message.moment());
  }

  private Tag tag(Entry entry) {
    if (entry.moment() < 0) {
      return Tag.of(
          new Target(OptionalInt.empty(), OptionalInt.of(0), OptionalInt.empty(), followed));
    }
    var target =
        new Target(
            OptionalInt.of(entry.moment()),
            OptionalInt.of(entry.step()),
            OptionalInt.empty(),
            followed);
    return present.tag(target, entry.moment());
  }
}
