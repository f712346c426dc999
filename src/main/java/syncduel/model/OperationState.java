package syncduel.model;

/** How far a queued operation has come; the code is what stores keep. */
public enum OperationState {
  /** Not sent since it was last changed. */
  PENDING(0),
  /** Sent, and no answer came that could be used: the server may have it. */
  ATTEMPTED(1),
  /** Answered with something other than success, or aborted. */
  FAILED(2);

  private final int code;

  OperationState(int code) {
    this.code = code;
  }

  /** The number that stores keep (section 2.1 of the reference). */
  public int code() {
    return code;
  }

  /** The word of lesson files and screens: pending, attempted, failed. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
