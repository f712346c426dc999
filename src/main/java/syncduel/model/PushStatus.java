package syncduel.model;

/** How a push ended; the seven statuses and codes of the original library (section 2.5). */
public enum PushStatus {
  /** Every operation was attempted; there may be errors all the same. */
  COMPLETE("Complete", 0),
  /** A request got no answer: the rest was not tried. */
  CANCELLED_BY_NETWORK_ERROR("CancelledByNetworkError", 1),
  /** The server answered 401: the rest was not tried. */
  CANCELLED_BY_AUTHENTICATION_ERROR("CancelledByAuthenticationError", 2),
  /** The local store failed: the rest was not tried. */
  CANCELLED_BY_SYNC_STORE_ERROR("CancelledBySyncStoreError", 3),
  /** The caller cancelled it. */
  CANCELLED_BY_TOKEN("CancelledByToken", 4),
  /** A handler aborted it. */
  CANCELLED_BY_OPERATION("CancelledByOperation", 5),
  /** It failed before it got a status. */
  INTERNAL_ERROR("InternalError", Integer.MAX_VALUE);

  private final String word;
  private final int code;

  PushStatus(String word, int code) {
    this.word = word;
    this.code = code;
  }

  /** The name that the tutorial and lesson files use. */
  public String word() {
    return word;
  }

  /** The number of the original library. */
  public int code() {
    return code;
  }
}
