package syncduel.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which rows, in which order and how many; for a server's list and for a client's own store alike.
 *
 * @param skip rows to pass over, at least 0
 * @param top rows wanted at most; empty for all (a server then gives a page)
 * @param select columns wanted; empty for all
 * @param count whether the number of all rows that match is wanted too
 * @param parameters further parameters, which go with a request as they are
 */
public record Query(
    Optional<Expression> filter,
    List<Order> orderBy,
    long skip,
    Optional<Long> top,
    List<String> select,
    boolean count,
    List<Parameter> parameters) {
  private static final Query ALL =
      new Query(Optional.empty(), List.of(), 0, Optional.empty(), List.of(), false, List.of());

  /** Keeps its own copies and refuses negative numbers. */
  public Query {
    orderBy = List.copyOf(orderBy);
    select = List.copyOf(select);
    parameters = List.copyOf(parameters);
    if (skip < 0 || top.orElse(0L) < 0) {
      throw new IllegalArgumentException("Skip and top are not negative");
    }
  }

  /**
   * One key of the order.
   *
   * @param column its bare name
   */
  public record Order(String column, boolean descending) {}

  /** All rows. */
  public static Query all() {
    return ALL;
  }

  /** The same, but only rows for which this holds too. */
  public Query where(Expression condition) {
    Expression both = filter.map(old -> Expression.and(old, condition)).orElse(condition);
    return new Query(Optional.of(both), orderBy, skip, top, select, count, parameters);
  }

  /** The same, ordered by one more column. */
  public Query orderBy(String column) {
    return orderBy(new Order(column, false));
  }

  /** The same, ordered downwards by one more column. */
  public Query orderByDescending(String column) {
    return orderBy(new Order(column, true));
  }

  /** The same without its first rows. */
  public Query skip(long rows) {
    return new Query(filter, orderBy, rows, top, select, count, parameters);
  }

  /** The same with so many rows at most. */
  public Query take(long rows) {
    return new Query(filter, orderBy, skip, Optional.of(rows), select, count, parameters);
  }

  /** The same with only these columns. */
  public Query select(String... columns) {
    return new Query(filter, orderBy, skip, top, List.of(columns), count, parameters);
  }

  /** The same with the number of all rows that match, or without it. */
  public Query withCount(boolean wanted) {
    return new Query(filter, orderBy, skip, top, select, wanted, parameters);
  }

  /** The same with one more parameter for the request. */
  public Query withParameter(String name, String value) {
    var more = new ArrayList<>(parameters);
    more.add(new Parameter(name, value));
    return new Query(filter, orderBy, skip, top, select, count, more);
  }

  private Query orderBy(Order order) {
    var more = new ArrayList<>(orderBy);
    more.add(order);
    return new Query(filter, more, skip, top, select, count, parameters);
  }
}
