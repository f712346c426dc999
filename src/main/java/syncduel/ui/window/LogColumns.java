package syncduel.ui.window;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a person has arranged the columns of the event log.
 *
 * @param all every column once, from left to right
 */
public record LogColumns(List<Place> all) {
  private static final int LEAST = 24;
  private static final int MOST = 2_000;
  private static final Pattern WORD = Pattern.compile("(-?)([a-z_]+)(?:=(\\d{1,4}))?");

  /**
   * A column.
   *
   * @param width in pixels at 100 %; empty where it is as wide as its cells want
   */
  record Place(LogColumn column, Optional<Integer> width, boolean hidden) {
    /** So narrow that it cannot be found again, or wider than any screen, it cannot be. */
    Place {
      width = width.map(wanted -> Math.max(LEAST, Math.min(MOST, wanted)));
    }

    private String word() {
      String name = column.name().toLowerCase(Locale.ROOT);
      return (hidden ? "-" : "") + name + width.map(wanted -> "=" + wanted).orElse("");
    }
  }

  /** Columns that are missing come last; one is always seen. */
  public LogColumns {
    Map<LogColumn, Place> once = new EnumMap<>(LogColumn.class);
    var places = new ArrayList<Place>();
    for (Place place : all) {
      if (once.put(place.column(), place) == null) {
        places.add(place);
      }
    }
    for (LogColumn column : LogColumn.values()) {
      if (!once.containsKey(column)) {
        places.add(new Place(column, Optional.empty(), false));
      }
    }
    all = List.copyOf(places);
  }

  /** In their usual order, none hidden. */
  public static LogColumns usual() {
    return new LogColumns(List.of());
  }

  /** Reads what {@link #words} wrote; what is not understood counts as not there. */
  public static LogColumns of(String words) {
    var places = new ArrayList<Place>();
    for (String word : words.split(" ")) {
      Matcher parts = WORD.matcher(word);
      if (parts.matches()) {
        Optional<Integer> width = Optional.ofNullable(parts.group(3)).map(Integer::valueOf);
        boolean hidden = !parts.group(1).isEmpty();
        column(parts.group(2)).ifPresent(one -> places.add(new Place(one, width, hidden)));
      }
    }
    return new LogColumns(places);
  }

  private static Optional<LogColumn> column(String word) {
    return Arrays.stream(LogColumn.values())
        .filter(column -> column.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst();
  }

  /** Such as {@code number who=120 -time}; empty for the usual ones. */
  public String words() {
    return equals(usual()) ? "" : all.stream().map(Place::word).collect(Collectors.joining(" "));
  }

  Optional<Integer> width(LogColumn column) {
    return place(column).width();
  }

  boolean hides(LogColumn column) {
    return place(column).hidden();
  }

  private Place place(LogColumn column) {
    return all.stream().filter(place -> place.column() == column).findFirst().orElseThrow();
  }

  /** The same with a column of that width. */
  LogColumns sized(LogColumn column, int width) {
    return with(new Place(column, Optional.of(width), hides(column)));
  }

  /** The same with a column hidden, or seen again; the last that is seen stays. */
  LogColumns toggled(LogColumn column) {
    boolean last = all.stream().filter(place -> !place.hidden()).count() == 1;
    return last && !hides(column) ? this : with(new Place(column, width(column), !hides(column)));
  }

  private LogColumns with(Place other) {
    return new LogColumns(
        all.stream().map(place -> place.column() == other.column() ? other : place).toList());
  }

  /** The same with those columns in that order; the others keep their places between them. */
  LogColumns ordered(List<LogColumn> order) {
    var next = order.iterator();
    return new LogColumns(
        all.stream()
            .map(place -> order.contains(place.column()) ? place(next.next()) : place)
            .toList());
  }
}
