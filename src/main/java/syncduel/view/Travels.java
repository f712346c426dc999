package syncduel.view;

import java.util.Optional;
import syncduel.picture.WireOptions.Way;
import syncduel.trace.Direction;
import syncduel.trace.Event;
import syncduel.trace.Moment;
import syncduel.trace.Trace;
import syncduel.view.MotionState.Travel;

/** Which message a moment sends on its way, and how far it gets: what follows tells. */
record Travels(Trace trace) {
  Optional<Travel> of(Moment moment) {
    Event event = moment.event();
    if (event instanceof Event.RequestSent sent) {
      return Optional.of(travel(moment, sent.exchange(), Direction.REQUEST));
    }
    if (event instanceof Event.ServerAnswered answered) {
      return Optional.of(travel(moment, answered.exchange(), Direction.RESPONSE));
    }
    if (event instanceof Event.AnswerInjected injected) {
      return Optional.of(travel(moment, injected.exchange(), Direction.RESPONSE));
    }
    if (event instanceof Event.MessageReleased released) {
      return Optional.of(new Travel(released.exchange(), released.held(), Way.SINCE_HELD));
    }
    return Optional.empty();
  }

  private Travel travel(Moment begin, int exchange, Direction direction) {
    Way way =
        trace.moments().stream()
            .skip(begin.number() + 1L)
            .map(Moment::event)
            .flatMap(event -> end(event, exchange, direction).stream())
            .findFirst()
            .orElse(Way.WHOLE);
    return new Travel(exchange, direction, way);
  }

  /** How the event ends the message's way; empty for one that has nothing to do with it. */
  private static Optional<Way> end(Event event, int exchange, Direction direction) {
    if (!(event instanceof Event.OfExchange of) || of.exchange() != exchange) {
      return Optional.empty();
    }
    if (event instanceof Event.MessageLost lost && lost.lost() == direction) {
      return Optional.of(Way.UNTIL_LOST);
    }
    if (event instanceof Event.MessageHeld held && held.held() == direction) {
      return Optional.of(Way.UNTIL_HELD);
    }
    if (event instanceof Event.AnswerInjected && direction == Direction.REQUEST) {
      return Optional.of(Way.UNTIL_STOPPED);
    }
    boolean arrived =
        event instanceof Event.ServerAnswered || event instanceof Event.AnswerReceived;
    return arrived ? Optional.of(Way.WHOLE) : Optional.empty();
  }
}
