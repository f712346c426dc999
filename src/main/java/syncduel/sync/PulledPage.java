package syncduel.sync;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import syncduel.model.PendingOperation;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.model.TableName;

/**
 * Writes pages of a pull. A row with a queued change is left alone, and holds back the delta token
 * so that it comes again (decision 10 of the reference). Used by one thread.
 */
final class PulledPage {
  private final TableName table;
  private final Optional<String> queryId;
  private Optional<Instant> saved;
  private Optional<Instant> skipped = Optional.empty();

  PulledPage(TableName table, Optional<String> queryId, Optional<Instant> saved) {
    this.table = table;
    this.queryId = queryId;
    this.saved = saved;
  }

  /** Writes rows, and the token up to which all of them are here. */
  void write(Change change, List<Row> rows, Optional<Instant> since) {
    Set<RowId> busy = busy(change.transaction());
    var living = new ArrayList<Row>();
    var dead = new ArrayList<RowId>();
    for (Row row : rows) {
      if (busy.contains(row.id())) {
        hold(updatedAt(row));
      } else if (row.deleted()) {
        dead.add(row.id());
      } else {
        living.add(row);
      }
    }
    change.storeAll(table, living, RowSource.PULL);
    dead.forEach(id -> change.remove(table, id, RowSource.PULL));
    since.ifPresent(token -> move(change, token));
  }

  /** The newest of some rows; a row without a time is as old as can be. */
  static Instant newest(List<Row> rows) {
    return rows.stream().map(PulledPage::updatedAt).max(Instant::compareTo).orElse(Instant.EPOCH);
  }

  private static Instant updatedAt(Row row) {
    return row.system().updatedAt().orElse(Instant.EPOCH);
  }

  private Set<RowId> busy(StoreTransaction transaction) {
    var busy = new HashSet<RowId>();
    if (transaction.countOperations(Set.of(table)) > 0) {
      transaction.operations().stream()
          .filter(operation -> operation.table().equals(table))
          .map(PendingOperation::rowId)
          .forEach(busy::add);
    }
    return busy;
  }

  private void hold(Instant time) {
    skipped = Optional.of(skipped.filter(earlier -> earlier.isBefore(time)).orElse(time));
  }

  private void move(Change change, Instant reached) {
    Instant token = skipped.filter(held -> held.isBefore(reached)).orElse(reached);
    if (token.isAfter(saved.orElse(Instant.EPOCH))) {
      DeltaTokens.save(change, table, queryId.orElseThrow(), token);
      saved = Optional.of(token);
    }
  }
}
