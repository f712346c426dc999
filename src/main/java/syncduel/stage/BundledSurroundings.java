package syncduel.stage;

import java.time.Duration;
import syncduel.trace.Party;

/** Worlds at the bundled server: everything comes from the setup, so that Back is exact. */
final class BundledSurroundings implements Surroundings {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final ListenerDoor door = new ListenerDoor();

  @Override
  public Setup adapted(Setup setup) {
    return setup;
  }

  @Override
  public Scenery scenery(Setup setup) {
    var clock = new LessonClock(setup.start());
    IdCounter ids = ids(Party.SERVER.word() + "-");
    var stamps = new WorldStamps(clock, ids);
    return new Scenery(clock, ids, parts -> new BundledServer(parts, stamps, door));
  }

  @Override
  public IdCounter ids(String prefix) {
    return IdCounter.counting(prefix);
  }

  @Override
  public String installation(Party client) {
    return client.word() + "-installation";
  }

  @Override
  public Duration patience() {
    return PATIENCE;
  }

  @Override
  public boolean canGoBack() {
    return true;
  }

  @Override
  public String address() {
    return door.uri().getAuthority();
  }

  @Override
  public void close() {
    door.close();
  }
}
