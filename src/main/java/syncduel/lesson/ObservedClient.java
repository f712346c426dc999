package syncduel.lesson;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import syncduel.lesson.ExpectedClient.CountOrList;
import syncduel.lesson.ExpectedClient.Dispute;
import syncduel.lesson.ExpectedClient.Failure;
import syncduel.lesson.ExpectedClient.Lost;
import syncduel.lesson.ExpectedClient.Operation;
import syncduel.lesson.ExpectedClient.Push;
import syncduel.model.Conflict;
import syncduel.model.HistoryEntry;
import syncduel.model.PendingOperation;
import syncduel.model.PushOutcome;
import syncduel.trace.ClientSnapshot;

/** Expects of a client what a step changed there. */
record ObservedClient(ClientSnapshot before, ClientSnapshot now, ObservedRows rows) {
  /** Empty where nothing changed and no push ended. */
  Optional<ExpectedClient> expected(Optional<PushOutcome> push) {
    var client =
        new ExpectedClient(
            changed(ClientSnapshot::rows).map(rows::rows),
            queue(),
            changed(ClientSnapshot::conflict).map(open -> new OrNone<>(open.map(this::dispute))),
            push.map(ObservedClient::push),
            changed(ClientSnapshot::history).map(this::history),
            Optional.empty());
    return client.equals(nothing()) ? Optional.empty() : Optional.of(client);
  }

  private static ExpectedClient nothing() {
    return new ExpectedClient(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private <T> Optional<T> changed(Function<ClientSnapshot, T> part) {
    T later = part.apply(now);
    return part.apply(before).equals(later) ? Optional.empty() : Optional.of(later);
  }

  /** Compared as it is written: an edit of a queued edit is no news. */
  private Optional<CountOrList<Operation>> queue() {
    List<Operation> earlier = operations(before);
    List<Operation> later = operations(now);
    return earlier.equals(later) ? Optional.empty() : Optional.of(CountOrList.of(later));
  }

  private static List<Operation> operations(ClientSnapshot at) {
    return at.queue().stream().map(ObservedClient::operation).toList();
  }

  private static Operation operation(PendingOperation queued) {
    return new Operation(
        Optional.of(queued.kind()), Optional.of(queued.rowId()), Optional.of(queued.state()));
  }

  private Dispute dispute(Conflict open) {
    return new Dispute(
        Optional.of(open.id()),
        Optional.of(open.kind()),
        rows.side(open.base()),
        rows.side(open.local()),
        rows.side(open.server()));
  }

  private static Push push(PushOutcome outcome) {
    List<Failure> errors =
        outcome.errors().stream()
            .map(
                error ->
                    new Failure(
                        Optional.of(error.rowId()),
                        Optional.of(error.kind()),
                        Optional.of(new OrNone<>(error.status()))))
            .toList();
    return new Push(
        Optional.of(outcome.status()),
        Optional.empty(),
        errors.isEmpty() ? Optional.empty() : Optional.of(errors));
  }

  private CountOrList<Lost> history(List<HistoryEntry> entries) {
    return CountOrList.of(
        entries.stream()
            .map(
                entry ->
                    new Lost(
                        Optional.of(entry.rowId()),
                        rows.side(entry.winner()),
                        rows.side(entry.loser()),
                        Optional.of(entry.policy())))
            .toList());
  }
}
