package syncduel.view;

import java.util.List;

/**
 * A question about the upcoming step, or what became of it while that step is shown.
 *
 * @param open whether it waits for an answer
 * @param verdict whether the answer was right, and the score; empty text while it is open
 * @param solution names the right answer where the answers are out of sight; empty text while it is
 *     open
 * @param look how the verdict is shown
 */
public record QuestionState(
    List<Answer> answers, boolean open, String verdict, String solution, Mark look) {
  /** Keeps its own copy. */
  public QuestionState {
    answers = List.copyOf(answers);
  }

  /** What is to be seen beside an answer or the verdict. */
  public enum Mark {
    NONE,
    RIGHT,
    WRONG
  }

  /**
   * One of the choices.
   *
   * @param number from 1; {@code command} answers with it
   * @param key as it is printed on the button; empty where there is none
   */
  public record Answer(int number, String text, Command command, String key, Mark mark) {}
}
