package syncduel.sync;

import java.util.concurrent.atomic.AtomicReference;

/**
 * Lets one push, pull or purge of a context run at a time. A second one is refused at once, not
 * queued as in the originals: whoever waits for a person's decision must not be waited for.
 */
final class Busy {
  private final AtomicReference<String> what = new AtomicReference<>();

  /** Begins; {@link #end} belongs into a finally block. */
  void begin(String action) {
    String other = what.compareAndExchange(null, action);
    if (other != null) {
      throw new RefusedException(
          "The client is still busy with a " + other + ": wait until it has ended");
    }
  }

  void end() {
    what.set(null);
  }
}
