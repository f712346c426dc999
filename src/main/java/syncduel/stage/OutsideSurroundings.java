package syncduel.stage;

import java.time.Duration;
import java.util.Optional;
import syncduel.trace.Party;

/**
 * Worlds at a server that somebody else runs: in real time, with ids that nobody else has. What was
 * written there stays written.
 */
final class OutsideSurroundings implements Surroundings {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final ServerAddress address;
  private final WorldClock clock = RealClock.ofSystem();

  OutsideSurroundings(ServerAddress address) {
    this.address = address;
  }

  @Override
  public Setup adapted(Setup setup) {
    return address.protocol().map(setup::speaking).orElse(setup);
  }

  @Override
  public Scenery scenery(Setup setup) {
    IdCounter ids = IdCounter.random();
    return new Scenery(clock, ids, parts -> new OutsideServer(parts, ids, address));
  }

  @Override
  public IdCounter ids(String prefix) {
    return IdCounter.random();
  }

  @Override
  public String installation(Party client) {
    return IdCounter.random().next();
  }

  @Override
  public Duration patience() {
    return PATIENCE;
  }

  @Override
  public boolean canGoBack() {
    return false;
  }

  @Override
  public String address() {
    return address.shown();
  }

  @Override
  public Optional<String> key() {
    return address.key();
  }

  /** The server is not ours to close. */
  @Override
  public void close() {}
}
