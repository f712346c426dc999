package syncduel.sync.policy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import syncduel.model.Conflict;
import syncduel.model.Fields;
import syncduel.model.OperationKind;
import syncduel.model.Resolution;
import syncduel.model.Row;
import syncduel.sync.Merge;

/** The ready-made policies, by the names of the lesson format. */
public final class Policies {
  private static final List<Policy> ALL =
      List.of(
          guarded("none", conflict -> Optional.of(new Resolution.GiveUp())),
          guarded("ask", conflict -> Optional.empty()),
          guarded("client-wins", conflict -> Optional.of(new Resolution.UseLocal(true))),
          guarded("server-wins", conflict -> Optional.of(new Resolution.UseServer())),
          guarded("merge", Policies::merge),
          guarded("newest-wins", Policies::newest),
          guarded("delete-wins", Policies::delete),
          guarded("keep-both", conflict -> Optional.of(new Resolution.Both())),
          guarded("client-force", conflict -> Optional.of(new Resolution.UseLocal(false))),
          new NamedPolicy(
              "last-writer", false, conflict -> Optional.of(new Resolution.UseLocal(false))));

  private Policies() {}

  /** All names, in the order of the lesson format. */
  public static List<String> names() {
    return ALL.stream().map(Policy::name).toList();
  }

  /**
   * The policy of that name.
   *
   * @throws IllegalArgumentException for another name; the message lists the known ones
   */
  public static Policy named(String name) {
    return ALL.stream()
        .filter(policy -> policy.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Unknown policy '" + name + "'; known are " + String.join(", ", names())));
  }

  private static Policy guarded(String name, Function<Conflict, Optional<Resolution>> answer) {
    return new NamedPolicy(name, true, answer);
  }

  /** Asks about a delete, and where both sides changed the same column differently. */
  private static Optional<Resolution> merge(Conflict conflict) {
    boolean alone = Merge.possible(conflict) && Merge.of(conflict).clashes().isEmpty();
    return alone ? Optional.of(new Resolution.Merge(Fields.none())) : Optional.empty();
  }

  /**
   * The client's clock against the server's (decision 16 of the reference): no time of an edit is
   * on the wire. The server's times have milliseconds, so only those are compared.
   */
  private static Optional<Resolution> newest(Conflict conflict) {
    Optional<Instant> theirs = conflict.server().map(Row::system).flatMap(row -> row.updatedAt());
    Instant mine = conflict.editedAt().truncatedTo(ChronoUnit.MILLIS);
    return theirs
        .filter(time -> !time.equals(mine))
        .map(
            time ->
                mine.isAfter(time) ? new Resolution.UseLocal(true) : new Resolution.UseServer());
  }

  private static Optional<Resolution> delete(Conflict conflict) {
    if (conflict.kind() == OperationKind.DELETE) {
      return Optional.of(new Resolution.UseLocal(true));
    }
    return conflict.deletedAtServer() ? Optional.of(new Resolution.UseServer()) : Optional.empty();
  }
}
