package syncduel.stage;

/** A world could not be built or did not settle and was closed. The message is one sentence. */
public final class WorldFailedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With the sentence that people read. */
  public WorldFailedException(String message) {
    super(message);
  }

  /** With the sentence that people read and what led to it. */
  public WorldFailedException(String message, Throwable cause) {
    super(message, cause);
  }
}
