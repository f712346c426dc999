package syncduel.sync;

/** How many rows left the table, and how many queued changes were dropped. */
public record PurgeResult(long rows, long operations) {}
