package syncduel.server;

/** A write straight at the server made no sense and changed nothing; the message is a sentence. */
public final class WriteRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With a sentence that a person can act on. */
  public WriteRefusedException(String message) {
    super(message);
  }
}
