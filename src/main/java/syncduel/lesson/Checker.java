package syncduel.lesson;

import java.util.List;
import java.util.Optional;
import syncduel.model.PushOutcome;
import syncduel.model.Row;
import syncduel.trace.Event;
import syncduel.trace.Moment;
import syncduel.trace.Party;
import syncduel.trace.Snapshot;
import syncduel.trace.Trace;

/**
 * Compares what a lesson expects of a step with what the trace holds when the world has settled
 * after it. A refusal that no one expected is a difference too. Thread-safe.
 */
public final class Checker {
  private final String file;

  /** The lesson file's name is for messages. */
  public Checker(String file) {
    this.file = file;
  }

  /**
   * The first difference of one step; empty when all was as expected.
   *
   * @param number the step's number, from 1
   * @param trace the run, up to this step at least
   * @param refusal the message when the step was refused
   */
  public Optional<Difference> check(
      LessonStep step, int number, Trace trace, Optional<String> refusal) {
    Expectation expect = step.expect().orElse(Expectation.nothing());
    Snapshot now = trace.after(number);
    Differences differences = new Differences(now.server());
    refusal(differences, expect, refusal);
    expect
        .exchanges()
        .ifPresent(
            entries ->
                new ExchangeCheck(differences, now.server())
                    .check(entries, Exchanges.of(trace, number)));
    expect.left().ifPresent(left -> client(differences, Party.LEFT, left, trace, number));
    expect.right().ifPresent(right -> client(differences, Party.RIGHT, right, trace, number));
    expect.server().ifPresent(server -> server(differences, server, now));
    expect.converged().ifPresent(wanted -> converged(differences, wanted, now));
    if (expect.lost().isPresent()) {
      Optional<Integer> lost = Optional.of(expect.lost().getAsInt());
      differences.same("lost", "lost updates", lost, now.lostUpdates());
    }
    return differences.first().map(found -> difference(step, number, expect, found));
  }

  private Difference difference(
      LessonStep step, int number, Expectation expect, Differences.Found found) {
    int line = expect.lines().of(found.path());
    return new Difference(file, line == 0 ? step.line() : line, number, found.words());
  }

  private static void refusal(
      Differences differences, Expectation expect, Optional<String> refusal) {
    Optional<MessagePattern> expected = expect.refused();
    if (expected.isEmpty()) {
      refusal.ifPresent(message -> differences.add("", "was refused: " + message));
    } else if (refusal.isEmpty()) {
      differences.add("refused", "expected to be refused, was not");
    } else if (!expected.get().foundIn(refusal.get())) {
      differences.add(
          "refused", "refusal expected /" + expected.get().text() + "/, was " + refusal.get());
    }
  }

  private static void client(
      Differences differences, Party party, ExpectedClient expected, Trace trace, int number) {
    new ClientCheck(differences, party.word())
        .check(expected, trace.after(number).client(party), lastPush(trace.of(number), party));
  }

  private static Optional<PushOutcome> lastPush(List<Moment> moments, Party party) {
    return moments.stream()
        .map(Moment::event)
        .filter(Event.PushEnded.class::isInstance)
        .map(Event.PushEnded.class::cast)
        .filter(ended -> ended.who() == party)
        .map(Event.PushEnded::outcome)
        .reduce((first, last) -> last);
  }

  private static void server(Differences differences, ExpectedServer expected, Snapshot now) {
    List<Row> rows = now.server().rows();
    expected
        .rows()
        .ifPresent(
            live ->
                differences.rows(
                    "server/rows",
                    "server: rows",
                    live,
                    rows.stream().filter(row -> !row.deleted()).toList()));
    expected
        .deleted()
        .ifPresent(
            gone ->
                differences.rows(
                    "server/deleted",
                    "server: deleted",
                    gone,
                    rows.stream().filter(Row::deleted).toList()));
  }

  private static void converged(Differences differences, boolean wanted, Snapshot now) {
    Optional<String> missing = Convergence.missing(now);
    if (wanted && missing.isPresent()) {
      differences.add("converged", "expected to have converged, but " + missing.get());
    } else if (!wanted && missing.isEmpty()) {
      differences.add("converged", "expected not to have converged yet, but all agree");
    }
  }
}
