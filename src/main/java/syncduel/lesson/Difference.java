package syncduel.lesson;

/**
 * The first thing that was not as a lesson expects it.
 *
 * @param line of the lesson file, from 1; 0 when the lesson has none
 * @param step from 1
 * @param words what was expected and what was there
 */
public record Difference(String file, int line, int step, String words) {
  /** One sentence with file, line and step. */
  @Override
  public String toString() {
    return file + ":" + line + ": step " + step + ": " + words;
  }
}
