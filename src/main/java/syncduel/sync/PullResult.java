package syncduel.sync;

/**
 * What a pull brought.
 *
 * @param pages requests that were answered
 * @param rows rows that came, those that were skipped included
 */
public record PullResult(int pages, long rows) {}
