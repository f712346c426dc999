package syncduel.sync;

import java.util.Optional;
import syncduel.wire.Query;

/**
 * What to purge.
 *
 * @param force drop the table's queued changes too, into the conflict history
 * @param queryId whose delta token to forget; empty: all of the table (decision 17 of the
 *     reference)
 * @param query which rows to remove
 */
public record PurgeOptions(boolean force, Optional<String> queryId, Query query) {
  private static final PurgeOptions ALL = new PurgeOptions(false, Optional.empty(), Query.all());

  /** A blank query id names none. */
  public PurgeOptions {
    queryId = queryId.filter(id -> !id.isBlank());
  }

  /** All rows and all tokens of a table without queued changes. */
  public static PurgeOptions all() {
    return ALL;
  }

  /** The same, dropping queued changes. */
  public PurgeOptions forced() {
    return new PurgeOptions(true, queryId, query);
  }

  /** The same, forgetting only this token; null or blank: all of the table. */
  public PurgeOptions withQueryId(String id) {
    return new PurgeOptions(force, Optional.ofNullable(id), query);
  }

  /** The same, removing only these rows. */
  public PurgeOptions where(Query rows) {
    return new PurgeOptions(force, queryId, rows);
  }
}
