package syncduel.lesson;

import java.util.List;
import java.util.Objects;

/**
 * What a window asks before it shows what a step does: {@code ask} of a lesson file. A check and a
 * video skip it.
 *
 * @param choices two or more
 * @param answer which of the choices is right, counted from 1 as people count
 */
public record Question(String question, List<String> choices, int answer) {
  /** The least number of choices. */
  static final int LEAST_CHOICES = 2;

  /** Keeps its own copy; refuses an answer that is none of the choices. */
  public Question {
    Objects.requireNonNull(question, "question");
    choices = List.copyOf(choices);
    if (choices.size() < LEAST_CHOICES) {
      throw new IllegalArgumentException("A question has two choices or more");
    }
    if (answer < 1 || answer > choices.size()) {
      throw new IllegalArgumentException("The answer is one of the choices, counted from 1");
    }
  }
}
