package syncduel.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import syncduel.model.Conflict;
import syncduel.model.Row;

/** Compares the three sides of a conflict, column by column. */
record Clash(Conflict conflict) {
  /** How the sides of a column stand to each other. */
  enum Mark {
    EQUAL,
    LOCAL_CHANGED,
    SERVER_CHANGED,
    BOTH_CHANGED,
    CHANGED_ALIKE,
    /** There is no base, and the two differ. */
    DIFFERENT,
    CHANGED_HERE_DELETED_THERE,
    DELETED_HERE_CHANGED_THERE,
    /** One side is missing and there is nothing to say about the column. */
    NOTHING
  }

  /** The columns: text and complete, the others as they come; equal ones last. */
  List<String> columns() {
    var names = new LinkedHashSet<>(List.of(TodoRows.TEXT, TodoRows.COMPLETE));
    var known = new LinkedHashSet<String>();
    sides().forEach(row -> known.addAll(row.fields().names()));
    names.retainAll(known);
    names.addAll(known);
    var ordered = new ArrayList<>(names.stream().filter(name -> !last(name)).toList());
    names.stream().filter(this::last).forEach(ordered::add);
    return ordered;
  }

  Mark mark(String column) {
    boolean here = conflict.base().isEmpty() || changed(conflict.local(), column);
    boolean there = conflict.base().isEmpty() || changed(alive(), column);
    if (conflict.local().isEmpty()) {
      return there ? Mark.DELETED_HERE_CHANGED_THERE : Mark.NOTHING;
    }
    if (alive().isEmpty()) {
      return here ? Mark.CHANGED_HERE_DELETED_THERE : Mark.NOTHING;
    }
    boolean same = Objects.equals(value(conflict.local(), column), value(alive(), column));
    return same ? alike(here && conflict.base().isPresent()) : different(here, there);
  }

  /** The columns that a person has to settle in a merge. */
  List<String> clashes() {
    return columns().stream()
        .filter(name -> mark(name) == Mark.BOTH_CHANGED || mark(name) == Mark.DIFFERENT)
        .toList();
  }

  /** Tells whether both sides are there, so that they can be merged. */
  boolean mergeable() {
    return conflict.local().isPresent() && alive().isPresent();
  }

  /** What a merge takes for a column; of a clash the local value. */
  Object merged(String column) {
    return mark(column) == Mark.SERVER_CHANGED
        ? value(alive(), column)
        : value(conflict.local(), column);
  }

  /** The server's row, unless it is deleted there. */
  Optional<Row> alive() {
    return conflict.server().filter(row -> !row.deleted());
  }

  static Object value(Optional<Row> row, String column) {
    return row.map(known -> known.fields().get(column)).orElse(null);
  }

  private boolean last(String column) {
    Mark mark = mark(column);
    return mark == Mark.EQUAL || mark == Mark.NOTHING;
  }

  private static Mark alike(boolean changed) {
    return changed ? Mark.CHANGED_ALIKE : Mark.EQUAL;
  }

  private Mark different(boolean here, boolean there) {
    if (conflict.base().isEmpty()) {
      return Mark.DIFFERENT;
    }
    if (here && there) {
      return Mark.BOTH_CHANGED;
    }
    return here ? Mark.LOCAL_CHANGED : Mark.SERVER_CHANGED;
  }

  private boolean changed(Optional<Row> side, String column) {
    return side.isPresent() && !Objects.equals(value(conflict.base(), column), value(side, column));
  }

  private List<Row> sides() {
    var sides = new ArrayList<Row>();
    conflict.base().ifPresent(sides::add);
    conflict.local().ifPresent(sides::add);
    alive().ifPresent(sides::add);
    return sides;
  }
}
