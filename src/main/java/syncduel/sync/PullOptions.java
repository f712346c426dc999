package syncduel.sync;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import syncduel.model.TableName;
import syncduel.wire.Parameter;
import syncduel.wire.Query;

/**
 * What to pull and how (section 2.8 of the reference).
 *
 * @param queryId names the delta token; empty for a pull that is not incremental
 * @param pageSize rows asked for at a time; empty: as the client is set up
 * @param pushed the tables that a push before the pull covers beside the pulled one; empty: all
 */
public record PullOptions(
    Optional<String> queryId,
    Query query,
    Optional<Integer> pageSize,
    Optional<Set<TableName>> pushed,
    Cancellation cancellation) {
  private static final int LONGEST_QUERY_ID = 50;

  /** Refuses what the reference calls an argument error. */
  public PullOptions {
    queryId = queryId.filter(id -> !id.isBlank());
    pushed = pushed.map(Set::copyOf);
    queryId.ifPresent(PullOptions::requireQueryId);
    if (pageSize.orElse(1) <= 0) {
      throw new IllegalArgumentException("A page has at least one row");
    }
    requireNoReserved(query);
    if (queryId.isPresent()) {
      requireIncremental(query);
    }
  }

  /** Pulls what a query asks for, not incrementally; everything else by default. */
  public static PullOptions of(Query query) {
    return new PullOptions(
        Optional.empty(), query, Optional.empty(), Optional.empty(), new Cancellation());
  }

  /** The same, incremental under this id; null or blank: not incremental. */
  public PullOptions withQueryId(String id) {
    return new PullOptions(Optional.ofNullable(id), query, pageSize, pushed, cancellation);
  }

  /** The same with another page size. */
  public PullOptions withPageSize(int rows) {
    return new PullOptions(queryId, query, Optional.of(rows), pushed, cancellation);
  }

  /** The same, pushing only the pulled table and these before. */
  public PullOptions pushingOnly(TableName... others) {
    Set<TableName> tables = Set.of(others);
    return new PullOptions(queryId, query, pageSize, Optional.of(tables), cancellation);
  }

  /** The same, stopped by this. */
  public PullOptions cancelledBy(Cancellation other) {
    return new PullOptions(queryId, query, pageSize, pushed, other);
  }

  /** The tables that the push before a pull of this table covers; none stands for all. */
  Set<TableName> pushedWith(TableName table) {
    if (pushed.isEmpty()) {
      return Set.of();
    }
    var tables = new HashSet<>(pushed.get());
    tables.add(table);
    return tables;
  }

  private static void requireQueryId(String id) {
    if (id.length() > LONGEST_QUERY_ID || id.contains("|")) {
      throw new IllegalArgumentException(
          "A query id has 50 characters at most, and no | among them: '" + id + "'");
    }
  }

  private static void requireNoReserved(Query query) {
    if (!query.select().isEmpty()) {
      throw new IllegalArgumentException("A pull takes whole rows: leave out select");
    }
    for (Parameter parameter : query.parameters()) {
      if (parameter.name().startsWith("$") || parameter.name().startsWith("__")) {
        throw new IllegalArgumentException("'" + parameter.name() + "' is set by the pull itself");
      }
    }
  }

  private static void requireIncremental(Query query) {
    if (!query.orderBy().isEmpty() || query.skip() > 0 || query.top().isPresent()) {
      throw new IllegalArgumentException(
          "An incremental pull orders and counts by itself: leave out order, skip and top");
    }
  }
}
