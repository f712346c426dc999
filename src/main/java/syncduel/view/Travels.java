package syncduel.view;

import java.util.Optional;
import syncduel.trace.Direction;
import syncduel.trace.Event;

/** Which message an event sends on its way. */
final class Travels {
  private Travels() {}

  static Optional<Stop.Travel> of(Event event) {
    if (event instanceof Event.RequestSent sent) {
      return Optional.of(new Stop.Travel(sent.exchange(), Direction.REQUEST));
    }
    if (event instanceof Event.ServerAnswered answered) {
      return Optional.of(new Stop.Travel(answered.exchange(), Direction.RESPONSE));
    }
    if (event instanceof Event.MessageReleased released) {
      return Optional.of(new Stop.Travel(released.exchange(), released.held()));
    }
    return Optional.empty();
  }
}
