package syncduel.picture;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import syncduel.model.RowId;
import syncduel.trace.Event;
import syncduel.trace.Moment;
import syncduel.trace.Party;
import syncduel.trace.Trace;

/** Which row a diagram follows where none is selected: that of the current event. */
public final class Followed {
  private static final Set<String> QUIET_SOURCES = Set.of("pull");

  private Followed() {}

  /** The row of the last event that is about one row. */
  public static Optional<RowId> row(Trace trace) {
    return row(trace, Integer.MAX_VALUE);
  }

  /**
   * The row that a whole run is most about: the one with most refusals and conflicts, else with
   * most messages; of equal ones that of the later message. Without a message as {@link
   * #row(Trace)}.
   */
  public static Optional<RowId> main(Trace trace) {
    var messages = new LinkedHashMap<RowId, Integer>();
    var clashes = new HashMap<RowId, Integer>();
    for (Passage passage : Passages.of(trace).all().values()) {
      if (passage.row().isPresent()) {
        RowId row = passage.row().get();
        int before = Optional.ofNullable(messages.remove(row)).orElse(0);
        messages.put(row, before + 1);
        clashes.merge(row, passage.refused() || passage.conflict() ? 1 : 0, Integer::sum);
      }
    }
    return messages.entrySet().stream()
        .reduce((best, next) -> compare(best, next, clashes) > 0 ? best : next)
        .map(Map.Entry::getKey)
        .or(() -> row(trace));
  }

  private static int compare(
      Map.Entry<RowId, Integer> one, Map.Entry<RowId, Integer> other, Map<RowId, Integer> clashes) {
    int byClashes = Integer.compare(clashes.get(one.getKey()), clashes.get(other.getKey()));
    return byClashes != 0 ? byClashes : Integer.compare(one.getValue(), other.getValue());
  }

  /**
   * The row of the moment, or of the latest one before it that is about one row. Rows that a pull
   * brought count only where nothing else happened, and then the first of them.
   */
  public static Optional<RowId> row(Trace trace, int moment) {
    List<Moment> all = trace.moments();
    for (int i = all.size() - 1; i >= 0; i--) {
      Optional<RowId> row =
          all.get(i).number() <= moment ? row(all.get(i).event()) : Optional.empty();
      if (row.isPresent()) {
        return row;
      }
    }
    return all.stream()
        .filter(one -> one.number() <= moment)
        .map(Moment::event)
        .filter(Event.RowStored.class::isInstance)
        .map(event -> ((Event.RowStored) event).row().id())
        .findFirst();
  }

  /** Whether some party holds another version of the row at the end of a run than of another. */
  public static boolean isHeldOtherwise(RowId row, Trace before, Trace now) {
    return Arrays.stream(Party.values())
        .anyMatch(
            party ->
                !Holding.of(before, before.last(), party, row)
                    .equals(Holding.of(now, now.last(), party, row)));
  }

  private static Optional<RowId> row(Event event) {
    if (event instanceof Event.RequestSent sent) {
      return Passage.row(sent.request());
    }
    if (event instanceof Event.RowStored stored) {
      return QUIET_SOURCES.contains(stored.source())
          ? Optional.empty()
          : Optional.of(stored.row().id());
    }
    if (event instanceof Event.RowRemoved removed) {
      return QUIET_SOURCES.contains(removed.source())
          ? Optional.empty()
          : Optional.of(removed.id());
    }
    return ofConflictOrQueue(event).or(() -> ofServer(event));
  }

  private static Optional<RowId> ofConflictOrQueue(Event event) {
    if (event instanceof Event.ConflictRaised raised) {
      return Optional.of(raised.conflict().id());
    }
    if (event instanceof Event.ConflictSettled settled) {
      return Optional.of(settled.conflict().id());
    }
    if (event instanceof Event.OperationQueued queued) {
      return Optional.of(queued.operation().rowId());
    }
    if (event instanceof Event.OperationChanged changed) {
      return Optional.of(changed.after().rowId());
    }
    if (event instanceof Event.OperationRemoved removed) {
      return Optional.of(removed.operation().rowId());
    }
    return event instanceof Event.NothingChanged nothing
        ? Optional.of(nothing.id())
        : Optional.empty();
  }

  private static Optional<RowId> ofServer(Event event) {
    if (event instanceof Event.ServerWrote wrote) {
      return Optional.of(wrote.row().id());
    }
    return event instanceof Event.UpdateLost lost ? Optional.of(lost.id()) : Optional.empty();
  }
}
