package syncduel.lesson;

/**
 * A lesson file that cannot be used. The message is one sentence for people: {@code
 * file:line:column: what is wrong and what was expected}.
 */
public final class LessonFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;

  LessonFileException(String file, Located.Position at, String problem, Throwable cause) {
    super(file + ":" + at.line() + ":" + at.column() + ": " + problem, cause);
    line = at.line();
    column = at.column();
  }

  /** The line of the problem, from 1. */
  public int line() {
    return line;
  }

  /** The column of the problem, in characters from 1. */
  public int column() {
    return column;
  }
}
