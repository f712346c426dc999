package syncduel.model;

/** What a queued operation will do at the server; the code is what stores keep. */
public enum OperationKind {
  /** POST of a new row. */
  INSERT(0),
  /** PATCH of a row. */
  UPDATE(1),
  /** DELETE of a row. */
  DELETE(2);

  private final int code;

  OperationKind(int code) {
    this.code = code;
  }

  /** The number that stores keep (section 2.1 of the reference). */
  public int code() {
    return code;
  }

  /** The word of lesson files and screens: insert, update, delete. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
