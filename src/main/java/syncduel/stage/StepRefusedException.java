package syncduel.stage;

/** A step cannot be done as things are; nothing has changed. The message is one sentence. */
public final class StepRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With the sentence that people read. */
  public StepRefusedException(String message) {
    super(message);
  }
}
