package syncduel.picture;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import syncduel.trace.Direction;
import syncduel.trace.Event;
import syncduel.trace.Moment;
import syncduel.trace.Party;
import syncduel.trace.Trace;

/** Which exchanges a step's wire shows: its own, and those that are still held. */
final class OnTheWire {
  private final Trace past;
  private final int step;
  private final Map<Integer, Set<Direction>> held = new LinkedHashMap<>();
  private final Set<Integer> own = new TreeSet<>();

  /** One exchange with its messages so far. */
  record Exchange(Party client, List<Entry.Message> messages) {
    Exchange {
      messages = List.copyOf(messages);
    }
  }

  private OnTheWire(Trace past, int step) {
    this.past = past;
    this.step = step;
    past.moments().forEach(this::note);
  }

  static List<Exchange> of(Trace trace, int step, OptionalInt upTo) {
    int last = upTo.orElse(Integer.MAX_VALUE);
    var past =
        new Trace(
            trace.start(),
            trace.moments().stream()
                .filter(moment -> moment.step() <= step && moment.number() <= last)
                .toList());
    return new OnTheWire(past, step).exchanges();
  }

  private void note(Moment moment) {
    if (!(moment.event() instanceof Event.OfExchange event)) {
      return;
    }
    if (moment.step() == step) {
      own.add(event.exchange());
    }
    Set<Direction> now =
        held.computeIfAbsent(event.exchange(), number -> EnumSet.noneOf(Direction.class));
    if (event instanceof Event.MessageHeld message) {
      now.add(message.held());
    } else if (event instanceof Event.MessageReleased message) {
      now.remove(message.held());
    } else if (event instanceof Event.MessageLost) {
      now.clear();
    }
  }

  private List<Exchange> exchanges() {
    Passages passages = Passages.of(past);
    var found = new ArrayList<Exchange>();
    for (Passage passage : passages.all().values()) {
      int number = passage.number();
      boolean wanted = own.contains(number) || !held.get(number).isEmpty();
      if (wanted && !passages.folded(number)) {
        found.add(exchange(passage, passages.pages(number)));
      }
    }
    return found;
  }

  private Exchange exchange(Passage passage, int pages) {
    var messages = new ArrayList<Entry.Message>();
    messages.add(message(passage, Direction.REQUEST, pages));
    if (passage.response().isPresent()) {
      messages.add(message(passage, Direction.RESPONSE, pages));
    }
    return new Exchange(passage.client(), messages);
  }

  private Entry.Message message(Passage passage, Direction direction, int pages) {
    Entry.Fate fate = Entry.Fate.ARRIVED;
    if (held.get(passage.number()).contains(direction)) {
      fate = Entry.Fate.HELD;
    } else if (passage.lost().equals(Optional.of(direction))) {
      fate = Entry.Fate.LOST;
    }
    return new Entry.Message(-1, step, passage, direction, fate, pages, false);
  }
}
