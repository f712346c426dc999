package syncduel.stage;

import java.util.List;
import java.util.Optional;
import syncduel.sync.Transport;
import syncduel.trace.Party;
import syncduel.trace.ServerSnapshot;

/**
 * The server of a world: the bundled one, whose every write is known, or somebody else's, of which
 * only its answers are.
 *
 * <p>Methods run on the stage's thread unless they say otherwise.
 */
interface ServerSide {
  /**
   * Puts the setup's rows there, before anything else is asked of it.
   *
   * @throws WorldFailedException when it cannot be used, or has one of these rows already; nothing
   *     was done then
   */
  void seed();

  /** Names the clients; from here on their requests are answered. */
  void serve(List<Device> clients);

  /** A client's way to this server; used on the client's worker. */
  Transport way(Party client);

  /** Plays the steps of another writer, straight at the server. */
  ServerAction.Cases<Void> otherWriter();

  /**
   * A step is done and the clients have come to rest: time to find out what nobody here was told.
   * Not called after a refused step, of which nothing may stay in the trace.
   *
   * @throws WorldFailedException when the server met a defect of its own
   */
  void settled();

  /** One sentence when the last look at the server failed: the snapshot is older than it seems. */
  Optional<String> trouble();

  /** The present state; any thread that does not hold the recorder's lock. */
  ServerSnapshot snapshot();

  /** Lost updates so far; any thread. */
  int lost();

  /** Answers nothing more for this world; safe to call twice. */
  void close();
}
