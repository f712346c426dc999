package syncduel.sync;

import java.util.Optional;
import syncduel.model.Conflict;

/** What a handler decided about an operation, and which conflict it was about. */
final class Verdict {
  static final String LOCAL = "local";
  static final String SERVER = "server";
  static final String MERGE = "merge";
  static final String BOTH = "both";
  static final String ABORT = "abort";
  static final String GIVE_UP = "give-up";
  static final String ADOPTED = "adopted";
  static final String LIBRARY = "library";
  static final String HANDLER = "handler";

  private Optional<Conflict> conflict = Optional.empty();
  private Optional<String> how = Optional.empty();
  private String by = HANDLER;
  private boolean both;
  private boolean aborted;

  /** A conflict: earlier decisions were about another server row. */
  void met(Conflict other) {
    conflict = Optional.of(other);
    how = Optional.empty();
    by = HANDLER;
    both = false;
  }

  /** Nothing was left to decide. */
  void adopted() {
    conflict = Optional.empty();
  }

  void decided(String word, String name) {
    how = Optional.of(word);
    by = name;
  }

  void keepBoth() {
    if (conflict.isEmpty()) {
      throw new RefusedException("There is no conflict: only one row to keep");
    }
    both = true;
  }

  void abort() {
    aborted = true;
  }

  /** The last conflict, settled or not. */
  Optional<Conflict> conflict() {
    return conflict;
  }

  Optional<String> how() {
    return how;
  }

  String by() {
    return by;
  }

  boolean both() {
    return both;
  }

  boolean aborted() {
    return aborted;
  }
}
