package syncduel.lesson;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import syncduel.model.Fields;
import syncduel.model.RowId;

/**
 * What a lesson comes to under each policy, as {@link Laboratory} found it.
 *
 * @param title the lesson's
 * @param conflict the first conflict; empty when there is none, and then all steps were played
 * @param results one for each policy, in the order of the format
 * @param finished whether all policies were played; false when somebody cancelled
 */
public record Comparison(
    String title, Optional<Meeting> conflict, List<Result> results, boolean finished) {
  /** Keeps its own copy. */
  public Comparison {
    Objects.requireNonNull(title, "title");
    results = List.copyOf(results);
  }

  /**
   * Where two changes of one row met first.
   *
   * @param step the step of the lesson, from 1
   * @param client the name of the client that was refused
   */
  public record Meeting(int step, String client, RowId row) {}

  /**
   * What one policy came to.
   *
   * @param rows those rows of the server, by id, that are no longer as they were given
   * @param atConflict how many requests the refused client made from its first refused one until
   *     the conflict was decided; 0 without a conflict
   * @param requests how many requests both clients made in all, the closing syncs included
   * @param questions how often a person was asked
   * @param unanswered whether the last question is still open, because the lesson has no answer
   * @param losses the values that did not stay: first those that the histories keep, left client
   *     first, then those that nobody has any more
   * @param apart why the two clients and the server do not agree; empty when they do
   */
  public record Result(
      String policy,
      List<FinalRow> rows,
      int atConflict,
      int requests,
      int questions,
      boolean unanswered,
      List<Loss> losses,
      Optional<String> apart) {
    /** Keeps its own copies. */
    public Result {
      rows = List.copyOf(rows);
      losses = List.copyOf(losses);
    }

    /** Tells whether both clients and the server agree. */
    public boolean converged() {
      return apart.isEmpty();
    }
  }

  /**
   * A row as it stands at the server in the end.
   *
   * @param fields empty when it was deleted
   * @param version as lessons write it, v3; empty when not even a tombstone is left
   */
  public record FinalRow(RowId id, Optional<Fields> fields, Optional<String> version) {}

  /**
   * A value that lost.
   *
   * @param value the columns that were lost; empty for a delete that was not done
   * @param version what it was called at the server, as v2; empty for one that never got there
   * @param kept in which client's history it can be found; empty when nobody has it any more
   * @param entry its number there, for {@code restore}
   */
  public record Loss(
      RowId row,
      Optional<Fields> value,
      Optional<String> version,
      Optional<String> kept,
      OptionalLong entry) {}

  /** What one policy came to; empty when it was not played. */
  public Optional<Result> under(String policy) {
    return results.stream().filter(result -> result.policy().equals(policy)).findFirst();
  }
}
