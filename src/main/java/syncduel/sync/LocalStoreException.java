package syncduel.sync;

/** The local store failed or refused; the message is one sentence for people. */
public class LocalStoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With a sentence. */
  public LocalStoreException(String message) {
    super(message);
  }

  /** With a sentence and what led to it. */
  public LocalStoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
