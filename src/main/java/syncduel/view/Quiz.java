package syncduel.view;

import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Supplier;
import syncduel.lesson.LessonStep;
import syncduel.lesson.SessionState;

/**
 * Asks before a step what it will do, where the lesson has a question, and keeps the score of the
 * lesson. Each question is asked once; whoever goes on without an answer is shown the right one,
 * which does not count. UI thread.
 */
final class Quiz {
  private final Runnable play;
  private final Runnable changed;
  private final Supplier<Preferences.Kept> kept;
  private final Map<Integer, OptionalInt> answers = new TreeMap<>();
  private OptionalInt open = OptionalInt.empty();

  /**
   * Asks nothing yet.
   *
   * @param play plays the upcoming step
   * @param changed is called when a question is asked
   */
  Quiz(Runnable play, Runnable changed, Supplier<Preferences.Kept> kept) {
    this.play = play;
    this.changed = changed;
    this.kept = kept;
  }

  /**
   * How the quiz stands.
   *
   * @param open the step whose question waits for an answer, from 1
   * @param answers by step what was answered, from 1; without a number where nobody did
   */
  record Standing(OptionalInt open, Map<Integer, OptionalInt> answers) {
    /** Keeps its own copy. */
    Standing {
      answers = Map.copyOf(answers);
    }

    static Standing none() {
      return new Standing(OptionalInt.empty(), Map.of());
    }
  }

  Standing standing() {
    return new Standing(open, answers);
  }

  /** Plays the upcoming step, or asks its question first. */
  void next(SessionState session) {
    int step = session.position() + 1;
    boolean asked = open.isPresent() && open.getAsInt() == step;
    boolean question = session.upcoming().flatMap(LessonStep::ask).isPresent();
    if (question && kept.get().asks() && !asked && !answers.containsKey(step) && !session.busy()) {
      open = OptionalInt.of(step);
      changed.run();
      return;
    }
    if (asked) {
      settle(step, OptionalInt.empty());
    }
    play.run();
  }

  /** Answers the open question, and plays the step. */
  void answer(int choice) {
    if (open.isPresent()) {
      settle(open.getAsInt(), OptionalInt.of(choice));
      play.run();
    }
  }

  private void settle(int step, OptionalInt choice) {
    answers.put(step, choice);
    open = OptionalInt.empty();
  }

  /** A question that was left by going elsewhere is asked again another time. */
  void moved(SessionState session) {
    if (open.isPresent() && open.getAsInt() != session.position() + 1) {
      open = OptionalInt.empty();
    }
  }

  /** Another lesson begins: nothing was asked. */
  void forget() {
    answers.clear();
    open = OptionalInt.empty();
  }
}
