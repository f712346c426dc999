package syncduel.sync;

/** What can go wrong between a client and its server; the message is one sentence for people. */
public abstract class SyncException extends Exception {
  private static final long serialVersionUID = 1L;

  SyncException(String message, Throwable cause) {
    super(message, cause);
  }
}
