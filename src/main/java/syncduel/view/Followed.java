package syncduel.view;

import java.util.List;
import java.util.Optional;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.trace.Event;
import syncduel.trace.Moment;
import syncduel.trace.Trace;

/** Which row the diagram follows when none is selected: that of the latest event that has one. */
final class Followed {
  private Followed() {}

  static Optional<RowId> in(Trace trace) {
    List<Moment> moments = trace.moments();
    for (int at = moments.size() - 1; at >= 0; at--) {
      Optional<RowId> id = of(moments.get(at).event());
      if (id.isPresent()) {
        return id;
      }
    }
    return moments.isEmpty()
        ? Optional.empty()
        : trace.last().server().rows().stream().map(Row::id).min(new RowOrder());
  }

  /** Rows that a pull writes do not count: there are many of them at once. */
  private static Optional<RowId> of(Event event) {
    if (event instanceof Event.RequestSent sent) {
      return RequestRow.of(sent.request());
    }
    if (event instanceof Event.OperationQueued queued) {
      return Optional.of(queued.operation().rowId());
    }
    if (event instanceof Event.OperationChanged changed) {
      return Optional.of(changed.after().rowId());
    }
    if (event instanceof Event.ConflictRaised raised) {
      return Optional.of(raised.conflict().id());
    }
    return event instanceof Event.ServerWrote wrote
        ? Optional.of(wrote.row().id())
        : Optional.empty();
  }
}
