package syncduel.lesson;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import syncduel.model.PendingOperation;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.trace.ClientSnapshot;
import syncduel.trace.Party;
import syncduel.trace.Snapshot;

/** Finds everything that keeps the two clients and the server from agreeing. */
record Gaps(Snapshot now) {
  /** What waits in the queues first, then what is in flight, then the rows. */
  List<Gap> all() {
    var gaps = new ArrayList<Gap>();
    Map<RowId, Row> live = live();
    for (Party client : List.of(Party.LEFT, Party.RIGHT)) {
      for (PendingOperation operation : now.client(client).queue()) {
        RowId id = operation.rowId();
        Optional<Row> there = Optional.ofNullable(live.get(id));
        gaps.add(gap(Gap.Kind.PENDING, client, id, now.client(client).row(id), there));
      }
    }
    now.inFlight()
        .forEach(
            message ->
                gaps.add(
                    new Gap(
                        Gap.Kind.IN_FLIGHT,
                        message.client(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.of(message.exchange()))));
    rows(Party.LEFT, live, gaps);
    rows(Party.RIGHT, live, gaps);
    return gaps;
  }

  private Map<RowId, Row> live() {
    Map<RowId, Row> live = new LinkedHashMap<>();
    now.server().rows().stream()
        .filter(row -> !row.deleted())
        .forEach(row -> live.put(row.id(), row));
    return live;
  }

  /** A row that has an operation differs because of it, unless the server went on meanwhile. */
  private void rows(Party party, Map<RowId, Row> live, List<Gap> gaps) {
    ClientSnapshot client = now.client(party);
    Set<RowId> pending = new HashSet<>();
    client.queue().forEach(operation -> pending.add(operation.rowId()));
    Map<RowId, Row> here = new LinkedHashMap<>();
    client.rows().forEach(row -> here.put(row.id(), row));
    for (Row theirs : live.values()) {
      Optional<Row> ours = Optional.ofNullable(here.get(theirs.id()));
      difference(ours, theirs)
          .filter(kind -> kind == Gap.Kind.OTHER_VERSION || !pending.contains(theirs.id()))
          .ifPresent(kind -> gaps.add(gap(kind, party, theirs.id(), ours, Optional.of(theirs))));
    }
    for (Row ours : here.values()) {
      if (!live.containsKey(ours.id()) && !pending.contains(ours.id())) {
        gaps.add(gap(Gap.Kind.LEFT_OVER, party, ours.id(), Optional.of(ours), Optional.empty()));
      }
    }
  }

  private static Optional<Gap.Kind> difference(Optional<Row> ours, Row theirs) {
    if (ours.isEmpty()) {
      return Optional.of(Gap.Kind.MISSING);
    }
    if (!ours.get().version().equals(theirs.version())) {
      return Optional.of(Gap.Kind.OTHER_VERSION);
    }
    return ours.get().fields().sameValues(theirs.fields())
        ? Optional.empty()
        : Optional.of(Gap.Kind.OTHER_VALUES);
  }

  private static Gap gap(
      Gap.Kind kind, Party client, RowId id, Optional<Row> here, Optional<Row> there) {
    return new Gap(kind, client, Optional.of(id), here, there, OptionalInt.empty());
  }
}
