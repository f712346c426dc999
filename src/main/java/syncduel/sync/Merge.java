package syncduel.sync;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import syncduel.model.Conflict;
import syncduel.model.Fields;
import syncduel.model.Row;

/**
 * The three-way merge of a conflict: each column from the side that changed it.
 *
 * <p>A column that both sides changed to different values clashes, and is the server's here until
 * it is settled. Without a base every column in which the sides differ clashes. A pure function.
 *
 * @param fields the merged columns
 * @param clashes the columns that nobody has settled, in order
 */
public record Merge(Fields fields, Set<String> clashes) {
  /** Keeps its own copy in order. */
  public Merge {
    clashes = Collections.unmodifiableSet(new LinkedHashSet<>(clashes));
  }

  /** Tells whether both sides still have the row; a delete cannot be merged with a change. */
  public static boolean possible(Conflict conflict) {
    return conflict.local().isPresent() && !conflict.deletedAtServer();
  }

  /** The merge without anything settled by hand. */
  public static Merge of(Conflict conflict) {
    return of(conflict, Fields.none());
  }

  /**
   * The merge, with some columns settled by hand.
   *
   * @throws IllegalArgumentException where a merge is not {@link #possible}
   */
  public static Merge of(Conflict conflict, Fields with) {
    if (!possible(conflict)) {
      throw new IllegalArgumentException("A delete cannot be merged with a change");
    }
    Fields local = conflict.local().orElseThrow().fields();
    Fields server = conflict.server().orElseThrow().fields();
    Fields base = conflict.base().map(Row::fields).orElse(Fields.none());
    Fields merged = server.with(onlyMine(local, server, base)).with(with);
    var clashes = new LinkedHashSet<>(bothChanged(local, server, base));
    clashes.removeAll(with.names());
    return new Merge(merged, clashes);
  }

  /** The columns that both sides changed to different values. */
  public static Set<String> clashes(Conflict conflict) {
    return of(conflict).clashes();
  }

  private static Fields onlyMine(Fields local, Fields server, Fields base) {
    Set<String> theirs = server.changedFrom(base).names();
    Fields mine = local.changedFrom(base);
    for (String name : theirs) {
      mine = mine.without(name);
    }
    return mine;
  }

  private static Set<String> bothChanged(Fields local, Fields server, Fields base) {
    var both = new LinkedHashSet<>(local.changedFrom(base).names());
    both.retainAll(server.changedFrom(base).names());
    both.removeIf(name -> Objects.equals(local.get(name), server.get(name)));
    return both;
  }
}
