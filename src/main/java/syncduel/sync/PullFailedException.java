package syncduel.sync;

/**
 * A pull ended before all rows were there. The pages that came are stored, and the next pull goes
 * on after them.
 */
public final class PullFailedException extends SyncException {
  private static final long serialVersionUID = 1L;

  PullFailedException(String message, Throwable cause) {
    super(message, cause);
  }
}
