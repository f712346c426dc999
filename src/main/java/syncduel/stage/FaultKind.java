package syncduel.stage;

/** What can go wrong with an exchange. */
public enum FaultKind {
  /** The request is lost; the server never sees it. */
  DROP_REQUEST("drop-request"),
  /** The server acts, and its answer is lost. */
  DROP_RESPONSE("drop-response"),
  /** The request arrives twice; the client gets the first answer. */
  DUPLICATE("duplicate"),
  /** An error comes back and the request does not reach the server. */
  ERROR("error");

  private final String word;

  FaultKind(String word) {
    this.word = word;
  }

  /** The word of lesson files. */
  public String word() {
    return word;
  }
}
