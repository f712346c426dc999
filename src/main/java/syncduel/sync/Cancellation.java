package syncduel.sync;

/**
 * Asks a push or pull to stop before its next request; a request in flight is waited for.
 *
 * <p>Thread-safe. Once cancelled it stays so.
 */
public final class Cancellation {
  private volatile boolean cancelled;

  /** Asks to stop. Returns at once. */
  public void cancel() {
    cancelled = true;
  }

  /** Tells whether somebody asked. */
  public boolean isCancelled() {
    return cancelled;
  }
}
