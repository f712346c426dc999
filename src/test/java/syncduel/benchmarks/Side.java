package syncduel.benchmarks;

import java.net.URI;

/**
 * One of the two that do the same work: the library, or a bare loop. Each call has a fresh file.
 */
interface Side {
  /**
   * What a piece of work took, and how many requests.
   *
   * @param milliseconds on the wall
   * @param processor milliseconds that its thread itself used
   */
  record Result(double milliseconds, double processor, int requests) {}

  /** Pulls all rows of a server into a fresh file. */
  Result pull(URI server, int rows) throws Exception;

  /** Pulls the rows of a server, edits each, and pushes them; only the push is timed. */
  Result push(URI server, int rows) throws Exception;
}
