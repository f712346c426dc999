package syncduel.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import syncduel.lesson.Lesson;
import syncduel.lesson.LessonStep;
import syncduel.lesson.Revision;
import syncduel.lesson.SavedSession;
import syncduel.lesson.SessionState;
import syncduel.stage.Step;

/**
 * What the window asks of a session.
 *
 * <p>Every call returns at once; what it led to comes through the listener, on any thread.
 */
public interface SessionPort {
  /** Leaves the present lesson and begins another one; a lesson without steps is free play. */
  void open(Lesson lesson);

  /** Goes on with a session as it was saved. */
  void restore(SavedSession saved);

  /** Plays the upcoming step. */
  void next();

  /** Takes the last step back. */
  void back();

  /** Goes to the state after that many steps of the present branch. */
  void goTo(int position);

  /** Goes to the state before the first step. */
  void toStart();

  /** Leaves the present branch for the lesson's own steps. */
  void returnToLesson();

  /** Shows another branch where it was last looked at; the present one is kept. */
  void switchTo(int branch);

  /** Keeps one more branch of the session, which may have been played elsewhere, and shows it. */
  void addBranch(String name, List<LessonStep> steps);

  /** Calls a branch otherwise; an empty name gives it back its number. */
  void nameBranch(int branch, String name);

  /** Forgets a branch; in place of the present one the branch that it left is shown. */
  void dropBranch(int branch);

  /** Says something else about the lesson and the steps of the present branch. */
  void revise(Revision revision);

  /** Plays a step by hand; in the past it begins a branch. */
  void perform(Step step);

  /**
   * The application key that somebody else's server wants, for commands that are copied to be run
   * there; no state has it, so that no log and no file shows it.
   */
  default Optional<String> key() {
    return Optional.empty();
  }

  /** Names who is told about every state, the present one first. */
  void onChange(Consumer<SessionState> listener);
}
