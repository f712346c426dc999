package syncduel.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import syncduel.model.OperationKind;
import syncduel.model.OperationState;
import syncduel.model.PendingOperation;
import syncduel.model.RowId;
import syncduel.trace.Event;
import syncduel.trace.Moment;
import syncduel.trace.Party;
import syncduel.trace.Snapshot;
import syncduel.view.TodoRowState.Look;

/** How the queued operations of a client show, in their rows and in the queue. */
record OperationLooks(Scene scene, Party party) {
  Look look(Snapshot snapshot, PendingOperation operation) {
    RowId id = operation.rowId();
    if (snapshot.client(party).conflict().filter(open -> open.id().equals(id)).isPresent()) {
      return Look.CONFLICT;
    }
    var message = Scene.inFlight(snapshot, party, id);
    if (message.isPresent()) {
      return message.get().held().isPresent() ? Look.HELD : Look.SENDING;
    }
    if (operation.state() == OperationState.PENDING) {
      return pending(operation.kind());
    }
    return attempt(snapshot, operation) == Attempt.UNANSWERED ? Look.FAILED : Look.SENDING;
  }

  private static Look pending(OperationKind kind) {
    return switch (kind) {
      case INSERT -> Look.NEW;
      case UPDATE -> Look.EDITED;
      case DELETE -> Look.DELETED;
    };
  }

  String word(Snapshot snapshot, Look look, PendingOperation operation) {
    boolean attempted = operation.state() == OperationState.ATTEMPTED;
    if (look == Look.FAILED && attempted) {
      return scene.words().text(wasKilled() ? "row.killed" : "row.noAnswer");
    }
    boolean free = Scene.inFlight(snapshot, party, operation.rowId()).isEmpty();
    boolean answered =
        look == Look.SENDING && free && attempt(snapshot, operation) == Attempt.ANSWERED;
    return answered
        ? scene.words().text("row.answered")
        : scene.words().text("row." + look.name().toLowerCase(Locale.ROOT));
  }

  /** How far an operation has come that is marked as attempted, and not on its way. */
  private enum Attempt {
    ABOUT_TO_BE_SENT,
    ANSWERED,
    UNANSWERED
  }

  private Attempt attempt(Snapshot snapshot, PendingOperation operation) {
    boolean trying = operation.state() == OperationState.ATTEMPTED;
    List<Moment> push = trying && snapshot.client(party).busy() ? lastPush() : List.of();
    if (push.isEmpty()) {
      return Attempt.UNANSWERED;
    }
    OptionalInt request = request(push, operation.rowId());
    if (request.isEmpty()) {
      return before(push.get(0), operation) ? Attempt.UNANSWERED : Attempt.ABOUT_TO_BE_SENT;
    }
    boolean answered =
        push.stream()
            .map(Moment::event)
            .anyMatch(
                event ->
                    event instanceof Event.AnswerReceived received
                        && received.exchange() == request.getAsInt());
    return answered ? Attempt.ANSWERED : Attempt.UNANSWERED;
  }

  /** Whether the client was killed in its last push: then nobody waits for an answer any more. */
  private boolean wasKilled() {
    return lastPush().stream()
        .map(Moment::event)
        .filter(event -> event.party().equals(Optional.of(party)))
        .filter(event -> event instanceof Event.PushEnded || event instanceof Event.ClientRestarted)
        .findFirst()
        .filter(event -> event instanceof Event.ClientRestarted restart && restart.killed())
        .isPresent();
  }

  /** The last one about that row. */
  private OptionalInt request(List<Moment> push, RowId row) {
    return push.stream()
        .map(Moment::event)
        .filter(Event.RequestSent.class::isInstance)
        .map(Event.RequestSent.class::cast)
        .filter(sent -> sent.who() == party)
        .filter(sent -> RequestRow.of(sent.request()).filter(row::equals).isPresent())
        .mapToInt(Event.RequestSent::exchange)
        .max();
  }

  /** Whether it was attempted before, by an earlier push. */
  private boolean before(Moment start, PendingOperation operation) {
    return start
        .after()
        .client(party)
        .operation(operation.rowId())
        .filter(known -> known.state() == OperationState.ATTEMPTED)
        .isPresent();
  }

  private List<Moment> lastPush() {
    List<Moment> all = scene.session().trace().moments();
    for (int at = all.size() - 1; at >= 0; at--) {
      if (all.get(at).event() instanceof Event.PushStarted started && started.who() == party) {
        return all.subList(at, all.size());
      }
    }
    return List.of();
  }
}
