package syncduel.sync;

import java.util.Optional;
import syncduel.model.OperationKind;
import syncduel.model.Row;

/**
 * What stands in the local table after the handler returned.
 *
 * @param row the row; empty when it is to be gone
 * @param leave whether the local table is left as it is
 * @param how a word of {@link SyncListener#conflictSettled}
 */
record Outcome(Optional<Row> row, boolean leave, String how, RowSource source) {

  /**
   * After a conflict that is still open the server's row stands, unless the handler gave another
   * one; this restores a row whose delete lost (decisions 4 and 12 of the reference). After a
   * success its answer stands. A handler that never sent anything and gives no row leaves the table
   * alone.
   */
  static Outcome of(OperationInPush running, Optional<Row> returned) {
    if (running.open().isPresent()) {
      return settled(running, returned);
    }
    boolean delete = running.kind() == OperationKind.DELETE;
    Optional<Row> given = returned.filter(row -> !row.deleted());
    Optional<Row> row = given.or(running::answer);
    boolean leave = row.isEmpty() && !delete && returned.isEmpty();
    return new Outcome(row, leave, how(running), RowSource.PUSH);
  }

  /** What will stand if the request that is about to leave succeeds. */
  static Outcome prospect(OperationInPush running) {
    boolean delete = running.kind() == OperationKind.DELETE;
    Optional<Row> row = delete ? Optional.empty() : Optional.of(running.item());
    return new Outcome(row, false, how(running), RowSource.PUSH);
  }

  private static Outcome settled(OperationInPush running, Optional<Row> returned) {
    Optional<Row> server = running.open().get().server();
    Optional<Row> row = (running.verdict().both() ? server : returned.or(() -> server));
    String how = running.verdict().both() ? Verdict.BOTH : Verdict.SERVER;
    return new Outcome(
        row.filter(found -> !found.deleted()),
        false,
        running.verdict().how().orElse(how),
        RowSource.RESOLUTION);
  }

  private static String how(OperationInPush running) {
    boolean own = running.local().fields().sameValues(running.item().fields());
    return running.verdict().how().orElse(own ? Verdict.LOCAL : Verdict.MERGE);
  }
}
