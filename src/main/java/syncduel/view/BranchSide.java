package syncduel.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import syncduel.lesson.Branch;
import syncduel.lesson.Exchange;
import syncduel.lesson.Exchanges;
import syncduel.lesson.LessonPlay;
import syncduel.lesson.SessionState;

/**
 * One of two branches that are compared, played to its end.
 *
 * @param session that keeps the branch
 */
record BranchSide(Branch branch, LessonPlay play, SessionState session, Messages words) {
  String name() {
    return new BranchWords(session, words).of(branch);
  }

  int steps() {
    return branch.steps().size();
  }

  /** Its step of that number in words, from 1; empty where it has none. */
  String step(int number) {
    return number < 1 || number > steps()
        ? ""
        : new StepWords(at(number)).of(branch.steps().get(number - 1).step());
  }

  /** What was sent in a step; nothing where it has none. */
  List<Exchange> exchanges(int step) {
    return step < 1 || step > steps() ? List.of() : Exchanges.of(play.trace(), step);
  }

  /**
   * What the window would show after so many steps, but for the log; at its end it stands still.
   */
  Scene at(int position) {
    SessionState state = state(Math.min(position, steps()));
    return new Scene(
        state,
        state,
        state.trace(),
        Optional.empty(),
        MotionState.none(0),
        Choices.of(Preferences.Kept.defaults()),
        words,
        List.of(),
        0,
        noLog(),
        StepMarks.Marked.none(),
        Presentation.none(),
        Theme.LIGHT,
        Quiz.Standing.none());
  }

  private SessionState state(int position) {
    return new SessionState(
        session.lesson(),
        session.freePlay(),
        session.branches().showing(branch.number()).at(position),
        play.trace().upTo(position),
        Map.of(),
        session.address(),
        Optional.empty(),
        false,
        Optional.empty(),
        true);
  }

  /** As it is before the first step. */
  private LogView noLog() {
    var lens = new LogLens(Runnable::run, Runnable::run, () -> {});
    return lens.see(state(0), LogLook.usual(), words);
  }
}
