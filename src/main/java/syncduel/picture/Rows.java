package syncduel.picture;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import syncduel.trace.Party;

/**
 * Gives each entry its height in the diagram. What comes later never stands higher; things of
 * different lanes that no message orders may share a line, as they do in a space-time diagram.
 */
final class Rows {
  static final double BAND = 20;
  static final double NOTE_LINE = 12;
  private static final double FIRST_CHIP = 13;
  private static final double FIRST_MESSAGE = 15;
  private static final double MESSAGE = 24;
  private static final double OTHER_MESSAGE = 22;
  private static final double HALF = 12;
  private static final double LINE = 15;
  private static final double SIDE_AFTER_MESSAGE = 17;
  private static final double OWN_LINE = 20;
  private static final double ABOVE = 8;
  private static final double STACKED_CHIPS = 18;
  private static final double LATER = 4;
  private static final double NEVER = Double.NEGATIVE_INFINITY;

  private final Predicate<Entry.Note> twoLines;
  private final List<Placed> placed = new ArrayList<>();
  private final Map<Party, Double> chips = new EnumMap<>(Party.class);
  private final Map<Party, Double> sides = new EnumMap<>(Party.class);
  private double floor;
  private double message = NEVER;
  private Party messageOf = Party.SERVER;

  /** An entry and its middle line. */
  record Placed(Entry entry, double y) {}

  private Rows(Predicate<Entry.Note> twoLines) {
    this.twoLines = twoLines;
    clear();
  }

  /** Places all entries; the test tells which notes take two lines. */
  static List<Placed> of(List<Entry> entries, Predicate<Entry.Note> twoLines) {
    var rows = new Rows(twoLines);
    entries.forEach(rows::place);
    return List.copyOf(rows.placed);
  }

  private void clear() {
    message = NEVER;
    for (Party party : Party.values()) {
      chips.put(party, NEVER);
      sides.put(party, NEVER);
    }
  }

  private void place(Entry entry) {
    double y;
    if (entry instanceof Entry.Heading) {
      y = heading();
    } else if (entry instanceof Entry.Change change) {
      y = change(change);
    } else if (entry instanceof Entry.Message sent) {
      y = message(sent);
    } else {
      y = note((Entry.Note) entry);
    }
    placed.add(new Placed(entry, y));
  }

  private double heading() {
    double top = Math.max(floor, message + 16);
    for (Party party : Party.values()) {
      top = max(top, chips.get(party) + 11, sides.get(party) + 11);
    }
    floor = top + BAND;
    clear();
    return top + BAND / 2;
  }

  private double change(Entry.Change change) {
    Party party = change.party();
    boolean word = change.holding().word().isPresent();
    double y = max(floor + FIRST_CHIP, chips.get(party) + STACKED_CHIPS);
    if (party == Party.SERVER) {
      y = max(y, message + (word ? OWN_LINE : HALF), sides.get(party) + (word ? LINE : 0));
    } else {
      y = max(y, message + (messageOf == party ? HALF : LATER), sides.get(party) + LINE);
    }
    chips.put(party, y);
    if (word) {
      sides.put(party, y);
    }
    return y;
  }

  private double message(Entry.Message sent) {
    Party client = sent.passage().client();
    double pitch = messageOf == client ? MESSAGE : OTHER_MESSAGE;
    boolean above = sent.fate() != Entry.Fate.ARRIVED || sent.released() || sent.injected();
    double y = max(floor + FIRST_MESSAGE, message + pitch);
    y = max(y, sides.get(Party.SERVER) + SIDE_AFTER_MESSAGE);
    for (Party party : Party.values()) {
      boolean touched = party == client || party == Party.SERVER;
      y = max(y, chips.get(party) + (touched ? HALF : LATER));
      y = max(y, sides.get(party) + (touched ? LINE : LATER));
    }
    message = y + (above ? ABOVE : 0);
    messageOf = client;
    if (sent.conflict()) {
      sides.put(client, message);
    }
    return message;
  }

  private double note(Entry.Note note) {
    Party party = note.party();
    double y = max(floor + FIRST_CHIP, sides.get(party) + LINE);
    if (party == Party.SERVER) {
      y = max(y, message + OWN_LINE, chips.get(party) + LATER);
    } else {
      boolean own = messageOf == party;
      y = max(y, message + (own ? SIDE_AFTER_MESSAGE : LATER), chips.get(party) + LINE);
    }
    double second = twoLines.test(note) ? NOTE_LINE : 0;
    sides.put(party, y + second);
    return y + second / 2;
  }

  private static double max(double first, double... others) {
    double largest = first;
    for (double other : others) {
      largest = Math.max(largest, other);
    }
    return largest;
  }
}
