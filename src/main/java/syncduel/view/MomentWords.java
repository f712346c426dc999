package syncduel.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import syncduel.model.RowId;
import syncduel.trace.Direction;
import syncduel.trace.Event;
import syncduel.trace.Moment;
import syncduel.trace.Party;
import syncduel.trace.Trace;
import syncduel.wire.Request;

/** Says in one sentence what happens at a moment. */
final class MomentWords {
  private final Trace trace;
  private final Messages messages;
  private final Map<Integer, Request> requests = new HashMap<>();

  MomentWords(Trace trace, Messages messages) {
    this.trace = trace;
    this.messages = messages;
    for (Moment moment : trace.moments()) {
      if (moment.event() instanceof Event.RequestSent sent) {
        requests.put(sent.exchange(), sent.request());
      }
    }
  }

  /** Whether an event, which is none of an exchange, changes what can be seen. */
  boolean tells(Event event) {
    return !(event instanceof Event.StepBegan
        || event instanceof Event.StepSettled
        || event instanceof Event.PushStarted
        || event instanceof Event.PullStarted
        || event instanceof Event.PushEnded
        || event instanceof Event.PullEnded
        || event instanceof Event.OperationChanged
        || event instanceof Event.DeltaTokenMoved
        || event instanceof Event.NothingChanged
        || event instanceof Event.Refreshed);
  }

  /** The sentence for moments that are one stop. */
  String of(List<Moment> seen) {
    if (seen.isEmpty()) {
      return messages.text("moment.settled");
    }
    Event event = seen.get(seen.size() - 1).event();
    if (event instanceof Event.RowStored stored) {
      return seen.size() == 1
          ? messages.text("moment.rowStored", name(stored.who()), stored.row().id())
          : messages.text("moment.rowsStored", name(stored.who()), seen.size());
    }
    if (event instanceof Event.OfExchange exchange) {
      return exchange(exchange);
    }
    return local(event);
  }

  private String exchange(Event.OfExchange event) {
    String client = name(event.who());
    if (event instanceof Event.RequestSent sent) {
      return messages.text("moment.requestSent", client, request(sent.exchange()));
    }
    if (event instanceof Event.ServerAnswered answered) {
      return messages.text("moment.serverAnswered", answered.response().status());
    }
    if (event instanceof Event.AnswerInjected injected) {
      return messages.text("moment.answerInjected", injected.response().status());
    }
    if (event instanceof Event.AnswerReceived received) {
      return messages.text("moment.answerReceived", client, received.response().status());
    }
    if (event instanceof Event.MessageLost lost) {
      return messages.text(way(lost.lost(), "moment.lost.request", "moment.lost.response"), client);
    }
    if (event instanceof Event.MessageHeld held) {
      return messages.text(way(held.held(), "moment.held.request", "moment.held.response"), client);
    }
    if (event instanceof Event.MessageReleased released) {
      return messages.text(
          way(released.held(), "moment.released.request", "moment.released.response"), client);
    }
    return messages.text("moment.settled");
  }

  private static String way(Direction direction, String request, String response) {
    return direction == Direction.REQUEST ? request : response;
  }

  private String local(Event event) {
    if (event instanceof Event.RowRemoved removed) {
      return messages.text("moment.rowRemoved", name(removed.who()), removed.id());
    }
    if (event instanceof Event.OperationQueued queued) {
      return queue("moment.queued", queued.who(), queued.operation().rowId());
    }
    if (event instanceof Event.OperationRemoved removed) {
      return queue("moment.dequeued", removed.who(), removed.operation().rowId());
    }
    if (event instanceof Event.ConflictRaised raised) {
      return queue("moment.conflict", raised.who(), raised.conflict().id());
    }
    if (event instanceof Event.ConflictSettled settled) {
      return queue("moment.conflictOver", settled.who(), settled.conflict().id());
    }
    if (event instanceof Event.HistoryAdded added) {
      return messages.text("moment.history", name(added.who()));
    }
    if (event instanceof Event.UpdateLost lost) {
      return messages.text("moment.updateLost", lost.id());
    }
    return messages.text("moment.settled");
  }

  private String queue(String key, Party who, RowId row) {
    return messages.text(key, name(who), row);
  }

  private String name(Party party) {
    return party.isClient()
        ? trace.start().client(party).name()
        : messages.text("server.anotherWriter.name");
  }

  private String request(int exchange) {
    Request request = requests.get(exchange);
    return RequestRow.of(request).map(id -> request.method() + " " + id).orElse(request.method());
  }
}
