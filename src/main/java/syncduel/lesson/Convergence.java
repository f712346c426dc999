package syncduel.lesson;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.trace.ClientSnapshot;
import syncduel.trace.Party;
import syncduel.trace.ServerSnapshot;
import syncduel.trace.Snapshot;

/**
 * Whether all agree: no pending operations, nothing in flight, and both clients hold exactly the
 * server's live rows, versions included.
 */
public final class Convergence {
  private Convergence() {}

  /** Why all do not agree yet, in words; empty when they do. */
  public static Optional<String> missing(Snapshot now) {
    return Stream.of(
            pending(now.left()),
            pending(now.right()),
            inFlight(now),
            rows(now.left(), now.server()),
            rows(now.right(), now.server()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> pending(ClientSnapshot client) {
    int count = client.queue().size();
    return count == 0
        ? Optional.empty()
        : Optional.of(
            client.name() + " has " + count + " pending operation" + (count == 1 ? "" : "s"));
  }

  private static Optional<String> inFlight(Snapshot now) {
    return now.inFlight().stream()
        .findFirst()
        .map(flight -> "a message of " + name(now, flight.client()) + " is in flight");
  }

  private static String name(Snapshot now, Party client) {
    return now.client(client).name();
  }

  private static Optional<String> rows(ClientSnapshot client, ServerSnapshot server) {
    List<Row> live = server.rows().stream().filter(row -> !row.deleted()).toList();
    Stream<String> wrong = live.stream().flatMap(row -> difference(client, server, row).stream());
    Stream<String> gone =
        client.rows().stream()
            .map(Row::id)
            .filter(id -> live.stream().noneMatch(row -> row.id().equals(id)))
            .map(id -> client.name() + " still has " + id + ", which the server has not");
    return Stream.concat(wrong, gone).findFirst();
  }

  private static Optional<String> difference(
      ClientSnapshot client, ServerSnapshot server, Row theirs) {
    RowId id = theirs.id();
    Optional<Row> ours = client.row(id);
    if (ours.isEmpty()) {
      return Optional.of(client.name() + " does not have " + id);
    }
    if (!ours.get().version().equals(theirs.version())) {
      return Optional.of(
          client.name()
              + " has "
              + id
              + " at "
              + label(server, ours.get())
              + ", the server at "
              + label(server, theirs));
    }
    return ours.get().fields().sameValues(theirs.fields())
        ? Optional.empty()
        : Optional.of(client.name() + " has other values in " + id + " than the server");
  }

  private static String label(ServerSnapshot server, Row row) {
    return row.version()
        .map(version -> Exchange.label(server, row.id(), version))
        .orElse("no version");
  }
}
