package syncduel.sync;

/** A call that the library refuses; nothing has changed. One sentence says why and what to do. */
public final class RefusedException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  /** With the sentence. */
  public RefusedException(String message) {
    super(message);
  }
}
