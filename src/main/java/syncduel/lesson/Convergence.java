package syncduel.lesson;

import java.util.List;
import java.util.Optional;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.trace.ClientSnapshot;
import syncduel.trace.ServerSnapshot;
import syncduel.trace.Snapshot;

/**
 * Whether all agree: no pending operations, nothing in flight, and both clients hold exactly the
 * server's live rows, versions included.
 */
public final class Convergence {
  private Convergence() {}

  /** Everything that keeps them from agreeing; empty when they do. */
  public static List<Gap> gaps(Snapshot now) {
    return new Gaps(now).all();
  }

  /** Why all do not agree yet, in words; empty when they do. */
  public static Optional<String> missing(Snapshot now) {
    return gaps(now).stream().findFirst().map(gap -> sentence(now, gap));
  }

  private static String sentence(Snapshot now, Gap gap) {
    ClientSnapshot client = now.client(gap.client());
    String id = gap.id().map(RowId::toString).orElse("");
    return switch (gap.kind()) {
      case PENDING -> client.name() + " has " + pending(client.queue().size());
      case IN_FLIGHT -> "a message of " + client.name() + " is in flight";
      case MISSING -> client.name() + " does not have " + id;
      case OTHER_VERSION ->
          client.name()
              + " has "
              + id
              + " at "
              + label(now.server(), gap.here().orElseThrow())
              + ", the server at "
              + label(now.server(), gap.there().orElseThrow());
      case OTHER_VALUES -> client.name() + " has other values in " + id + " than the server";
      case LEFT_OVER -> client.name() + " still has " + id + ", which the server has not";
    };
  }

  private static String pending(int count) {
    return count + " pending operation" + (count == 1 ? "" : "s");
  }

  private static String label(ServerSnapshot server, Row row) {
    return row.version()
        .map(version -> Exchange.label(server, row.id(), version))
        .orElse("no version");
  }
}
