package syncduel.stage;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import syncduel.model.RowId;
import syncduel.trace.Direction;
import syncduel.wire.Request;

/**
 * How the network of one client behaves: online or not, and which faults and holds are armed.
 *
 * <p>Outlives a restart of the client. Changed by the stage, used up by the worker; thread-safe.
 */
final class NetworkConditions {
  private final List<ArmedFault> faults = new ArrayList<>();
  private final List<ArmedHold> holds = new ArrayList<>();
  private boolean online = true;

  /** A fault that will hit so many more exchanges. */
  record ArmedFault(FaultKind kind, int status, int left, Match match) {
    private String words() {
      String word = kind == FaultKind.ERROR ? "error " + status : kind.word();
      return (left == 1 ? word : word + " ×" + left) + meant(match);
    }

    private ArmedFault once() {
      return new ArmedFault(kind, status, left - 1, match);
    }
  }

  /** A hold that waits for its message. */
  record ArmedHold(Direction direction, Match match) {
    private String words() {
      return "hold " + direction.word() + meant(match);
    }
  }

  synchronized boolean online() {
    return online;
  }

  synchronized void setOnline(boolean is) {
    online = is;
  }

  synchronized void arm(ArmedFault fault) {
    faults.add(fault);
  }

  synchronized void arm(ArmedHold hold) {
    holds.add(hold);
  }

  /** The oldest armed fault that fits, used up by one. */
  synchronized Optional<ArmedFault> takeFault(Request request) {
    for (int i = 0; i < faults.size(); i++) {
      ArmedFault fault = faults.get(i);
      if (matches(fault.match(), request)) {
        if (fault.left() == 1) {
          faults.remove(i);
        } else {
          faults.set(i, fault.once());
        }
        return Optional.of(fault);
      }
    }
    return Optional.empty();
  }

  /** The oldest armed hold that fits, used up. */
  synchronized Optional<ArmedHold> takeHold(Request request) {
    for (Iterator<ArmedHold> all = holds.iterator(); all.hasNext(); ) {
      ArmedHold hold = all.next();
      if (matches(hold.match(), request)) {
        all.remove();
        return Optional.of(hold);
      }
    }
    return Optional.empty();
  }

  /** What is armed, in words. */
  synchronized List<String> words() {
    return Stream.concat(
            faults.stream().map(ArmedFault::words), holds.stream().map(ArmedHold::words))
        .toList();
  }

  /** As {@code for PATCH 1}; empty for all. */
  private static String meant(Match match) {
    Stream<String> parts =
        Stream.concat(match.method().stream(), match.id().map(RowId::value).stream());
    return parts.reduce((method, id) -> method + " " + id).map(" for "::concat).orElse("");
  }

  private static boolean matches(Match match, Request request) {
    boolean method = match.method().map(request.method()::equalsIgnoreCase).orElse(true);
    return method && match.id().map(id -> Messages.isAbout(request, id)).orElse(true);
  }
}
