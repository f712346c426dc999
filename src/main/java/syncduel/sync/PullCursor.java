package syncduel.sync;

import java.time.Instant;
import java.util.Optional;
import syncduel.wire.Expression;
import syncduel.wire.Protocol;
import syncduel.wire.Query;
import syncduel.wire.SystemProperty;

/**
 * Where a pull stands, and so what the next page asks for (section 2.8 of the reference).
 *
 * <p>Not incremental: by skip and top. Incremental: by the newest updatedAt so far, and by skip as
 * long as that does not move, because a page may be full of rows of one instant. Used by one
 * thread.
 */
final class PullCursor {
  private final Query query;
  private final int pageSize;
  private final String updatedAt;
  private Optional<Instant> since;
  private long skip;
  private long read;

  /**
   * At the beginning.
   *
   * @param since the delta token; empty for a pull that is not incremental
   */
  PullCursor(Query query, int pageSize, Protocol protocol, Optional<Instant> since) {
    this.query = query.withCount(false);
    this.pageSize = pageSize;
    this.updatedAt = protocol.column(SystemProperty.UPDATED_AT);
    this.since = since;
    this.skip = query.skip();
  }

  /** The next page. */
  Query next() {
    Query page = query.skip(skip).take(Math.min(wanted(), pageSize));
    return since
        .map(
            token ->
                page.where(
                        new Expression.Binary(
                            Expression.Operator.GE,
                            new Expression.Member(updatedAt),
                            new Expression.Literal(token)))
                    .orderBy(updatedAt))
        .orElse(page);
  }

  /** Tells whether as many rows were read as were wanted. */
  boolean complete() {
    return wanted() <= 0;
  }

  /** A page came: so many rows, the newest of that time. */
  void read(long rows, Instant newest) {
    read += rows;
    if (since.isPresent() && newest.isAfter(since.get())) {
      since = Optional.of(newest);
      skip = 0;
    } else {
      skip += rows;
    }
  }

  Optional<Instant> since() {
    return since;
  }

  private long wanted() {
    return query.top().orElse(Long.MAX_VALUE) - read;
  }
}
