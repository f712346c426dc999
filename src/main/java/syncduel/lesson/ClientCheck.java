package syncduel.lesson;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import syncduel.lesson.ExpectedClient.CountOrList;
import syncduel.lesson.ExpectedClient.Dispute;
import syncduel.model.Conflict;
import syncduel.model.HistoryEntry;
import syncduel.model.OperationFailure;
import syncduel.model.PendingOperation;
import syncduel.model.PushOutcome;
import syncduel.trace.ClientSnapshot;

/** Compares one client with what was expected of it. */
final class ClientCheck {
  private final Differences differences;
  private final String side;

  /** The side is the key of the lesson file: left or right. */
  ClientCheck(Differences differences, String side) {
    this.differences = differences;
    this.side = side;
  }

  void check(ExpectedClient expected, ClientSnapshot actual, Optional<PushOutcome> push) {
    expected
        .rows()
        .ifPresent(rows -> differences.rows(side + "/rows", side + ": rows", rows, actual.rows()));
    expected.pending().ifPresent(pending -> pending(pending, actual.queue()));
    expected.conflict().ifPresent(conflict -> conflict(conflict, actual.conflict()));
    expected.push().ifPresent(ended -> push(ended, push));
    expected.history().ifPresent(history -> history(history, actual.history()));
    expected.error().ifPresent(error -> error(error, actual.lastError()));
  }

  private void pending(
      CountOrList<ExpectedClient.Operation> expected, List<PendingOperation> actual) {
    if (!count("pending", expected, actual)) {
      return;
    }
    for (int index = 0; index < expected.entries().size(); index++) {
      ExpectedClient.Operation operation = expected.entries().get(index);
      PendingOperation found = actual.get(index);
      String path = side + "/pending/" + index;
      String what = side + ": pending " + (index + 1);
      differences.sameWord(
          path + "/kind",
          what + ": kind",
          word(operation.kind(), k -> k.word()),
          found.kind().word());
      differences.sameWord(
          path + "/id",
          what + ": id",
          word(operation.id(), id -> id.value()),
          found.rowId().value());
      differences.sameWord(
          path + "/state",
          what + ": state",
          word(operation.state(), state -> state.word()),
          found.state().word());
    }
  }

  private static <T> Optional<String> word(Optional<T> value, Function<T, String> word) {
    return value.map(word);
  }

  /** Tells whether it is worth while to look at the entries. */
  private boolean count(String key, CountOrList<?> expected, List<?> actual) {
    int wanted = expected.count().orElse(expected.entries().size());
    if (wanted != actual.size()) {
      differences.add(
          side + "/" + key, side + ": " + key + " expected " + wanted + ", was " + actual.size());
      return false;
    }
    return expected.count().isEmpty();
  }

  private void conflict(OrNone<Dispute> expected, Optional<Conflict> actual) {
    String path = side + "/conflict";
    String what = side + ": conflict";
    if (expected.value().isPresent() != actual.isPresent()) {
      String found = actual.map(open -> "none, was one of " + open.id()).orElse("one, was none");
      differences.add(path, what + " expected " + found);
      return;
    }
    expected.value().ifPresent(dispute -> conflict(path, what, dispute, actual.get()));
  }

  private void conflict(String path, String what, Dispute expected, Conflict actual) {
    differences.sameWord(
        path + "/id", what + ": id", word(expected.id(), id -> id.value()), actual.id().value());
    differences.sameWord(
        path + "/kind",
        what + ": kind",
        word(expected.kind(), kind -> kind.word()),
        actual.kind().word());
    differences.side(path + "/base", what + ": base", expected.base(), actual.base());
    differences.side(path + "/local", what + ": local", expected.local(), actual.local());
    differences.side(path + "/server", what + ": server", expected.server(), actual.server());
  }

  private void push(ExpectedClient.Push expected, Optional<PushOutcome> actual) {
    String path = side + "/push";
    String what = side + ": push";
    if (actual.isEmpty()) {
      differences.add(path, what + " expected to have ended in this step, did not");
      return;
    }
    PushOutcome outcome = actual.get();
    differences.sameWord(
        path + "/status",
        what + ": status",
        word(expected.status(), status -> status.word()),
        outcome.status().word());
    differences.same(path + "/ok", what + ": ok", expected.ok(), outcome.ok());
    expected.errors().ifPresent(errors -> errors(errors, outcome.errors()));
  }

  private void errors(List<ExpectedClient.Failure> expected, List<OperationFailure> actual) {
    String path = side + "/push/errors";
    if (expected.size() != actual.size()) {
      differences.add(
          path, side + ": push: errors expected " + expected.size() + ", was " + actual.size());
      return;
    }
    for (int index = 0; index < expected.size(); index++) {
      ExpectedClient.Failure failure = expected.get(index);
      OperationFailure found = actual.get(index);
      String part = path + "/" + index;
      String what = side + ": push: error " + (index + 1);
      differences.sameWord(
          part + "/id", what + ": id", word(failure.id(), id -> id.value()), found.rowId().value());
      differences.sameWord(
          part + "/kind",
          what + ": kind",
          word(failure.kind(), kind -> kind.word()),
          found.kind().word());
      differences.sameWord(
          part + "/status",
          what + ": status",
          word(failure.status(), status -> status(status.value())),
          status(found.status()));
    }
  }

  private static String status(Optional<Integer> status) {
    return status.map(String::valueOf).orElse("none");
  }

  private void history(CountOrList<ExpectedClient.Lost> expected, List<HistoryEntry> actual) {
    if (!count("history", expected, actual)) {
      return;
    }
    for (int index = 0; index < expected.entries().size(); index++) {
      ExpectedClient.Lost entry = expected.entries().get(index);
      HistoryEntry found = actual.get(index);
      String path = side + "/history/" + index;
      String what = side + ": history " + (index + 1);
      differences.sameWord(
          path + "/id", what + ": id", word(entry.id(), id -> id.value()), found.rowId().value());
      differences.side(path + "/winner", what + ": winner", entry.winner(), found.winner());
      differences.side(path + "/loser", what + ": loser", entry.loser(), found.loser());
      differences.sameWord(path + "/policy", what + ": policy", entry.policy(), found.policy());
    }
  }

  private void error(MessagePattern expected, Optional<String> actual) {
    if (actual.filter(expected::foundIn).isEmpty()) {
      differences.add(
          side + "/error",
          side + ": error expected /" + expected.text() + "/, was " + actual.orElse("none"));
    }
  }
}
