package syncduel.benchmarks;

import java.net.URI;

/**
 * One of the two that do the same work: the library, or a bare loop. Each call has a fresh file.
 */
interface Side {
  /** What a piece of work took, and how many requests. */
  record Result(double milliseconds, int requests) {}

  /** Pulls all rows of a server into a fresh file. */
  Result pull(URI server, int rows) throws Exception;

  /** Pulls the rows of a server, edits each, and pushes them; only the push is timed. */
  Result push(URI server, int rows) throws Exception;

  /** The time since then. */
  static double millisecondsSince(long start) {
    return (System.nanoTime() - start) / 1e6;
  }
}
