package syncduel.model;

/** What a person can choose at an open conflict. */
public enum Choice {
  LOCAL("local"),
  SERVER("server"),
  MERGE("merge"),
  BOTH("both"),
  ABORT("abort"),
  GIVE_UP("give-up");

  private final String word;

  Choice(String word) {
    this.word = word;
  }

  /** The word of lesson files. */
  public String word() {
    return word;
  }
}
