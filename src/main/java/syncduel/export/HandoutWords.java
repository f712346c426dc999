package syncduel.export;

import java.util.function.Function;
import syncduel.lesson.LessonStep;
import syncduel.lesson.Phrases;

/**
 * The words of a handout, in the language of whoever reads it.
 *
 * @param texts its own, by their keys
 * @param phrases the sentences of the event log
 * @param said what is told about a step
 */
public record HandoutWords(Texts texts, Phrases phrases, Function<LessonStep, String> said) {
  /** Texts with the values in their places. */
  @FunctionalInterface
  public interface Texts {
    /** The text of a key. */
    String text(String key, Object... values);
  }
}
