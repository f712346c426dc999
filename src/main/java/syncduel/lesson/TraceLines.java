package syncduel.lesson;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import syncduel.trace.Event;
import syncduel.trace.Moment;
import syncduel.trace.Snapshot;
import syncduel.trace.Trace;
import syncduel.wire.Json;

/**
 * Writes a trace as JSON lines: one for each event, and after each settled step one with the whole
 * state. Two runs of the same steps give the same bytes.
 *
 * <p>The keys are the components of the trace's records, in their order, so that nothing that a
 * trace holds can be forgotten here.
 */
public final class TraceLines {
  /** Names that are nothing but a text around which a record stands. */
  private static final Set<String> TEXTS = Set.of("RowId", "TableName", "OperationId", "Version");

  private TraceLines() {}

  /** The lines of a run; the first is the state before the first step. */
  public static List<String> of(Trace trace) {
    var lines = new ArrayList<String>();
    lines.add(state(0, trace.start()));
    for (Moment moment : trace.moments()) {
      lines.add(event(moment));
      if (moment.event() instanceof Event.StepSettled) {
        lines.add(state(moment.step(), moment.after()));
      }
    }
    return lines;
  }

  /** The line of one event. */
  public static String event(Moment moment) {
    var line = new LinkedHashMap<String, Object>();
    line.put("moment", moment.number());
    line.put("step", moment.step());
    line.put("event", moment.event().getClass().getSimpleName());
    moment.event().party().ifPresent(party -> line.put("who", party.word()));
    components(moment.event()).forEach(line::putIfAbsent);
    line.remove("party");
    return Json.write(line);
  }

  /** The line of the whole state after a step. */
  public static String state(int step, Snapshot state) {
    var line = new LinkedHashMap<String, Object>();
    line.put("step", step);
    line.put("state", plain(state));
    return Json.write(line);
  }

  private static Object plain(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(TraceLines::plain).orElse(null);
    }
    if (value instanceof OptionalInt optional) {
      return optional.isPresent() ? optional.getAsInt() : null;
    }
    if (value instanceof Enum<?> constant) {
      return constant.name().toLowerCase(Locale.ROOT);
    }
    if (value instanceof Instant instant) {
      return instant.toString();
    }
    if (value instanceof Map<?, ?> map) {
      return sorted(map);
    }
    if (value instanceof Iterable<?> list) {
      var all = new ArrayList<>();
      list.forEach(item -> all.add(plain(item)));
      return all;
    }
    return value instanceof Record record ? plain(record) : value;
  }

  private static Object plain(Record record) {
    return TEXTS.contains(record.getClass().getSimpleName())
        ? record.toString()
        : components(record);
  }

  /** By name: a map that came without an order must not bring one of its own. */
  private static Map<String, Object> sorted(Map<?, ?> map) {
    var sorted = new TreeMap<String, Object>();
    map.forEach((key, value) -> sorted.put(String.valueOf(key), plain(value)));
    return sorted;
  }

  private static Map<String, Object> components(Object record) {
    var all = new LinkedHashMap<String, Object>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      all.put(component.getName(), plain(read(component, record)));
    }
    return all;
  }

  private static Object read(RecordComponent component, Object record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("A record's own accessor can be called", e);
    }
  }
}
