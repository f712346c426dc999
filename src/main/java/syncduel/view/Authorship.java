package syncduel.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import syncduel.model.Row;
import syncduel.trace.Moment;
import syncduel.trace.Party;
import syncduel.trace.ServerSnapshot;
import syncduel.trace.Trace;

/** Who wrote a version of a row and when; the trace knows, also of versions since replaced. */
record Authorship(Optional<Party> who, Optional<Instant> when) {
  static Authorship of(Trace trace, Row row) {
    List<Moment> moments = trace.moments();
    for (int at = moments.size() - 1; at >= 0; at--) {
      ServerSnapshot server = moments.get(at).after().server();
      if (holds(server, row)) {
        return in(server, row);
      }
    }
    return holds(trace.start().server(), row)
        ? in(trace.start().server(), row)
        : new Authorship(Optional.empty(), row.system().updatedAt());
  }

  private static boolean holds(ServerSnapshot server, Row row) {
    return server.row(row.id()).filter(now -> now.version().equals(row.version())).isPresent();
  }

  private static Authorship in(ServerSnapshot server, Row row) {
    return new Authorship(
        Optional.ofNullable(server.writers().get(row.id())),
        server.row(row.id()).flatMap(now -> now.system().updatedAt()));
  }
}
