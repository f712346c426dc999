package syncduel.stage;

import java.time.Duration;
import java.util.Optional;
import syncduel.trace.Party;

/**
 * Where worlds take place: at the bundled server, with a clock and ids of their own, or at somebody
 * else's, in real time and among ids that others made.
 *
 * <p>Outlives the worlds that it makes parts for. Runs on the stage's thread.
 */
interface Surroundings extends AutoCloseable {
  /** The setup as it can be played here. */
  Setup adapted(Setup setup);

  /** Clock and server for one world. */
  Scenery scenery(Setup setup);

  /** Ids of one owner; only a lesson's own world can begin them with the prefix. */
  IdCounter ids(String prefix);

  /** The installation id of a client, which tells its requests from others'. */
  String installation(Party client);

  /** How long a step may take to settle. */
  Duration patience();

  /** Whether the server can be brought back to an earlier state. */
  boolean canGoBack();

  /** Where the server is: host and port, or its whole URL. */
  String address();

  /** What somebody else's server wants to be told with each request. */
  default Optional<String> key() {
    return Optional.empty();
  }

  @Override
  void close();
}
