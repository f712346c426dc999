package syncduel.view;

import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import syncduel.lesson.Branch;
import syncduel.lesson.Branches;
import syncduel.lesson.LogBook;
import syncduel.lesson.Marks;

/**
 * How a person looks at the log.
 *
 * @param text of the filter, as it was typed
 * @param caret where in the text one types
 * @param inBodies whether words are looked for in bodies, too
 * @param onlyStep whether only the lines of the last step are shown
 * @param cleared what was cleared from the view
 * @param paused how many lines there were when following was paused; empty while the newest line is
 *     kept in view
 * @param opened the numbers of the lines that were opened
 * @param marks what is pinned and commented
 */
record LogLook(
    String text,
    int caret,
    boolean inBodies,
    boolean onlyStep,
    Cleared cleared,
    OptionalInt paused,
    Set<Integer> opened,
    Marks marks) {
  /**
   * The first lines of a branch, which were cleared from the view. Another branch lacks those of
   * the steps that both have.
   *
   * @param branch its number
   */
  record Cleared(int branch, int lines) {
    static Cleared nothing() {
      return new Cleared(0, 0);
    }

    /** How many lines of the present branch are cleared, from the first on. */
    int in(LogBook book, Branches branches) {
      Optional<Branch> there = branches.branch(branch);
      if (lines == 0 || there.isEmpty()) {
        return 0;
      }
      int most = Math.min(lines, book.size());
      boolean present = there.get().number() == branches.shown();
      return present
          ? most
          : Math.min(most, book.linesBefore(Branches.common(there.get(), branches.present()) + 1));
    }
  }

  /** Keeps its own copy. */
  LogLook {
    opened = Set.copyOf(opened);
  }

  /** Everything is shown and followed. */
  static LogLook usual() {
    return new LogLook(
        "", 0, false, false, Cleared.nothing(), OptionalInt.empty(), Set.of(), Marks.none());
  }

  LogLook filtered(String other, int at) {
    return new LogLook(other, at, inBodies, onlyStep, cleared, paused, opened, marks);
  }

  LogLook inBodies(boolean other) {
    return new LogLook(text, caret, other, onlyStep, cleared, paused, opened, marks);
  }

  LogLook onlyStep(boolean other) {
    return new LogLook(text, caret, inBodies, other, cleared, paused, opened, marks);
  }

  LogLook cleared(Cleared other) {
    return new LogLook(text, caret, inBodies, onlyStep, other, paused, opened, marks);
  }

  LogLook paused(OptionalInt lines) {
    return new LogLook(text, caret, inBodies, onlyStep, cleared, lines, opened, marks);
  }

  LogLook toggled(int number) {
    var other = new HashSet<>(opened);
    if (!other.remove(number)) {
      other.add(number);
    }
    return new LogLook(text, caret, inBodies, onlyStep, cleared, paused, other, marks);
  }

  LogLook marked(Marks other) {
    return new LogLook(text, caret, inBodies, onlyStep, cleared, paused, opened, other);
  }

  /** Without marks on branches that were dropped. */
  LogLook keptBy(Branches branches) {
    return marked(marks.on(branches));
  }

  /** Nothing is hidden any more. */
  LogLook showingAll() {
    return new LogLook("", 0, inBodies, false, Cleared.nothing(), paused, opened, marks);
  }

  boolean hidesAnything() {
    return !text.isBlank() || onlyStep || cleared.lines() > 0;
  }
}
