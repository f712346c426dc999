package syncduel.sync.store;

/** What an expression gives; decides what it can be compared and joined with. */
enum ValueType {
  TEXT("a text"),
  BOOLEAN("true or false"),
  INTEGER("a whole number"),
  REAL("a number"),
  TIME("a time"),
  NULL("null");

  private final String words;

  ValueType(String words) {
    this.words = words;
  }

  /** For sentences. */
  String words() {
    return words;
  }

  /** Tells whether one can count with it. */
  boolean number() {
    return this == INTEGER || this == REAL;
  }
}
