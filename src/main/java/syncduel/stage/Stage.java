package syncduel.stage;

import java.util.Optional;
import java.util.UUID;

/**
 * Where worlds are built one after the other: at the bundled server behind one listener, so that
 * the address stays, or at a server that somebody else runs.
 *
 * <p>Used by one thread at a time, the stage's; only the listener's threads come in beside it.
 */
public final class Stage implements AutoCloseable {
  private final Surroundings surroundings;
  private final String name = UUID.randomUUID().toString();
  private Optional<World> world = Optional.empty();
  private int built;

  private Stage(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /**
   * Opens the bundled server's listener on a port that the system chooses.
   *
   * @throws WorldFailedException when there is no port to be had
   */
  public static Stage open() {
    return new Stage(new BundledSurroundings());
  }

  /**
   * At somebody else's server: in real time, with random ids, and with no way back. Nothing is sent
   * before a world is built.
   */
  public static Stage at(ServerAddress server) {
    return new Stage(new OutsideSurroundings(server));
  }

  /**
   * Builds another world in the place of the present one, which stays if that fails.
   *
   * @throws WorldFailedException when a world does not end or begin
   */
  public World build(Setup setup) {
    World next = new World(adapted(setup), surroundings, name + "-" + ++built);
    closeWorld();
    world = Optional.of(next);
    next.begin();
    return next;
  }

  /** The setup as it is played here: somebody else's server may speak another protocol. */
  public Setup adapted(Setup setup) {
    return surroundings.adapted(setup);
  }

  /** Whether a world can be built again as it was: not where the server is somebody else's. */
  public boolean canGoBack() {
    return surroundings.canGoBack();
  }

  /** Host and port of the server. */
  public String address() {
    return surroundings.address();
  }

  /** The application key that somebody else's server wants; it never reaches a trace. */
  public Optional<String> key() {
    return surroundings.key();
  }

  /** Ends the world and the listener. */
  @Override
  public void close() {
    closeWorld();
    surroundings.close();
  }

  private void closeWorld() {
    world.ifPresent(World::close);
    world = Optional.empty();
  }
}
